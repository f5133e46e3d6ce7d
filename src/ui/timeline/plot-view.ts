import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FAMILIES } from '../../core/event.ts';
import { findBin } from '../../core/timeline/figure.ts';
import { dayToMs, msToDay } from '../../core/time/day.ts';
import { formatDate } from '../../core/words/format-date.ts';
import type { UiContext } from '../context.ts';
import { renderMeasures, renderMeasureTooltip } from './measure-view.ts';
import type { BandInput } from './measure-view.ts';
import { formatBin } from './bin-words.ts';
import type { PlayheadGesture } from './playhead-gesture.ts';
import type { PlotFigure } from './timeline-figure.ts';

export interface PlotInput {
  readonly context: UiContext;
  readonly figure: PlotFigure | null;
  /** Day under the mouse, null without one. */
  readonly hoveredDay: number | null;
  readonly gesture: PlayheadGesture;
  readonly measures: BandInput;
  readonly onHover: (event: PointerEvent) => void;
  readonly onLeave: () => void;
}

function renderPlayhead({ context, gesture, onHover, onLeave }: PlotInput): TemplateResult {
  const { state, view, words } = context;
  const day = msToDay(state.t);
  const date = formatDate(dayToMs(day), words.language);
  return html`<input
    type="range"
    name="playhead"
    min=${state.from}
    max=${state.to}
    step="1"
    .value=${live(String(day))}
    aria-label=${words.timeline.playhead}
    aria-valuetext=${words.timeline.playheadValue(date, words.acts.actCount(view.total))}
    @pointerdown=${gesture.onPointerDown}
    @pointercancel=${gesture.onPointerCancel}
    @pointermove=${onHover}
    @pointerleave=${onLeave}
    @input=${gesture.onInput}
    @click=${gesture.onClick}
    @keydown=${gesture.onKeyDown}
  />`;
}

/** The stretch without data, hatched, or a mark at the edge where the period ends with the data. */
function renderDataEnd({ dataEnd, endLabel }: PlotFigure): TemplateResult | null {
  if (dataEnd === null) return null;
  return html`<div class="data-end ${dataEnd.zonePx > 0 ? 'zone' : 'edge'}"></div>
    <span class="end-label" aria-hidden="true">${endLabel}</span>`;
}

/** What starts in the bar under the mouse, the families in the order of the stack: the topmost first. */
function renderTooltip({ context: { words } }: PlotInput, figure: PlotFigure, day: number): TemplateResult | null {
  const bin = findBin(figure.bins, day);
  if (bin === null) return null;
  if (bin.x0 > figure.lastDay) return html`<div class="tooltip" aria-hidden="true">${figure.endText}</div>`;
  const { dates, acts } = formatBin(bin, words);
  const rows = FAMILIES.map((family, index) => ({ family, count: bin.counts[index] ?? 0 }));
  return html`<div class="tooltip" aria-hidden="true">
    <strong>${dates}</strong><span>${acts}</span>
    ${rows
      .filter(({ count }) => count > 0)
      .reverse()
      .map(({ family, count }) => html`<span class="row ${family}">${words.acts.familyCount(family, count)}</span>`)}
    ${bin.x1 > figure.lastDay ? html`<span class="note">${figure.endText}</span>` : null}
  </div>`;
}

/** The plot: bars, axis and measures (filled by D3), the native playhead over them, and the line that shows it. */
export function renderPlot(input: PlotInput): TemplateResult {
  const { figure, hoveredDay, measures } = input;
  return html`<div class="plot">
    <div class="trail-clip"><div class="trail"></div></div>
    <svg class="bars" role="img" aria-label=${figure?.summary ?? nothing}></svg>
    <svg class="axis" aria-hidden="true"></svg>
    ${figure === null ? null : renderDataEnd(figure)} ${renderPlayhead(input)} ${renderMeasures(measures)}
    <svg class="matches" aria-hidden="true"><path /></svg>
    <div class="playhead"></div>
    ${renderMeasureTooltip(measures)}
    ${figure === null || hoveredDay === null ? null : renderTooltip(input, figure, hoveredDay)}
  </div>`;
}
