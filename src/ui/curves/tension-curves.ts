import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { buildTensionFigure } from '../../core/tension/frame.ts';
import type { TensionFigure } from '../../core/tension/frame.ts';
import { buildTension } from '../../core/tension/tension.ts';
import type { Tension } from '../../core/tension/tension.ts';
import { dayEndToMs, dayToMs, msToDay } from '../../core/time/day.ts';
import { createDayScale } from '../../core/timeline/day-scale.ts';
import { actorName } from '../../core/words/lane-label.ts';
import { curvesWords } from '../../core/words/curves-words.ts';
import { formatDate, isoToMs } from '../../core/words/format-date.ts';
import type { UiContext } from '../context.ts';
import { memoLast } from '../timeline/memo.ts';
import { CurvesPicture } from './curves-picture.ts';
import type { CurvesTools } from './curves-tools.ts';
import { curvesStyles } from './curves-styles.ts';

/** Height of both areas together, px, as in the styles. */
const HEIGHT_PX = 56;

type State = UiContext['state'];

/**
 * `<tension-curves>`: two areas over time, cooperation above a base line and conflict below, with their sums at the
 * playhead in words. It stands in the timeline's slot and shares its scale.
 *
 * @property context all that it draws
 * @property following the playhead is under a finger or the clock: nothing eases
 * @property tools of the page, without which nothing is drawn but the words
 * @fires tension-method the reader asks how it is measured
 */
export class TensionCurves extends LitElement {
  static override properties = {
    context: { attribute: false },
    following: { attribute: false },
    tools: { attribute: false },
    widthPx: { state: true },
    hoveredDay: { state: true },
  };
  static override styles = curvesStyles;

  declare context: UiContext | undefined;
  declare following: boolean;
  declare tools: CurvesTools | null;
  declare widthPx: number;
  /** Day under the mouse: its sums are read instead of the playhead's. */
  declare hoveredDay: number | null;

  readonly #resize = new ResizeObserver(([entry]) => (this.widthPx = entry?.contentRect.width ?? 0));
  readonly #tension = memoLast(
    (
      events: UiContext['model']['events'],
      types: State['types'],
      actors: State['actors'],
      pair: State['pair'],
      confidence: State['confidence'],
    ): Tension => buildTension(events, { types, actors, pair, confidence }),
  );
  readonly #figure = memoLast(
    (tension: Tension, fromDay: number, toDay: number, { from, to }: UiContext['model']['coverage']): TensionFigure =>
      buildTensionFigure({
        tension,
        fromDay,
        toDay,
        firstDay: msToDay(isoToMs(from)),
        lastDay: msToDay(isoToMs(to)),
        heightPx: HEIGHT_PX,
      }),
  );
  #picture: CurvesPicture | null = null;

  constructor() {
    super();
    this.following = false;
    this.tools = null;
    this.widthPx = 0;
    this.hoveredDay = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  #figureOf({ model, state }: UiContext): TensionFigure {
    const tension = this.#tension(model.events, state.types, state.actors, state.pair, state.confidence);
    return this.#figure(tension, state.from, state.to, model.coverage);
  }

  readonly #hover = ({ clientX, pointerType }: PointerEvent): void => {
    if (this.context === undefined || pointerType !== 'mouse') return;
    const { from, to } = this.context.state;
    this.hoveredDay = createDayScale(from, to, this.widthPx).xToDay(clientX - this.getBoundingClientRect().left);
  };

  readonly #leave = (): void => {
    this.hoveredDay = null;
  };

  /** Both sums in words, at the playhead or under the mouse; outside the days covered, that there are no data. */
  #formatReading(context: UiContext, { firstDay, lastDay, valueAt }: TensionFigure): string {
    const { state, words, model } = context;
    const t = this.hoveredDay === null ? state.t : dayEndToMs(this.hoveredDay);
    const day = msToDay(t);
    const date = (of: number): string => formatDate(dayToMs(of), words.language);
    if (day > lastDay) return words.page.noDataAfter(date(lastDay));
    if (day < firstDay) return words.page.noDataBefore(date(firstDay));
    const [a, b] = (state.pair ?? []).map((id) => actorName(id, model.actors, words));
    const { allActs, pair, reading } = curvesWords[words.language];
    const scope = a === undefined || b === undefined ? allActs : pair(a, b);
    const { conflict, cooperation } = valueAt(t);
    return reading(scope, Math.round(conflict), Math.round(cooperation), date(day));
  }

  override render() {
    const { context } = this;
    if (context === undefined) return nothing;
    const { curves, language } = context.words;
    const own = curvesWords[language];
    const figure = this.#figureOf(context);
    const { conflict, cooperation } = figure;
    const most = [Math.round(conflict.value), Math.round(cooperation.value)] as const;
    const date = (day: number): string => formatDate(dayToMs(day), language);
    return html`<section aria-label=${curves.label}>
      <div class="head">
        <p>${this.#formatReading(context, figure)}</p>
        <button
          class="text-button"
          @click=${() => this.dispatchEvent(new Event('tension-method', { bubbles: true, composed: true }))}
        >
          ${own.method}
        </button>
      </div>
      <div class="areas" @pointermove=${this.#hover} @pointerleave=${this.#leave}>
        <svg role="img" aria-label=${own.peaks(most[0], date(conflict.day), most[1], date(cooperation.day))}>
          <path class="contact" />
          <path class="restrictions" />
        </svg>
        <span aria-hidden="true">${own.cooperation(most[1])}</span>
        <span class="below" aria-hidden="true">${own.conflict(most[0])}</span>
        <div class="line"></div>
      </div>
    </section>`;
  }

  override updated(changed: PropertyValues): void {
    const { context, widthPx, tools } = this;
    if (context === undefined || tools === null || widthPx <= 0) return;
    this.#picture ??= new CurvesPicture(this.renderRoot, tools);
    const figure = this.#figureOf(context);
    const instant = changed.has('widthPx') || this.following;
    this.#picture.draw({ figure, widthPx, state: context.state, instant });
  }
}

customElements.define('tension-curves', TensionCurves);

declare global {
  interface HTMLElementTagNameMap {
    'tension-curves': TensionCurves;
  }
}
