import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { EventRecord } from '../core/event.ts';
import { groupByDay, type DayGroup } from '../core/list/group-by-day.ts';
import { findPair } from '../core/pair/find-pair.ts';
import type { SceneLane } from '../core/scene/scene.ts';
import { dayToIso, msToDay } from '../core/time/day.ts';
import { formatForce } from '../core/words/force-words.ts';
import { formatDate, formatEventDate, formatFullDate, isoToMs } from '../core/words/format-date.ts';
import { formatLaneName } from '../core/words/lane-label.ts';
import { act, type UiContext, type UserAction } from './context.ts';
import { partiesLine } from './event-parts.ts';
import { renderEventRow } from './event-row.ts';
import { listStyles } from './list-styles.ts';
import type { RenderMark } from './since/since.ts';
import { pairNames, reckonWords, renderPairButton } from './pair-line.ts';
import { panelStyles } from './panel-styles.ts';

/** Rows drawn at once: more would neither be read nor keep pace with a drag. The rest are counted. */
const MAX_ROWS = 200;

/** What of the state the list shows beside the day. */
const ON_LIST = ['event', 'openLanes', 'from', 'types', 'actors', 'pair', 'confidence', 'since'] as const;

/** Whether both would draw the same rows: a pan of the map or a step within a day costs the list nothing. */
function isSameList(a: UiContext, b: UiContext): boolean {
  return (
    a.words === b.words &&
    a.model === b.model &&
    ON_LIST.every((field) => a.state[field] === b.state[field]) &&
    a.view.changes === b.view.changes &&
    msToDay(a.state.t) === msToDay(b.state.t) &&
    a.view.listed.length === b.view.listed.length &&
    a.view.listed.length > 0 &&
    a.view.listed.every((event, index) => event === b.view.listed[index])
  );
}

/**
 * The acts at the playhead, newest first, by day. The text alternative of the map.
 *
 * @property context all that it draws
 * @property mark of acts that have changed since the version that the link names
 * @property showsChanges the list is narrowed to what changed since the day before
 * @fires tension-action select-event, open-lanes, set-pair
 */
export class TensionList extends LitElement {
  static override properties = {
    context: { attribute: false },
    mark: { attribute: false },
    showsChanges: { state: true },
  };
  static override styles = [panelStyles, listStyles];

  declare context: UiContext | undefined;
  declare mark: RenderMark | undefined;
  declare showsChanges: boolean;

  constructor() {
    super();
    this.showsChanges = false;
  }

  /** Moves focus to the heading, as after a link that skips to the list. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Moves focus to the row of an act; false where it has none. */
  focusEvent(id: string): boolean {
    const row = this.renderRoot.querySelector<HTMLButtonElement>(`[data-event-id="${CSS.escape(id)}"]`);
    row?.focus();
    return row !== null;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('context');
    return before === undefined || this.context === undefined || !isSameList(before, this.context);
  }

  override render() {
    const { context } = this;
    if (context === undefined) return nothing;
    const { state, view, words } = context;
    const { started, ended } = view.changes;
    const hasChanged = started.length + ended.length > 0 && state.openLanes.length === 0;
    return html`<section aria-labelledby="count">
      <header>
        <h2 id="count" tabindex="-1">
          ${words.list.count(words.acts.actCount(view.total), formatDate(state.t, words.language))}
        </h2>
        ${this.#renderOpenLanes(context)} ${this.#renderPair(context)}
        ${hasChanged ? this.#renderChanges(context) : nothing}
      </header>
      ${hasChanged && this.showsChanges ? this.#renderChanged(context) : this.#renderAll(context)}
    </section>`;
  }

