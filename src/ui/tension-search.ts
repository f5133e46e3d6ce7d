import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { EventRecord } from '../core/event.ts';
import { findMatches } from '../core/search/find-matches.ts';
import { msToDay } from '../core/time/day.ts';
import { formatEventDate, formatShortDate, isoToMs } from '../core/words/format-date.ts';
import { act, type UiContext } from './context.ts';
import { partiesLine } from './event-parts.ts';
import { renderEventRow } from './event-row.ts';
import { listStyles } from './list-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { searchStyles } from './search-styles.ts';

/** Matches in sight at once; the rest are counted. */
const MAX_ROWS = 8;

/**
 * Searches the whole data: the key `/` opens it, arrows walk the matches, Enter opens one, Escape closes and clears.
 * What is searched for stays in the state while it is open, so that the timeline can mark it.
 *
 * @property context all that it draws
 * @property stage whether it is closed, open with its matches, or open without
 * @fires tension-action set-query, set-period, select-event
 */
export class TensionSearch extends LitElement {
  static override properties = { context: { attribute: false }, stage: { state: true } };
  static override styles = [panelStyles, listStyles, searchStyles];

  declare context: UiContext | undefined;
  declare stage: 'closed' | 'listing' | 'resting';

  constructor() {
    super();
    this.stage = 'closed';
    this.addEventListener('keydown', this.#onKeyDown);
    this.addEventListener('focusout', this.#onFocusOut);
    this.addEventListener('click', this.#onClick);
  }

  /** Opens the field and gives it the focus. */
  async open(): Promise<void> {
    this.stage = 'listing';
    await this.updateComplete;
    this.#input?.focus();
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('context');
    const { context } = this;
    if (before === undefined || context === undefined || changed.has('stage')) return true;
    return (
      before.words !== context.words ||
      before.model !== context.model ||
      before.state.query !== context.state.query ||
      before.state.event !== context.state.event
    );
  }

  override render() {
    const { context, stage } = this;
    if (context === undefined) return nothing;
    const { search, page } = context.words;
    if (stage === 'closed')
      return html`<button
        class="opener"
        aria-label=${search.label}
        title="${search.label} (/)"
        @click=${() => this.open()}
      >
        ${lens()}
      </button>`;
    return html`<search class="panel">
      <div class="field">
        ${lens()}
        <input
          type="search"
          aria-label=${search.label}
          placeholder=${search.hint}
          autocomplete="off"
          spellcheck="false"
          .value=${context.state.query}
          @input=${this.#onInput}
          @focus=${this.#list}
        />
        <button aria-label=${page.close} @click=${this.#close}><span aria-hidden="true">✕</span></button>
      </div>
      ${this.#renderMatches(context)}
    </search>`;
  }

  #renderMatches(context: UiContext) {
    const { model, state, words } = context;
    const matches = findMatches(model, state.query);
    const isSearching = state.query.trim() !== '';
    const more = matches.length - MAX_ROWS;
    const list = html`<ul>
        ${matches.slice(0, MAX_ROWS).map((event) => this.#renderMatch(event, context))}
      </ul>
      ${more > 0 ? html`<p class="more small">${words.lane.more(more)}</p>` : nothing}`;
    return html`<p class="small quiet count" role="status">
        ${isSearching ? words.search.found(matches.length) : nothing}
      </p>
      ${this.stage === 'listing' ? list : nothing}`;
  }

  #renderMatch(event: EventRecord, context: UiContext) {
    const { language } = context.words;
    const isVague = event.precision === 'week' || event.precision === 'month';
    const date = isVague ? formatEventDate(event, language) : formatShortDate(isoToMs(event.start), language);
    return renderEventRow(event, context, html`${date} · ${partiesLine(event, context)}`);
  }

  /** Clears, closes, and gives the focus back to what had opened it. */
  #close = async (): Promise<void> => {
    this.stage = 'closed';
    act(this, { type: 'set-query', query: '' });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  };

  #list = (): void => {
    this.stage = 'listing';
  };

  #onInput = (): void => {
    this.#list();
    act(this, { type: 'set-query', query: this.#input?.value ?? '' });
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    const { stage } = this;
    if (stage === 'closed') return;
    const stops = [this.#input, ...this.#rows];
    const at = stops.findIndex((stop) => stop === this.shadowRoot?.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') void this.#close();
    else if (step !== undefined && at >= 0) stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
    else if (event.key === 'Enter' && at === 0) stops[1]?.click();
    else return;
    event.preventDefault();
  };

  /** A row has selected its act. */
  #onClick = (event: Event): void => {
    const row = event
      .composedPath()
      .find((node) => node instanceof HTMLElement && node.dataset['eventId'] !== undefined);
    const found = this.context?.model.byId.get((row as HTMLElement | undefined)?.dataset['eventId'] ?? '');
    if (found === undefined) return;
    this.#widenTo(found);
    this.stage = 'resting';
  };

  /** The period grows to hold a chosen match that lies outside of it, where the data cover its day. */
  #widenTo({ id, start }: EventRecord): void {
    if (this.context === undefined) return;
    const { model, state } = this.context;
    const day = msToDay(isoToMs(start));
    if ((day >= state.from && day <= state.to) || day < msToDay(isoToMs(model.coverage.from))) return;
    act(this, { type: 'set-period', from: Math.min(day, state.from), to: Math.max(day, state.to) });
    act(this, { type: 'select-event', event: id });
  }

  /** Left alone it steps aside: closed without a query, else without its list. */
  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && (relatedTarget === this || this.shadowRoot?.contains(relatedTarget))) return;
    if (this.stage === 'listing') this.stage = this.context?.state.query === '' ? 'closed' : 'resting';
  };

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
  get #rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
  }
}

function lens() {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
    />
  </svg>`;
}

if (customElements.get('tension-search') === undefined) customElements.define('tension-search', TensionSearch);
