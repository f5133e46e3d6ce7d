import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { findChain, type Chain } from '../core/chain/find-chain.ts';
import { eventToLanes } from '../core/dataset/dyad.ts';
import { familyOf, type EventId, type EventRecord } from '../core/event.ts';
import type { CorrectedDetails } from '../core/releases/correction.ts';
import { findPair } from '../core/pair/find-pair.ts';
import { findShownChain } from '../state/shown-chain.ts';
import { detailWords } from '../core/words/detail-words.ts';
import { act, type UiContext } from './context.ts';
import { renderCorrections } from './corrections.ts';
import { renderAttribution, renderCoding, renderFacts, renderHiddenBy } from './detail-facts.ts';
import { renderChain, renderWalk } from './detail-chain.ts';
import { renderCitations, renderWhole } from './detail-links.ts';
import { detailStyles } from './detail-styles.ts';
import { dataText, partiesLine } from './event-parts.ts';
import { renderPairButton } from './pair-line.ts';
import { panelStyles } from './panel-styles.ts';
import { RETRY_DETAILS_EVENT } from './retry-details.ts';
import { typeIcon } from './type-icon.ts';

/**
 * The selected act: who did what to whom, when, as whose claim, and where it is reported. Empty while none is selected.
 *
 * @property context all that it draws
 * @property details of the selected act; null while they load
 * @property failed the details could not be loaded
 * @fires tension-action select-event, walk-chain
 * @fires tension-retry-details the reader asks to load the details again
 */
export class TensionDetail extends LitElement {
  static override properties = {
    context: { attribute: false },
    details: { attribute: false },
    failed: { type: Boolean },
    unfolded: { state: true },
  };
  static override styles = [panelStyles, detailStyles];

  declare context: UiContext | undefined;
  declare details: CorrectedDetails | null;
  declare failed: boolean;
  /** All steps of a long chain are shown. */
  declare unfolded: boolean;

  constructor() {
    super();
    this.details = null;
    this.failed = false;
    this.unfolded = false;
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.#select(null);
    });
  }

  /** Moves focus to the title, as after a press that opened the act. */
  focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('context')?.state;
    const now = this.context?.state;
    if (before !== undefined && now?.event !== before.event && now?.chainOf === null) this.unfolded = false;
  }

  override render() {
    const { context } = this;
    const id = context?.state.event ?? null;
    if (context === undefined || id === null) return nothing;
    const event = context.model.byId.get(id);
    return event === undefined ? this.#renderMissing(context) : this.#renderEvent(event, context);
  }

  #select(event: EventId | null): void {
    act(this, { type: 'select-event', event });
  }

  #renderClose({ words }: UiContext) {
    return html`<button class="close" aria-label=${words.page.close} @click=${() => this.#select(null)}>
      <span aria-hidden="true">✕</span>
    </button>`;
  }

  #renderMissing(context: UiContext) {
    return html`<article>
      <header>
        <p>${detailWords[context.words.language].notFound}</p>
        ${this.#renderClose(context)}
      </header>
    </article>`;
  }

  #renderEvent(event: EventRecord, context: UiContext) {
    const { words, model, state } = context;
    const chain = findShownChain(state, model);
    const select = (id: EventId) => this.#select(id);
    return html`<article class=${familyOf(event.type)} aria-labelledby="title">
      <header>
        <p class="type">${typeIcon(event.type)}${words.acts.types[event.type]}</p>
        ${chain === null ? nothing : renderWalk(chain, this.#walk, context)} ${this.#renderClose(context)}
      </header>
      <h2 id="title" tabindex="-1">${dataText(event.title, words)}</h2>
      <p>${partiesLine(event, context)}</p>
      ${this.#renderPair(event, context)} ${renderHiddenBy(event, context)} ${this.#renderSummary(event, context)}
      ${renderFacts(event, context)}
      ${event.background ? html`<p class="quiet small">${detailWords[words.language].backgroundNote}</p>` : nothing}
      ${this.#detailsOf(event) === null ? nothing : renderCitations(this.#detailsOf(event)?.citations ?? [], context)}
      ${renderWhole(event, select, context)} ${chain === null ? nothing : this.#renderChain(event, chain, context)}
      ${this.#renderCoding(event, context)}
    </article>`;
  }

  #walk = (event: EventId): void => act(this, { type: 'walk-chain', event });

  #renderChain({ id }: EventRecord, chain: Chain, context: UiContext) {
    const own = context.state.chainOf === null ? chain : findChain(id, context.model);
    const isOwn = own?.steps.length === chain.steps.length && own.steps.every((step) => chain.steps.includes(step));
    const actions = {
      walk: this.#walk,
      unfold: () => (this.unfolded = true),
      showOwn: isOwn ? null : () => this.#select(id),
      folded: !this.unfolded,
    };
    return renderChain(chain, actions, context);
  }

  /** From an act of two to all that passes between them. */
  #renderPair(event: EventRecord, context: UiContext) {
    const pair = findPair(eventToLanes(event));
    return pair === null || context.state.pair !== null ? nothing : renderPairButton(pair, context);
  }

  /** The details, unless they are those of the act that was selected before. */
  #detailsOf(event: EventRecord): CorrectedDetails | null {
    return this.details?.id === event.id ? this.details : null;
  }

  #renderSummary(event: EventRecord, context: UiContext) {
    const { detail } = context.words;
    const details = this.#detailsOf(event);
    if (details !== null) {
      return html`<div class="summary">
          ${renderAttribution(details, context)}
          <p>${dataText(details.summary, context.words)}</p>
        </div>
        ${renderCorrections(details.corrections, context.words)}`;
    }
    if (!this.failed) return html`<p class="summary quiet" role="status">${detail.loading}</p>`;
    return html`<p class="summary" role="alert">
      ${detail.failed}
      <button class="text-button" @click=${this.#retry}>${detail.retry}</button>
    </p>`;
  }

  #renderCoding(event: EventRecord, context: UiContext) {
    const details = this.#detailsOf(event);
    return details === null ? nothing : renderCoding(event, details, context);
  }

  #retry(): void {
    this.dispatchEvent(new CustomEvent(RETRY_DETAILS_EVENT, { bubbles: true, composed: true }));
  }
}

if (customElements.get('tension-detail') === undefined) customElements.define('tension-detail', TensionDetail);