  #renderAll(context: UiContext) {
    const { view, words } = context;
    const groups = groupByDay(view.listed.slice(0, MAX_ROWS));
    const hidden = view.listed.length - MAX_ROWS;
    const heading = ({ isoDay }: DayGroup) => formatFullDate(isoToMs(isoDay), words.language);
    return html`${groups.length === 0 ? html`<p class="empty">${this.#emptyWords(context)}</p>` : nothing}
    ${groups.map((group) => this.#renderRows(heading(group), group.events, context))}
    ${hidden > 0 ? html`<p class="more">${words.lane.more(hidden)}</p>` : nothing}`;
  }

  #emptyWords({ model, state, view, words }: UiContext): string {
    if (view.beyondCoverage) return words.page.noDataAfter(formatDate(isoToMs(model.coverage.to), words.language));
    const filtered = state.types.length + state.actors.length + state.openLanes.length > 0 || state.pair !== null;
    return filtered ? words.list.emptyFiltered : words.list.empty;
  }

  #renderOpenLanes(context: UiContext) {
    const { model, state, view, words } = context;
    if (state.openLanes.length === 0) return nothing;
    const open = view.scene.lanes.filter((lane) => state.openLanes.includes(lane.id));
    const names = open
      .slice(0, 3)
      .map((lane) => formatLaneName({ ...lane, of: lane.type, count: lane.events.length }, model.actors, words));
    return html`<p class="quiet small">${words.list.onlyLanes(names)}${open.length > 3 ? '…' : ''}</p>
      ${this.#renderLanesPair(open, context)}
      <button class="text-button small" @click=${() => this.#leave({ type: 'open-lanes', lanes: [] })}>
        ${words.list.showAll}
      </button>`;
  }

  /** From the acts of a lane to all that passes between its two ends. */
  #renderLanesPair(open: readonly SceneLane[], context: UiContext) {
    const pair = findPair(open);
    if (pair === null || context.state.pair !== null) return nothing;
    return renderPairButton(pair, context, this.#keepFocus);
  }

  #renderPair(context: UiContext) {
    const { state, view, words } = context;
    if (state.pair === null) return nothing;
    return html`<p class="small">
        ${words.filters.pair(...pairNames(state.pair, context))}.
        ${view.beyondCoverage ? nothing : html`<span class="quiet">${reckonWords(state.pair, context)}.</span>`}
      </p>
      <button class="text-button small" @click=${() => this.#leave({ type: 'set-pair', pair: null })}>
        ${words.filters.clearPair}
      </button>`;
  }

  #leave(action: UserAction): void {
    act(this, action);
    void this.#keepFocus();
  }

  /** A button that goes away with what it does leaves the focus at the head, and the head in view. */
  #keepFocus = async (): Promise<void> => {
    await this.updateComplete;
    this.focusHeading();
  };

  /** A press on what changed since the day before narrows the list to it, and back. */
  #renderChanges({ view, words }: UiContext) {
    const { started, ended } = view.changes;
    const text = words.change.since(started.length, ended.length);
    return html`${this.showsChanges ? html`<p class="small">${text}</p>` : nothing}
      <button class="text-button small quiet" @click=${() => (this.showsChanges = !this.showsChanges)}>
        ${this.showsChanges ? words.list.showAll : text}
      </button>`;
  }

  /** The acts that are new, and those that have ended: the list itself no longer has them. */
  #renderChanged(context: UiContext) {
    const { view, words } = context;
    return (['started', 'ended'] as const)
      .filter((kind) => view.changes[kind].length > 0)
      .map((kind) => this.#renderRows(words.change[kind], view.changes[kind], context));
  }

  #renderRows(heading: string, events: readonly EventRecord[], context: UiContext) {
    return html`<h3>${heading}</h3>
      <ul>
        ${events.map((event) => this.#renderRow(event, context))}
      </ul>`;
  }

  #renderRow(event: EventRecord, context: UiContext): TemplateResult {
    const type = context.words.acts.types[event.type];
    return renderEventRow(
      event,
      context,
      html`${type} · ${partiesLine(event, context)}${this.#ageWords(event, context)}${this.mark?.(event, context)}`,
    );
  }

  #ageWords(event: EventRecord, { state, words }: UiContext) {
    if (event.background) return ` · ${words.list.background}`;
    if (event.precision === 'week' || event.precision === 'month')
      return ` · ${formatEventDate(event, words.language)}`;
    const [force] = formatForce(event, words, state.t);
    if (force !== undefined) return ` · ${force}`;
    if (event.start.slice(0, 10) !== dayToIso(msToDay(state.t))) return nothing;
    return html` · <span class="today">${words.acts.ages.today}</span>`;
  }
}

if (customElements.get('tension-list') === undefined) customElements.define('tension-list', TensionList);
