import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../core/problem.ts';
import type { StoryTexts } from '../core/story/story.ts';
import type { Hideable, State } from '../state/state.ts';
import './tension-filters.ts';
import './tension-headline.ts';
import './tension-list.ts';
import './tension-problems.ts';
import './map/tension-map.ts';
import './story/tension-story.ts';
import { findOpened, StoryFocus } from './story/story-focus.ts';
import './timeline/tension-timeline.ts';
import { appStyles } from './app-styles.ts';
import type { ArcMotion } from './arcs/lane-layer.ts';
import './tension-announcer.ts';
import './tension-words.ts';
import { CalmContext } from './calm-context.ts';
import { act, type UiContext } from './context.ts';
import { dropPoster } from './drop-poster.ts';
import { CurvesPart } from './curves/curves-part.ts';
import { reasonOf, renderFailure, type Failure } from './failure.ts';
import type { MapSupply } from './map/map-loading.ts';
import type { NamedSea } from './map/named-seas.ts';
import type { MapStatus } from './map/map-loading.ts';
import type { TensionMap } from './map/tension-map.ts';
import { renderBar } from './frame-bar.ts';
import { asksForList, isTucked, type Sheet } from './sheet.ts';
import { renderMenu } from './menu.ts';
import { isPlainKey } from './plain-key.ts';
import { renderReading, type Details } from './reading.ts';
import { ReadingFocus } from './reading-focus.ts';
import { RestContext } from './rest-context.ts';
import type { Since } from './since/since.ts';
import { summaryOf } from './summary-of.ts';
import { titleDocument } from './title-document.ts';
import { whenIdle } from './when-idle.ts';
import type { LoadProse, TensionAbout } from './tension-about.ts';
import type { TensionDetail } from './tension-detail.ts';
import type { TensionList } from './tension-list.ts';
import type { TensionSearch } from './tension-search.ts';

/**
 * `<tension-app>`: the page and the frame. It lays the elements out and passes them what they draw; it decides nothing.
 *
 * @attr data-ready - `static` when the slider works, `live` when the live map is up
 * @fires tension-action what the reader asks for
 * @fires tension-retry-data, tension-retry-details
 */
export class TensionApp extends LitElement {
  static override readonly properties = {
    context: { attribute: false },
    details: { attribute: false },
    failure: { attribute: false },
    failedRetry: { attribute: false },
    linkProblems: { attribute: false },
    seas: { attribute: false },
    since: { attribute: false },
    storyTexts: { attribute: false },
    maps: { attribute: false },
    loadProse: { attribute: false },
    sheet: { state: true },
    isWhole: { state: true },
  };
  static override readonly styles = appStyles;

