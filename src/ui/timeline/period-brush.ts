import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayToMs, msToDay } from '../../core/time/day.ts';
import { renderDateField, type DateFieldInput } from './date-field.ts';
import { formatDate, formatShortDate, isoToMs } from '../../core/words/format-date.ts';
import { renderTrail } from './transport.ts';
import { act } from '../context.ts';
import type { UiContext } from '../context.ts';

/** First and last Tokyo day that the brush can reach: the coverage, and the period where it runs past that. */
interface BrushDomain {
  readonly min: number;
  readonly max: number;
}

function brushDomain({ model, state }: UiContext): BrushDomain {
  return {
    min: Math.min(state.from, msToDay(isoToMs(model.coverage.from))),
    max: Math.max(state.to, msToDay(isoToMs(model.coverage.to))),
  };
}

type End = 'from' | 'to';

interface BrushInput {
  readonly domain: BrushDomain;
  readonly typed: boolean;
  readonly field: Pick<DateFieldInput, 'refuse' | 'isReady'>;
}

/** Two ranges over one track: each end pushes up to the other, never past it. */
export class PeriodBrush {
  readonly #host: EventTarget;
  #dragging = false;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** A finger is on an end: the chart follows it instead of easing after it. */
  get dragging(): boolean {
    return this.#dragging;
  }

  readonly #grab = (): void => {
    this.#dragging = true;
  };

  readonly #release = (): void => {
    this.#dragging = false;
  };

  #move(end: End, day: number, { state }: UiContext): Pick<UiContext['state'], End> {
    const from = end === 'from' ? Math.min(day, state.to) : state.from;
    const to = end === 'to' ? Math.max(day, state.from) : state.to;
    act(this.#host, { type: 'set-period', from, to });
    return { from, to };
  }

  /** Its date in sight: typed where there is room for a field. */
  #renderDate(end: End, context: UiContext, { domain, typed, field }: BrushInput): TemplateResult {
    const { state, words } = context;
    if (!typed) {
      return html`<span class="date" aria-hidden="true">${formatShortDate(dayToMs(state[end]), words.language)}</span>`;
    }
    return renderDateField({
      name: `${end}-date`,
      label: end === 'from' ? words.timeline.typedStart : words.timeline.typedEnd,
      day: state[end],
      range: end === 'from' ? { min: domain.min, max: state.to } : { min: state.from, max: domain.max },
      words,
      enter: (day) => this.#move(end, day, context),
      ...field,
    });
  }

  #renderEnd(end: End, context: UiContext, { min, max }: BrushDomain): TemplateResult {
    const { state, words } = context;
    const day = state[end];
    // Where both ends meet in the right half, only the first can still be moved.
    const onTop = end === 'from' && day > (min + max) / 2;
    return html`<input
      type="range"
      name=${end}
      class=${onTop ? 'on-top' : ''}
      min=${min}
      max=${max}
      step="1"
      .value=${live(String(day))}
      aria-label=${end === 'from' ? words.timeline.periodStart : words.timeline.periodEnd}
      aria-valuetext=${formatDate(dayToMs(day), words.language)}
      @pointerdown=${this.#grab}
      @pointerup=${this.#release}
      @pointercancel=${this.#release}
      @change=${this.#release}
      @input=${({ currentTarget }: Event) => {
        const input = currentTarget as HTMLInputElement;
        input.valueAsNumber = this.#move(end, input.valueAsNumber, context)[end];
      }}
    />`;
  }

  /** The track with both ends, and their dates in sight; `typed` where there is room to type them. */
  render(context: UiContext, typed: boolean, field: BrushInput['field']): TemplateResult {
    const { state, words } = context;
    const domain = brushDomain(context);
    const input = { domain, typed, field };
    const percent = (day: number) =>
      domain.max > domain.min ? (100 * (day - domain.min)) / (domain.max - domain.min) : 0;
    return html`<div class="period" role="group" aria-label=${words.timeline.period}>
      ${this.#renderDate('from', context, input)}
      <div class="brush">
        <svg aria-hidden="true">
          <rect class="track" width="100%" height="1" y="11.5" />
          <rect
            class="span"
            x="${percent(state.from)}%"
            width="${percent(state.to) - percent(state.from)}%"
            height="2"
            y="11"
          />
        </svg>
        ${this.#renderEnd('from', context, domain)} ${this.#renderEnd('to', context, domain)}
      </div>
      ${this.#renderDate('to', context, input)} ${renderTrail(this.#host, context)}
    </div>`;
  }
}
