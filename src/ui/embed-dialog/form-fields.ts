import { html, type TemplateResult } from 'lit';
import { dayToIso } from '../../core/time/day.ts';
import { readTypedDay } from '../../core/timeline/typed-date.ts';
import { settle, type TypedField } from '../timeline/settle.ts';

/** One of several, by a native select. */
export function renderSelect<T extends string>(field: {
  readonly label: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}): TemplateResult {
  const { label, options, chosen, choose } = field;
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value as T)}>
      ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/** One that is there or not. */
export function renderCheck(
  label: string | TemplateResult,
  checked: boolean,
  choose: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => choose((event.currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** One of several, all in sight; the name holds them together. */
export function renderRadios<T extends string>(field: {
  readonly name: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}): TemplateResult[] {
  const { name, options, chosen, choose } = field;
  return options.map(
    ([value, label]) =>
      html`<label class="check">
        <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
        <span>${label}</span>
      </label>`,
  );
}

/** A day, typed or picked: it counts as soon as it is one that can be had. */
export function renderDay(field: TypedField & { readonly label: string }): TemplateResult {
  const { label, day, range, enter } = field;
  const onInput = (event: Event) => {
    const typed = readTypedDay((event.currentTarget as HTMLInputElement).value, range);
    if (typed.kind === 'day') enter(typed.day);
  };
  return html`<label class="field">
    <span>${label}</span>
    <input
      type="date"
      min=${dayToIso(range.min)}
      max=${dayToIso(range.max)}
      .value=${dayToIso(day)}
      @input=${onInput}
      @blur=${(event: Event) => settle(event.currentTarget as HTMLInputElement, field)}
    />
  </label>`;
}
