import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { familyOf, type EventRecord } from '../core/event.ts';
import { groupByDay, type DayGroup } from '../core/list/group-by-day.ts';
import { dayToIso, msToDay } from '../core/time/day.ts';
import { formatForce } from '../core/words/force-words.ts';
import { formatDate, formatEventDate, formatFullDate, isoToMs } from '../core/words/format-date.ts';
import { formatLaneName } from '../core/words/lane-label.ts';
import { act, type UiContext } from './context.ts';
import { dataText, partiesLine } from './event-parts.ts';
import { listStyles } from './list-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { typeIcon } from './type-icon.ts';

/** Rows drawn at once: more would neither be read nor keep pace with a drag. The rest are counted. */
const MAX_ROWS = 200;

/** Whether both would draw the same rows: a pan of the map or a step within a day costs the list nothing. */
function isSameList(a: UiContext, b: UiContext): boolean {
  return (
    a.words === b.words &&
    a.model === b.model &&
    a.state.event === b.state.event &&
    a.state.openLanes === b.state.openLanes &&
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
 * @fires tension-action select-event, open-lanes
 */
export class TensionList extends LitElement {
  static override properties = { context: { attribute: false } };
  static override styles = [panelStyles, listStyles];

  declare context: UiContext | undefined;

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
    const groups = groupByDay(view.listed.slice(0, MAX_ROWS));
    const hidden = view.listed.length - MAX_ROWS;
    return html`<section aria-labelledby="count">
      <header>
        <h2 id="count" tabindex="-1">
          ${words.list.count(words.acts.actCount(view.total), formatDate(state.t, words.language))}
        </h2>
        ${this.#renderOpenLanes(context)}
      </header>
      ${groups.length === 0 ? html`<p class="empty">${this.#emptyWords(context)}</p>` : nothing}
      ${groups.map((group) => this.#renderGroup(group, context))}
      ${hidden > 0 ? html`<p class="more">${words.lane.more(hidden)}</p>` : nothing}
    </section>`;
  }

  #emptyWords({ model, state, view, words }: UiContext): string {
    if (view.beyondCoverage) return words.page.noDataAfter(formatDate(isoToMs(model.coverage.to), words.language));
    const filtered = state.types.length + state.actors.length + state.openLanes.length > 0 || state.pair !== null;
    return filtered ? words.list.emptyFiltered : words.list.empty;
  }

  #renderOpenLanes({ model, state, view, words }: UiContext) {
    if (state.openLanes.length === 0) return nothing;
    const open = view.scene.lanes.filter((lane) => state.openLanes.includes(lane.id));
    const names = open
      .slice(0, 3)
      .map((lane) => formatLaneName({ ...lane, of: lane.type, count: lane.events.length }, model.actors, words));
    return html`<p class="quiet small">${words.list.onlyLanes(names)}${open.length > 3 ? '…' : ''}</p>
      <button class="text-button small" @click=${() => act(this, { type: 'open-lanes', lanes: [] })}>
        ${words.list.showAll}
      </button>`;
  }

  #renderGroup({ isoDay, events }: DayGroup, context: UiContext) {
    return html`<h3>${formatFullDate(isoToMs(isoDay), context.words.language)}</h3>
      <ul>
        ${events.map((event) => this.#renderRow(event, context))}
      </ul>`;
  }

  #renderRow(event: EventRecord, context: UiContext): TemplateResult {
    const { words, state } = context;
    return html`<li>
      <button
        class=${familyOf(event.type)}
        data-event-id=${event.id}
        aria-current=${state.event === event.id ? 'true' : nothing}
        @click=${() => act(this, { type: 'select-event', event: event.id })}
      >
        ${typeIcon(event.type)}
        <span class="title">${dataText(event.title, words)}</span>
        <span class="meta"
          >${words.acts.types[event.type]} · ${partiesLine(event, context)}${this.#ageWords(event, context)}</span
        >
      </button>
    </li>`;
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
