import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EventDetails, EventRecord } from '../core/event.ts';
import { findHidingFilters } from '../core/list/find-hiding-filters.ts';
import { detailWords } from '../core/words/detail-words.ts';
import { formatEventDate, isoToMs } from '../core/words/format-date.ts';
import { formatOtherZones } from '../core/words/format-zones.ts';
import { formatForce } from '../core/words/force-words.ts';
import { actorName } from '../core/words/lane-label.ts';
import type { UiContext } from './context.ts';
import { actorNames, dataText } from './event-parts.ts';

type Row = readonly [term: string, description: TemplateResult | string];

/** When, where, against whom and how sure: a list of terms. */
export function renderFacts(event: EventRecord, context: UiContext): TemplateResult {
  const { words } = context;
  const detail = detailWords[words.language];
  const note = detail.precisionNotes[event.precision];
  const force = formatForce(event, words, context.state.t);
  const zones = event.precision === 'minute' ? formatOtherZones(isoToMs(event.start), words.language) : [];
  const when = html`${formatEventDate(event, words.language)}${
    zones.length === 0 ? nothing : html`<br /><span class="quiet small">${zones.join(' · ')}</span>`
  }${note === '' ? nothing : html`<br /><span class="quiet small">${note}</span>`}
  ${force.length === 0 ? nothing : html`<br /><span class="small">${force.join(' · ')}</span>`}`;
  const rows: Row[] = [[detail.when, when]];
  if (event.durationMinutes !== null) rows.push([detail.duration, words.acts.duration(event.durationMinutes)]);
  if (event.place !== null) rows.push([detail.place, dataText(event.place.name, words)]);
  if (event.against.length > 0) rows.push([detail.against, actorNames(event.against, context)]);
  if (event.about.length > 0) rows.push([detail.about, actorNames(event.about, context)]);
  const { confidences, confidenceMeans } = detail;
  const confidence = html`${confidences[event.confidence]}<br /><span class="quiet small"
      >${confidenceMeans[event.confidence]}</span
    >`;
  rows.push([detail.confidence, confidence]);
  return html`<dl>
    ${rows.map(
      ([term, text]) =>
        html`<dt>${term}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}

/** That a filter hides this act on the map, or nothing. */
export function renderHiddenBy(event: EventRecord, { state, words }: UiContext) {
  const hiding = findHidingFilters(event, state);
  if (hiding.length === 0) return nothing;
  const { filterNames, hiddenBy, joinFilters } = detailWords[words.language];
  const names = joinFilters(hiding.map((filter) => filterNames[filter]));
  return html`<p class="hidden-by small">${hiddenBy(names)}</p>`;
}

/** Whose account it is when one side only, or only the press, reports it; or nothing. */
export function renderAttribution({ attribution }: EventDetails, { model, words }: UiContext) {
  if (attribution === null) return nothing;
  const { accordingTo, mediaOnly } = detailWords[words.language];
  const name = words.lane.actorInText(actorName(attribution, model.actors, words));
  return html`<p class="small"><strong>${attribution === 'media' ? mediaOnly : accordingTo(name)}</strong></p>`;
}

/** The code and its weight, the doubt about it, and the notes, small. */
export function renderCoding({ goldstein }: EventRecord, details: EventDetails, { words }: UiContext): TemplateResult {
  const detail = detailWords[words.language];
  const weight = goldstein.toFixed(1).replace('-', '−');
  const told = (label: string, text: string | null) =>
    text === null ? nothing : html`<p>${label}: ${dataText(text, words)}</p>`;
  return html`<footer class="quiet small">
    ${told(detail.notes, details.notes)}
    <p>${detail.coding(details.cameo, weight)}</p>
    ${told(detail.codingDoubt, details.codingDoubt)}
  </footer>`;
}
