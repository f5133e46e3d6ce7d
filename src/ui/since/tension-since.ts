import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { buildSince, type RevisedEvent, type SinceVersion } from '../../core/releases/build-since.ts';
import { CORRECTION_KINDS, type CorrectionKind } from '../../core/releases/correction.ts';
import type { History } from '../../core/releases/history.ts';
import { formatDate, formatEventDate, isoToMs } from '../../core/words/format-date.ts';
import { sinceWords } from '../../core/words/since-words.ts';
import { act, type UiContext } from '../context.ts';
import { renderCorrections } from '../corrections.ts';
import { dataText } from '../event-parts.ts';
import { renderEventRow } from '../event-row.ts';
import { listStyles } from '../list-styles.ts';
import { panelStyles } from '../panel-styles.ts';
import type { TensionList } from '../tension-list.ts';
import { sinceStyles } from './since-styles.ts';

/** Rows drawn at once of each kind; the rest are counted. */
const MAX_ROWS = 100;

/**
 * `<tension-since>`: what has been added, amended or withdrawn since the version that the link names. One line, which
 * opens a list and can be closed for good.
 *
 * @property context all that it draws; draws nothing while its state names no version
 * @property history of the data
 * @property open the list is shown
 * @fires tension-action select-event, set-since
 */
export class TensionSince extends LitElement {
  static override properties = {
    context: { attribute: false },
    history: { attribute: false },
    open: { state: true },
  };
  static override styles = [panelStyles, listStyles, sinceStyles];

  declare context: UiContext | undefined;
  declare history: History | undefined;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
    this.addEventListener('keydown', this.#onKeyDown);
  }

  /** A dragged playhead changes nothing here. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('context');
    const { context } = this;
    if (before === undefined || context === undefined || changed.size > 1) return true;
    return (
      before.words !== context.words ||
      before.model !== context.model ||
      before.state.since !== context.state.since ||
      before.state.event !== context.state.event
    );
  }

  /** What is chosen from the list opens elsewhere; on a narrow page, where the list lies. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('context');
    if (before !== undefined && before.state.event !== this.context?.state.event) this.open = false;
  }

  override render() {
    const { context, history } = this;
    const version = context?.state.since ?? null;
    if (context === undefined || history === undefined || version === null) return nothing;
    const since = buildSince(history, version);
    if (since === null) return nothing;
    const { words } = context;
    const isEmpty = CORRECTION_KINDS.every((kind) => since.events[kind].length === 0);
    const sentence = sentenceOf(since, version, context);
    return html`<section aria-labelledby="what">
      <div class="line">
        ${isEmpty ? html`<p id="what">${sentence}</p>` : this.#renderToggle(sentence)}
        <button class="close" aria-label=${words.page.close} @click=${this.#close}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      ${this.open && !isEmpty ? this.#renderList(since, context) : nothing}
    </section>`;
  }

  #renderToggle(sentence: string): TemplateResult {
    const toggle = () => (this.open = !this.open);
    return html`<button id="what" class="toggle" aria-expanded=${this.open} @click=${toggle}>${sentence}</button>`;
  }

  #renderList({ events }: SinceVersion, context: UiContext): TemplateResult {
    const { kinds } = sinceWords[context.words.language];
    const shown = CORRECTION_KINDS.filter((kind) => events[kind].length > 0);
    return html`<div class="list">
      ${shown.map(
        (kind) =>
          html`<h2>${kinds[kind]}</h2>
            <ul>
              ${events[kind].slice(0, MAX_ROWS).map((event) => renderRevised(event, kind, context))}
            </ul>
            ${events[kind].length > MAX_ROWS ? html`<p class="more">${context.words.lane.more(events[kind].length - MAX_ROWS)}</p>` : nothing}`,
      )}
    </div>`;
  }

  #close = (): void => {
    const list = (this.getRootNode() as ParentNode).querySelector<TensionList>('tension-list');
    act(this, { type: 'set-since', since: null });
    list?.focusHeading();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open || event.defaultPrevented) return;
    event.preventDefault();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  };
}

function sentenceOf(
  { date, events }: SinceVersion,
  version: string,
  { state, words: { language } }: UiContext,
): string {
  const { added, amended, withdrawn } = events;
  const counts = { added: added.length, amended: amended.length, withdrawn: withdrawn.length };
  const isTold = date !== null && !state.embed;
  return sinceWords[language].since(version, isTold ? formatDate(isoToMs(date), language) : null, counts);
}

/** An act as a row that opens it, with what is told of the change; one that is gone by its title. */
function renderRevised({ id, title, corrections }: RevisedEvent, kind: CorrectionKind, context: UiContext) {
  const { model, words } = context;
  const event = kind === 'withdrawn' ? undefined : model.byId.get(id);
  const told = renderCorrections(corrections, words);
  if (event === undefined) return html`<li class="gone">${dataText(title, words)}${told}</li>`;
  const meta = `${words.acts.types[event.type]} · ${formatEventDate(event, words.language)}`;
  return renderEventRow(event, context, meta, told);
}

if (customElements.get('tension-since') === undefined) customElements.define('tension-since', TensionSince);
