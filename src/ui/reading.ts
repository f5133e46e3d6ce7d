import { html, nothing, type TemplateResult } from 'lit';
import type { EventId } from '../core/event.ts';
import type { CorrectedDetails } from '../core/releases/correction.ts';
import type { UiContext } from './context.ts';
import { RETRY_DETAILS_EVENT } from './retry-details.ts';
import type { RenderMark } from './since/since.ts';
import { findOpened } from './story/story-focus.ts';

/** What is known of the details behind the index, and of the element that shows them. */
export type Details =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'loaded'; readonly details: ReadonlyMap<EventId, CorrectedDetails> };

export interface Reading {
  readonly details: Details;
  readonly showsList: boolean;
  /** Of acts in the list. */
  readonly mark: RenderMark | undefined;
}

/** The reading column: the act that is open, or the list. */
export function renderReading(context: UiContext, reading: Reading): TemplateResult {
  const { details } = reading;
  const { state } = context;
  const id = state.embed ? findOpened(state) : state.event;
  if (id === null) return renderList(context, reading);
  // The element comes with the details, by a script of its own: without it the list stays.
  if (details.kind === 'failed' && customElements.get('tension-detail') === undefined)
    return html`${renderFailed(context)}${renderList(context, reading)}`;
  return html`<tension-detail
    .context=${context}
    .details=${details.kind === 'loaded' ? (details.details.get(id) ?? null) : null}
    .failed=${details.kind === 'failed'}
  ></tension-detail>`;
}

function renderFailed({ words: { detail } }: UiContext): TemplateResult {
  const retry = ({ currentTarget }: Event) =>
    currentTarget?.dispatchEvent(new CustomEvent(RETRY_DETAILS_EVENT, { bubbles: true, composed: true }));
  return html`<p role="alert">${detail.failed} <button @click=${retry}>${detail.retry}</button></p>`;
}

function renderList(context: UiContext, { showsList, mark }: Reading): TemplateResult {
  return html`${
    showsList
      ? html`<tension-words .context=${context}></tension-words
          ><tension-export flow .context=${context}></tension-export
          ><tension-list id="list" .context=${context} .mark=${mark}></tension-list>`
      : nothing
  }`;
}
