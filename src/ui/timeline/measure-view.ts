import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EventId } from '../../core/event.ts';
import { findNearestBar } from '../../core/timeline/measures.ts';
import type { MeasureBand, MeasureBar } from '../../core/timeline/measures.ts';
import { dayToMs } from '../../core/time/day.ts';
import { formatForce } from '../../core/words/force-words.ts';
import { formatEventDate } from '../../core/words/format-date.ts';
import type { Words } from '../../core/words/words.ts';
import { dataText } from '../event-parts.ts';
import { barElementId, TOLD_ID } from './measure-bars.ts';
import { ROW_PX } from './timeline-figure.ts';

/** What the band of measures may do to its owner. */
export interface BandOwner {
  /** Brings a measure forward, or none. */
  activate(id: EventId | null): void;
  select(id: EventId): void;
  /** A press beside all bars: a press on the plot, at so many px from its left edge. */
  press(x: number): void;
}

export interface BandInput {
  readonly band: MeasureBand;
  readonly active: EventId | null;
  readonly selected: EventId | null;
  /** Day of the playhead, near which the keys begin. */
  readonly day: number;
  readonly words: Words;
  readonly owner: BandOwner;
}

/** The bar that a pointer means: the whole band is the target, not the thin bars. */
function findBar(event: MouseEvent, { band }: BandInput): { readonly bar: MeasureBar | null; readonly x: number } {
  const svg = (event.currentTarget as Element).firstElementChild ?? (event.currentTarget as Element);
  const box = svg.getBoundingClientRect();
  const x = event.clientX - box.left;
  return { bar: findNearestBar(band.bars, { x, y: event.clientY - box.top, rowPx: ROW_PX }), x };
}

/** The bar to which a key goes from the active one; null for any other key. */
function findKeyBar(key: string, { band: { bars }, active }: BandInput): MeasureBar | null {
  const at = bars.findIndex(({ id }) => id === active);
  const last = bars.length - 1;
  const next = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    Home: 0,
    End: last,
  }[key];
  return next === undefined ? null : (bars[Math.min(last, Math.max(0, next))] ?? null);
}

/** Bars (filled by D3) as a list of options: by pointer the nearest one, by keys one after the other. */
export function renderMeasures(input: BandInput): TemplateResult {
  const { band, active, selected, day, words, owner } = input;
  const isEmpty = band.bars.length === 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const isPress = event.key === 'Enter' || event.key === ' ';
    const bar = findKeyBar(event.key, input);
    if (bar !== null) owner.activate(bar.id);
    else if (isPress && active !== null) owner.select(active);
    if (bar !== null || isPress) event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).matches(':focus-visible')) return;
    const { bars } = band;
    const first = bars.find(({ id }) => id === selected) ?? bars.find((bar) => bar.toDay >= day) ?? bars[0];
    owner.activate(first?.id ?? null);
  };
  const onClick = (event: MouseEvent) => {
    const { bar, x } = findBar(event, input);
    if (bar === null) owner.press(x);
    else owner.select(bar.id);
  };
  return html`<div
      class="measures"
      role=${isEmpty ? nothing : 'listbox'}
      tabindex=${isEmpty ? nothing : 0}
      aria-label=${isEmpty ? nothing : words.timeline.measures(band.bars.length, band.hidden)}
      aria-activedescendant=${active === null ? nothing : barElementId(active)}
      @pointermove=${(event: PointerEvent) => owner.activate(findBar(event, input).bar?.id ?? null)}
      @pointerleave=${() => owner.activate(null)}
      @click=${onClick}
      @focus=${onFocus}
      @blur=${() => owner.activate(null)}
      @keydown=${onKeyDown}
    >
      <svg role="presentation"></svg>
    </div>
    ${hasRoomForMore(band) ? html`<span class="more" aria-hidden="true">${words.timeline.moreMeasures(band.hidden)}</span>` : null}`;
}

/** Rows that the words take, and their width at most. */
const MORE_ROWS = 3;
const MORE_PX = 108;

/** Whether the band's lower left corner, which fills last, is free for the count of what is not drawn. */
function hasRoomForMore({ bars, hidden }: MeasureBand): boolean {
  const rows = Math.max(...bars.map(({ row }) => row)) + 1;
  return hidden > 0 && bars.every(({ row, x0 }) => row < rows - MORE_ROWS || x0 > MORE_PX);
}

/** A measure in words: its title, when it began and, as far as reported, ended. */
export function renderMeasureTooltip({ band, active, words }: BandInput): TemplateResult | null {
  const bar = band.bars.find(({ id }) => id === active);
  if (bar === undefined) return null;
  const { event } = bar;
  // As told on its first day: "in force until", which holds wherever the playhead stands.
  const force = formatForce(event, words, dayToMs(bar.fromDay));
  return html`<div class="tooltip" id=${TOLD_ID}>
    <strong class="row ${bar.family}">${dataText(event.title, words)}</strong>
    <span>${formatEventDate(event, words.language)}</span>
    ${force.map((text) => html`<span>${text}</span>`)}
    ${band.hidden > 0 ? html`<span class="note">${words.timeline.moreMeasures(band.hidden)}</span>` : null}
  </div>`;
}
