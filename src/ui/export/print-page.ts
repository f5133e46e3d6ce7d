import type { TemplateResult } from 'lit';
import { gapDashes } from '../../core/export/draw-lanes.ts';
import { drawMap } from '../../core/export/map-picture.ts';
import type { Paint } from '../../core/export/picture.ts';
import { svgNode } from '../../core/export/svg-node.ts';
import type { Citation, EventRecord, Family } from '../../core/event.ts';
import { FAMILIES, familyOf, TYPES_BY_FAMILY, type EventType } from '../../core/event.ts';
import { ICONS } from '../../core/icons.ts';
import type { Size } from '../../core/layout/projector.ts';
import { LEGEND_SAMPLES } from '../../core/legend-samples.ts';
import { groupByDay } from '../../core/list/group-by-day.ts';
import { exportWords } from '../../core/words/export-words.ts';
import { actorName } from '../../core/words/lane-label.ts';
import type { UiContext } from '../context.ts';
import { correctedNote } from './corrected-note.ts';
import { createSvg } from './create-svg.ts';
import { toMapPicture, type InView } from './in-view.ts';
import { readLandInView } from './land-in-view.ts';
import type { Tools } from './tools.ts';

/** Width between the margins of A4 and of Letter, nearly, and a third of their height, in CSS px. */
const PAPER: Size = { width: 700, height: 430 };

/** Colours of the page's own style sheet: on paper always those of the light theme. Gaps tell families apart. */
const ON_PAPER: Omit<Paint, 'italics'> = { color: (name) => `var(--${name})`, patterned: true };

/** The page on paper: the map at the playhead, its legend, every act with all its citations, and where it comes from. */
export function renderPrintPage(tools: Tools, inView: InView): TemplateResult {
  const { html, nothing, headlineOf, formatDate, formatFullDate, isoToMs } = tools;
  const { context } = inView;
  const { model, state, view, words } = context;
  const { date, sentence } = headlineOf(context);
  const isFrame = state.embed;
  const { version } = model.coverage;
  const count = words.list.count(words.acts.actCount(view.total), formatDate(state.t, words.language));
  return html`
    <header>
      <p class="name">${words.page.title}</p>
      <h1>${date}</h1>
      <p>${sentence}</p>
    </header>
    ${drawPrintMap(inView, tools)} ${isFrame ? nothing : renderLegend(tools, context)}
    <footer>
      <p>${words.page.namingNote} ${words.page.credit} ${correctedNote(context, tools)}</p>
      <p>${exportWords[words.language].source(version, location.href)}</p>
    </footer>
    ${
      isFrame
        ? nothing
        : html`<h2>${count}</h2>
            ${inView.details === null ? html`<p role="alert">${words.detail.failed}</p>` : nothing}
            ${groupByDay(view.listed).map(
              ({ isoDay, events }) =>
                html`<h3>${formatFullDate(isoToMs(isoDay), words.language)}</h3>
                  <ul>
                    ${events.map((event) => renderAct(tools, event, inView))}
                  </ul>`,
            )}`
    }
  `;
}

/** The same part of the world as on the screen, at least, laid out anew for the paper's width. */
function drawPrintMap(inView: InView, { createStillProjector }: Tools): SVGElement | null {
  const { context, arcs } = inView;
  const { drawn } = arcs;
  if (drawn === null) return null;
  const { zoom, center } = drawn.projector;
  const shrink = Math.log2(Math.min(PAPER.width / drawn.size.width, PAPER.height / drawn.size.height));
  const camera = { ...center, zoom: zoom + shrink, ...PAPER };
  const laidOut = arcs.layOut(createStillProjector(context.state.projection, camera), PAPER);
  if (laidOut === null) return null;
  const paint = { ...ON_PAPER, italics: context.words.language !== 'ja' };
  const viewBox = `0 0 ${PAPER.width} ${PAPER.height}`;
  const label = context.words.map.label;
  return createSvg(
    svgNode('svg', { class: 'map', viewBox, role: 'img', 'aria-label': label }, [
      drawMap(toMapPicture(inView, laidOut, readLandInView(inView, laidOut), paint)),
    ]),
  );
}

/** The families that have acts, each with its types and their numbers. */
function renderLegend({ html }: Tools, context: UiContext): TemplateResult {
  const { words, view } = context;
  const types = (family: Family) => TYPES_BY_FAMILY[family].filter((type) => (view.typeCounts.get(type) ?? 0) > 0);
  return html`<section class="legend" aria-label=${exportWords[words.language].legend}>
    ${FAMILIES.filter((family) => types(family).length > 0).map(
      (family) =>
        html`<p>
          ${sample(family)} <strong>${words.acts.families[family]}</strong> ${types(family).map(
            (type) => html`<span>${icon(type)} ${words.acts.types[type]} ${view.typeCounts.get(type) ?? 0}</span> `,
          )}
        </p>`,
    )}
  </section>`;
}

/** An act with its citations in full. */
function renderAct(
  { html, formatEventDate, formatForce }: Tools,
  event: EventRecord,
  { context, details }: InView,
): TemplateResult {
  const { words } = context;
  const names = (ids: readonly string[]) => ids.map((id) => actorName(id, context.model.actors, words)).join(', ');
  const [from, to] = [names(event.actors), names(event.to)];
  const parties = to === '' ? from : `${from} ${event.mutual ? '↔' : '→'} ${to}`;
  const told = [words.acts.types[event.type], parties, formatEventDate(event, words.language)];
  const meta = [...told, ...formatForce(event, words, context.state.t)].join(' · ');
  return html`<li data-event-id=${event.id}>
    <p>${icon(event.type)} <strong lang="en">${event.title}</strong></p>
    <p class="meta">${meta}</p>
    ${details?.get(event.id)?.citations.map((citation) => html`<p class="citation">${formatCitation(citation)}</p>`)}
  </li>`;
}

/** Who, what, when, where: on paper a link is its address. */
function formatCitation({ publisher, title, published, url }: Citation): string {
  return [publisher, title === null ? '' : `“${title}”`, published ?? '', url].filter((part) => part !== '').join(', ');
}

function icon(type: EventType): SVGElement {
  const path = svgNode('path', { d: ICONS[type], fill: `var(--${familyOf(type)})` });
  return createSvg(svgNode('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [path]));
}

/** A lane of a family as the map on paper has it, its gaps with it. */
function sample(family: Family): SVGElement {
  const lane = svgNode('path', { d: LEGEND_SAMPLES[family], fill: `var(--${family})` });
  const gaps = {
    d: 'M0 5H17',
    stroke: 'var(--paper)',
    'stroke-width': 6,
    'stroke-dasharray': gapDashes(family) ?? '0 1',
  };
  return createSvg(
    svgNode('svg', { class: 'sample', viewBox: '0 0 24 10', 'aria-hidden': 'true' }, [lane, svgNode('path', gaps)]),
  );
}
