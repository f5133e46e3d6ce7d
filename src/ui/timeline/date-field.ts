import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayToIso } from '../../core/time/day.ts';
import { settleDay, takeDay, type DayField } from './settle-day.ts';

export interface DateFieldInput extends DayField {
  readonly name: string;
  readonly label: string;
}

/** A native field in which a day is typed or picked: it counts as soon as it is one that can be had. */
export function renderDateField(input: DateFieldInput): TemplateResult {
  const { name, label, day, range } = input;
  return html`<input
    type="date"
    name=${name}
    aria-label=${label}
    title=${label}
    min=${dayToIso(range.min)}
    max=${dayToIso(range.max)}
    .value=${live(dayToIso(day))}
    @input=${({ currentTarget }: Event) => takeDay(currentTarget as HTMLInputElement, input)}
    @blur=${(event: Event) => settleDay(event.currentTarget as HTMLInputElement, input)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter') settleDay(event.currentTarget as HTMLInputElement, input);
    }}
  />`;
}
