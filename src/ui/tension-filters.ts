import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { PRINCIPALS } from '../core/actor.ts';
import {
  CONFIDENCES,
  FAMILIES,
  TYPES_BY_FAMILY,
  type ActorId,
  type EventRecord,
  type EventType,
  type Family,
} from '../core/event.ts';
import { partiesOf } from '../core/scene/filter.ts';
import { actorName } from '../core/words/lane-label.ts';
import type { Model } from '../state/view.ts';
import { act, type UiContext } from './context.ts';
import { filterStyles } from './filter-styles.ts';
import { legendSample } from './legend-sample.ts';
import { panelStyles } from './panel-styles.ts';
import { typeIcon } from './type-icon.ts';

/** How many digits a count can ever have: room for them is kept, so that nothing moves while the playhead does. */
function digitsOf({ events }: Model, counts: (event: EventRecord) => boolean): number {
  return String(events.filter(counts).length).length;
}

const valueOf = ({ currentTarget }: Event): string => (currentTarget as HTMLSelectElement).value;

/**
 * The legend, which is the filter: every type in words with its count at the playhead, the actors, the confidence.
 *
 * @property context all that it draws
 * @fires tension-action toggle-type, toggle-actor, clear-filters, set-pair, set-lanes, set-confidence
 */
export class TensionFilters extends LitElement {
  static override properties = { context: { attribute: false }, side: { state: true } };
  static override styles = [panelStyles, filterStyles];

  declare context: UiContext | undefined;
  /** The side that was chosen first; empty before that. */
  declare side: ActorId;

  constructor() {
    super();
    this.side = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isLeft = this.context?.state.pair === null && (changed.get('context')?.state.pair ?? null) !== null;
    if (isLeft) this.side = '';
  }

  override render() {
    const { context } = this;
    if (context === undefined) return nothing;
    const { filters } = context.words;
    return html`<section aria-label=${filters.label}>
      <div class="families">${FAMILIES.map((family) => this.#renderFamily(family, context))}</div>
      <div class="actors">
        <h3 id="actors">${filters.actors}</h3>
        <ul aria-labelledby="actors">
          ${PRINCIPALS.map((actor) => this.#renderActor(actor, context))}
        </ul>
        <details ?open=${this.#othersOf(context).some((actor) => context.state.actors.includes(actor))}>
          <summary>${context.words.lane.others}</summary>
          <ul aria-label=${context.words.lane.others}>
            ${this.#othersOf(context).map((actor) => this.#renderActor(actor, context))}
          </ul>
        </details>
      </div>
      <div class="settings">${this.#renderSettings(context)}</div>
    </section>`;
  }

  #renderFamily(family: Family, context: UiContext) {
    return html`<div class=${family}>
      <h3 id=${`family-${family}`}>${legendSample(family)}${context.words.acts.families[family]}</h3>
      <ul aria-labelledby=${`family-${family}`}>
        ${TYPES_BY_FAMILY[family].map((type) => this.#renderType(type, context))}
      </ul>
    </div>`;
  }

  #renderType(type: EventType, { model, state, view, words }: UiContext) {
    const count = view.typeCounts.get(type) ?? 0;
    return html`<li>
      <button
        data-type=${type}
        aria-pressed=${state.types.includes(type)}
        class=${count === 0 ? 'none' : ''}
        @click=${() => act(this, { type: 'toggle-type', eventType: type })}
      >
        ${typeIcon(type)}<span>${words.acts.types[type]}</span>
        <span class="count digits-${digitsOf(model, (event) => event.type === type)}">${count}</span>
      </button>
    </li>`;
  }

  /** All others that the data know, by name: the same at every instant, so that nothing moves. */
  #othersOf({ model, words }: UiContext): ActorId[] {
    const name = (id: ActorId) => actorName(id, model.actors, words);
    return [...model.actors.values()]
      .filter((actor) => !actor.principal)
      .map((actor) => actor.id)
      .sort((a, b) => name(a).localeCompare(name(b), words.language));
  }

  #renderActor(actor: ActorId, { model, state, view, words }: UiContext) {
    const count = view.actorCounts.get(actor) ?? 0;
    return html`<li>
      <button
        class=${count === 0 ? 'none' : ''}
        aria-pressed=${state.actors.includes(actor)}
        @click=${() => act(this, { type: 'toggle-actor', actor })}
      >
        <span>${actorName(actor, model.actors, words)}</span>
        <span class="count digits-${digitsOf(model, (event) => partiesOf(event).includes(actor))}">${count}</span>
      </button>
    </li>`;
  }

  #renderSettings(context: UiContext) {
    const { state, words } = context;
    const { filters } = words;
    const filtered = state.types.length > 0 || state.actors.length > 0 || state.pair !== null;
    return html`<button
        aria-pressed=${state.lanes === 'all'}
        @click=${() => act(this, { type: 'set-lanes', lanes: state.lanes === 'all' ? 'lead' : 'all' })}
      >
        ${words.map.allActs}
      </button>
      <select aria-label=${filters.confidence} @change=${this.#setConfidence}>
        ${CONFIDENCES.map(
          (degree) =>
            html`<option value=${degree} .selected=${state.confidence === degree}>
              ${filters.confidenceAtLeast[degree]}
            </option>`,
        )}
      </select>
      ${this.#renderPair(context)}
      ${
        filtered
          ? html`<button class="text-button" @click=${() => act(this, { type: 'clear-filters' })}>
              ${filters.clear}
            </button>`
          : nothing
      }`;
  }

  /** Two choices: the second comes with the first. */
  #renderPair(context: UiContext) {
    const { model, state, words } = context;
    const { pair } = words;
    const [a, b] = state.pair ?? [this.side, ''];
    const [first, second] = b === this.side && b !== '' ? [b, a] : [a, b];
    const ids = [...PRINCIPALS, ...this.#othersOf(context)];
    const named = (id: ActorId, shown: ActorId) =>
      html`<option value=${id} .selected=${id === shown}>${actorName(id, model.actors, words)}</option>`;
    const none = (text: string, shown: ActorId) => html`<option value="" .selected=${shown === ''}>${text}</option>`;
    return html`<span>
      ${pair.label}
      <select aria-label=${pair.label} @change=${(event: Event) => this.#setSides(valueOf(event), second)}>
        ${none(pair.everyone, first)} ${ids.map((id) => named(id, first))}
      </select>
      ${
        first === ''
          ? nothing
          : html`${pair.and}
              <select aria-label=${pair.second} @change=${(event: Event) => this.#setSides(first, valueOf(event))}>
                ${none(second === '' ? '…' : pair.everyone, second)}
                ${ids.filter((id) => id !== first).map((id) => named(id, second))}
              </select>`
      }
    </span>`;
  }

  /** Both sides chosen make a pair; one alone waits for the other; who gives a side up gives the pair up. */
  #setSides(first: ActorId, second: ActorId): void {
    const { pair } = this.context?.state ?? { pair: null };
    if (first !== '' && second !== '' && first !== second) act(this, { type: 'set-pair', pair: [first, second] });
    else if (pair !== null && first !== second) act(this, { type: 'set-pair', pair: null });
    this.side = second !== '' || pair === null ? first : '';
  }

  #setConfidence(event: Event): void {
    const confidence = CONFIDENCES.find((degree) => degree === valueOf(event));
    if (confidence !== undefined) act(this, { type: 'set-confidence', confidence });
  }
}

if (customElements.get('tension-filters') === undefined) customElements.define('tension-filters', TensionFilters);
