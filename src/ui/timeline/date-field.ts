import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readTypedDay } from '../../core/timeline/typed-date.ts';
import type { DayRange } from '../../core/timeline/typed-date.ts';
import { dayToIso } from '../../core/time/day.ts';
import type { Words } from '../../core/words/words.ts';
import { settle } from './settle.ts';

export interface DateFieldInput {
  readonly name: string;
  readonly label: string;
  readonly day: number;
  readonly range: DayRange;
  readonly words: Words;
  readonly enter: (day: number) => void;
  /** Tells why what was typed did not count. */
  readonly refuse: (reason: string) => void;
  /** False while something else is to be done first: its room is kept meanwhile. */
  readonly isReady: boolean;
}

/**
 * A native field in which a day is typed or picked: it counts as soon as it is one that can be had. A page's first one
 * makes the browser load how dates are written, for 30 ms on a slow phone.
 */
export function renderDateField(input: DateFieldInput): TemplateResult {
  const { name, label, day, range, isReady } = input;
  if (!isReady) return html`<span class="field"></span>`;
  const onInput = ({ currentTarget }: Event) => {
    const typed = readTypedDay((currentTarget as HTMLInputElement).value, range);
    if (typed.kind === 'day') input.enter(typed.day);
  };
  return html`<input
    type="date"
    class="field"
    name=${name}
    aria-label=${label}
    title=${label}
    min=${dayToIso(range.min)}
    max=${dayToIso(range.max)}
    .value=${live(dayToIso(day))}
    @input=${onInput}
    @blur=${(event: Event) => settle(event.currentTarget as HTMLInputElement, input)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter') settle(event.currentTarget as HTMLInputElement, input);
    }}
  />`;
}
