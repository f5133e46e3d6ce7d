import { html, LitElement, nothing } from 'lit';
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

/**
 * The legend, which is the filter: every type in words with its count at the playhead, the actors, the confidence.
 *
 * @property context all that it draws
 * @fires tension-action toggle-type, toggle-actor, clear-filters, set-pair, set-lanes, set-confidence
 */
export class TensionFilters extends LitElement {
  static override properties = { context: { attribute: false } };
  static override styles = [panelStyles, filterStyles];

  declare context: UiContext | undefined;

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

  #renderPair({ model, state, words }: UiContext) {
    if (state.pair === null) return nothing;
    const [a, b] = state.pair;
    const name = (id: ActorId) => words.lane.actorInText(actorName(id, model.actors, words));
    return html`<span>${words.filters.pair(name(a), name(b))}</span>
      <button class="text-button" @click=${() => act(this, { type: 'set-pair', pair: null })}>
        ${words.filters.clearPair}
      </button>`;
  }

  #setConfidence(event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    const confidence = CONFIDENCES.find((degree) => degree === value);
    if (confidence !== undefined) act(this, { type: 'set-confidence', confidence });
  }
}

if (customElements.get('tension-filters') === undefined) customElements.define('tension-filters', TensionFilters);