  declare context: UiContext | null;
  declare details: Details;
  declare failure: Failure | null;
  /** Why data could not be loaded again, while the good ones stay. */
  declare failedRetry: readonly Problem[];
  /** What the link asked for and could not be had. */
  declare linkProblems: readonly Problem[];
  declare seas: readonly NamedSea[];
  /** What has changed in the data; null until it is asked for and there. */
  declare since: Since | null;
  declare storyTexts: StoryTexts | null;
  declare maps: MapSupply | null;
  declare loadProse: LoadProse | undefined;
  declare sheet: Sheet | null;
  /** In one column legend and list come when the picture and its slider stand: they are most of the page, and below. */
  declare isWhole: boolean;
  /** What is read keeps a pace while the picture moves. */
  readonly #calm = new CalmContext(this);
  readonly #curves = new CurvesPart(this);
  /** What is described and announced waits until the picture rests. */
  readonly #rest = new RestContext(this, {
    requestFrame: (callback) => requestAnimationFrame(callback),
    cancelFrame: (handle) => cancelAnimationFrame(handle),
    isHeld: () => document.documentElement.matches(':active'),
  });
  readonly #focus = new ReadingFocus(() => this.renderRoot);
  readonly #storyFocus = new StoryFocus(() => this.renderRoot as ShadowRoot);
  /** Absolute address of the site's folder. */
  dataUrl = '';
  /** The address asks for what the poster shows. */
  isPosted = false;
  /** How the next change of the scene is shown. */
  motion: ArcMotion = 'camera';

  constructor() {
    super();
    this.context = null;
    this.details = { kind: 'loading' };
    this.failure = null;
    this.failedRetry = [];
    this.linkProblems = [];
    this.seas = [];
    this.since = null;
    this.storyTexts = null;
    this.maps = null;
    this.sheet = null;
    this.isWhole = matchMedia('(min-width: 1000px)').matches;
    this.addEventListener('tension-map-drawn', () => this.requestUpdate());
    this.addEventListener('tension-map-status', (event) => {
      const { status } = (event as CustomEvent<{ readonly status: MapStatus }>).detail;
      this.dataset['ready'] = status === 'live' ? 'live' : 'static';
    });
  }

  /** Reads the colours again after the theme has changed. */
  refreshColors(): void {
    this.#map?.refreshColors();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  protected override render() {
    const { context, failure } = this;
    // Until it can draw, and where it cannot at all, the page shows the picture that it came with.
    if (failure !== null || context === null)
      return html`${failure === null ? nothing : renderFailure(failure)}<slot></slot>`;
    const { state, words } = context;
    const calm = this.#calm.take(context, this.motion === 'follow');
    const rest = this.#rest.take(context);
    const shows = (part: Hideable) => !state.hide.includes(part);
    return html`
      <main
        class="page ${state.embed ? 'embed' : ''} ${state.story === null ? '' : 'telling'} ${findOpened(state) !== null || state.openLanes.length > 0 ? 'opened' : ''}"
      >
        ${this.#renderHead(context, shows('header'))}
        <tension-map
          .context=${context}
          .maps=${this.maps}
          .seas=${this.seas}
          .dataUrl=${this.dataUrl}
          .description=${this.isWhole ? summaryOf(rest).paragraph : ''}
          ><slot name="picture" slot="picture"></slot
        ></tension-map>
        ${shows('timeline') ? this.#renderTimeline(context) : nothing}
        ${state.embed ? this.#renderBar(context) : nothing} ${this.isWhole ? this.#renderPanels(calm) : nothing}
        ${
          this.#isSheetOpen()
            ? html`<button class="close-sheet" @click=${this.#closeSheet}>${words.page.closeSheet}</button>`
            : nothing
        }
        <tension-announcer .context=${rest}></tension-announcer>
        <tension-about .context=${context} .loadProse=${this.loadProse}></tension-about>
      </main>
    `;
  }

  /** The page's name, and what the picture says in words: a story's step, or the headline. */
  #renderHead(context: UiContext, showsHeader: boolean): TemplateResult {
    const { state, words } = context;
    const actions = { openAbout: () => this.#openAbout(), skipToList: () => this.#skipToList() };
    const said =
      state.story !== null && (showsHeader || !state.embed)
        ? html`<tension-story .context=${context} .texts=${this.storyTexts}></tension-story>`
        : showsHeader
          ? html`<tension-headline .context=${context}></tension-headline>`
          : nothing;
    return html`${
      showsHeader && !state.embed ? renderMenu(context, actions) : html`<h1 class="unseen">${words.page.title}</h1>`
    }
    ${said}${state.since && html`<tension-since .context=${context} .history=${this.since?.history}></tension-since>`}`;
  }

  #renderTimeline(context: UiContext): TemplateResult {
    return html`<tension-timeline .context=${context} @tension-method=${() => this.#openAbout('method')}>
      ${this.#curves.render(context, this.motion === 'follow')}
    </tension-timeline>`;
  }

  /** Legend and reading: in the page's columns, or in a frame's sheet. */
  #renderPanels(context: UiContext): TemplateResult {
    const { state, words, model } = context;
    const { hide } = state;
    const problems = [...this.linkProblems, ...model.problems];
    return html`
      <div class="panel legend" ?inert=${isTucked('legend', state, this.sheet)}>
        ${!hide.includes('filters') ? html`<tension-filters .context=${context}></tension-filters>` : nothing}
      </div>
      <section class="panel reading" aria-label=${words.list.label} ?inert=${isTucked('reading', state, this.sheet)}>
        ${renderReading(context, { details: this.details, showsList: !hide.includes('list'), mark: this.since?.renderMark })}
        ${
          problems.length > 0
            ? html`<tension-problems
                .words=${words}
                .problems=${problems}
                .reason=${reasonOf({ problems: this.failedRetry })}
              ></tension-problems>`
            : nothing
        }
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('context')?.state;
    const now = this.context?.state;
    if (now === undefined) return;
    if (asksForList(before, now)) this.sheet = 'list';
    if (before === undefined) return;
    this.#storyFocus.remember(before, now);
    this.#focus.remember(findOpened(before), findOpened(now));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { context } = this;
    if (context === null) return;
    if (this.#map !== null) this.#map.motion = this.motion;
    dropPoster(this, this.isPosted && context.words.language === 'en');
    if (!this.isWhole) whenIdle(() => (this.isWhole = true));
    else if (this.querySelector('.poster') === null) this.dataset['ready'] ??= 'static';
    const before = changed.get('context');
    if (before !== undefined && before !== null) this.#moveFocus(before.state, context.state);
    if (this.motion !== 'follow' || !changed.has('context')) titleDocument(context);
  }

  /** A step of a story lights an act and leaves the focus where the reader is. */
  #moveFocus(before: State, now: State): void {
    void this.#storyFocus.move();
    if (now.told || now.story !== before.story || now.step !== before.step) return;
    void this.#focus.move(before.event === now.event ? findOpened(before) : before.event, now.event);
  }

  #skipToList(): void {
    this.renderRoot.querySelector<TensionList>('tension-list')?.focusHeading();
    this.renderRoot.querySelector<TensionDetail>('tension-detail:defined')?.focusTitle();
  }

  #renderBar(context: UiContext): TemplateResult {
    return renderBar(context, {
      open: findOpened(context.state) === null ? this.sheet : null,
      toggle: (sheet) => this.#openSheet(sheet),
      openAbout: () => this.#openAbout(),
      curves: context.state.hide.includes('timeline') ? nothing : this.#curves.renderToggle(context),
    });
  }

  #openSheet(sheet: Sheet): void {
    const opened = this.context === null ? null : findOpened(this.context.state);
    const isShown = this.sheet === sheet && opened === null;
    if (opened !== null) act(this, { type: 'select-event', event: null });
    this.sheet = isShown ? null : sheet;
  }

  #closeSheet = (): void => {
    this.sheet = null;
    if (this.context !== null && findOpened(this.context.state) !== null) {
      act(this, { type: 'select-event', event: null });
    }
    if (this.context?.state.openLanes.length !== 0) act(this, { type: 'open-lanes', lanes: [] });
  };

  #isSheetOpen(): boolean {
    return (this.context !== null && findOpened(this.context.state) !== null) || this.sheet !== null;
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === '0' && isPlainKey(event)) this.#map?.toggleView();
    if (event.key === '/' && isPlainKey(event)) void this.#openSearch(event);
    const isForDialog = event.composedPath().some((node) => node instanceof HTMLDialogElement);
    if (event.key === 'Escape' && !event.defaultPrevented && !isForDialog && this.#isSheetOpen()) this.#closeSheet();
  };

  get #map(): TensionMap | null {
    return this.renderRoot.querySelector('tension-map');
  }
  /** Search and dialog come behind the first picture. */
  async #openSearch(event: Event): Promise<void> {
    event.preventDefault();
    await customElements.whenDefined('tension-search');
    await this.renderRoot.querySelector<TensionSearch>('tension-search')?.open();
  }
  #openAbout(part?: 'method'): void {
    const about = this.renderRoot.querySelector<TensionAbout>('tension-about');
    void customElements.whenDefined('tension-about').then(() => about?.open(part));
  }
}

customElements.define('tension-app', TensionApp);
