import { html, nothing, type TemplateResult } from 'lit';
import { familyOf, type EventRecord } from '../core/event.ts';
import { act, type UiContext } from './context.ts';
import { dataText } from './event-parts.ts';
import { typeIcon } from './type-icon.ts';

/**
 * An act as a row of a list: a button that selects it.
 *
 * @param meta second line of the button
 * @param below what stands under it
 */
export function renderEventRow(
  event: EventRecord,
  { words, state }: UiContext,
  meta: unknown,
  below?: unknown,
): TemplateResult {
  return html`<li>
    <button
      class=${familyOf(event.type)}
      data-event-id=${event.id}
      aria-current=${state.event === event.id ? 'true' : nothing}
      @click=${(click: Event) => click.currentTarget !== null && act(click.currentTarget, { type: 'select-event', event: event.id })}
    >
      ${typeIcon(event.type)}
      <span class="title">${dataText(event.title, words)}</span>
      <span class="meta">${meta}</span>
    </button>
    ${below}
  </li>`;
}
