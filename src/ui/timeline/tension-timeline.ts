import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { EventId } from '../../core/event.ts';
import { findMatches } from '../../core/search/find-matches.ts';
import type { MeasureBand } from '../../core/timeline/measures.ts';
import { dayEndToMs, msToDay } from '../../core/time/day.ts';
import type { Motion } from '../../state/state.ts';
import { CalmContext } from '../calm-context.ts';
import { act } from '../context.ts';
import type { UiContext } from '../context.ts';
import { measurePlot, NO_SIZE } from './measure-plot.ts';
import type { BandInput, BandOwner } from './measure-view.ts';
import { PeriodBrush } from './period-brush.ts';
import { PlayheadGesture } from './playhead-gesture.ts';
import { renderPlot } from './plot-view.ts';
import { FigureSource } from './timeline-figure.ts';
import type { PlotFigure, PlotSize } from './timeline-figure.ts';
import { TimelinePicture } from './timeline-picture.ts';
import { timelineStyles } from './timeline-styles.ts';
import { whenIdle } from '../when-idle.ts';
import { renderGoTo, renderTransport, togglePlay } from './transport.ts';

const NO_BAND: MeasureBand = { bars: [], hidden: 0 };

/** Below this width of the timeline, as in the styles, there is no room for typed ends of the period. */
const NARROW_PX = 480;

/**
 * The timeline: a histogram of what starts when, stacked by family, with the playhead as a native range over it, the
 * period as two more, measures as bars from start to end, and the transport.
 *
 * @slot - what shares its scale, below the plot
 * @slot tool - a button beside period or transport
 * @property context all that it draws; on a mere change of `t` neither bars nor axis are touched
 * @fires tension-action what the reader asks for: move-playhead, set-period, select-event, play, pause, set-speed, set-trail
 */
export class TensionTimeline extends LitElement {
  static override properties = {
    context: { attribute: false },
    size: { state: true },
    narrow: { state: true },
    hoveredDay: { state: true },
    activeMeasure: { state: true },
    refusal: { state: true },
    hasFields: { state: true },
  };
  static override styles = timelineStyles;

  declare context: UiContext | undefined;
  declare size: PlotSize;
  declare narrow: boolean;
  /** Day under the mouse, for the tooltip. */
  declare hoveredDay: number | null;
  /** Measure under the pointer or the keys. */
  declare activeMeasure: EventId | null;
  /** Why a typed date did not count, until something else changes. */
  declare refusal: string;
  /** Dates can be typed: once the first picture stands and its slider answers. */
  declare hasFields: boolean;

  readonly #source = new FigureSource();
  readonly #brush = new PeriodBrush(this);
  readonly #gesture = new PlayheadGesture({
    movePlayhead: (day, motion) => this.#movePlayhead(day, motion),
    togglePlay: () => this.context && togglePlay(this, this.context),
  });
  readonly #calm = new CalmContext(this);
  /** Day to which the playhead was last dragged or stepped. */
  #followedDay: number | null = null;
  readonly #bandOwner: BandOwner = {
    activate: (id) => (this.activeMeasure = id),
    select: (event) => act(this, { type: 'select-event', event }),
    press: (x) => this.figure && this.#movePlayhead(this.figure.scale.xToDay(x), 'jump'),
  };
  readonly #resize = new ResizeObserver(() => this.#measure());
  #picture: TimelinePicture | null = null;

  constructor() {
    super();
    this.size = NO_SIZE;
    // Until it is measured: the timeline is never wider than the window, and a wrong guess shifts what stands below.
    this.narrow = window.innerWidth < NARROW_PX;
    this.hoveredDay = null;
    this.activeMeasure = null;
    this.refusal = '';
    this.hasFields = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    whenIdle(() => (this.hasFields = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  #measure(): void {
    const bars = this.renderRoot.querySelector('.bars');
    const band = this.renderRoot.querySelector('.measures svg');
    if (bars === null || band === null) return;
    this.size = measurePlot(bars, band, this.size);
    this.narrow = this.clientWidth < NARROW_PX;
  }

  get figure(): PlotFigure | null {
    return this.context === undefined ? null : this.#source.figure(this.context, this.size);
  }

  #movePlayhead(day: number, motion: Motion): void {
    this.#followedDay = motion === 'follow' ? day : null;
    this.#picture?.expect(day, motion);
    act(this, { type: 'move-playhead', t: dayEndToMs(day), motion });
  }

  readonly #hover = (event: PointerEvent): void => {
    const { figure } = this;
    const plot = this.renderRoot.querySelector('.bars')?.getBoundingClientRect();
    if (figure === null || plot === undefined || event.pointerType !== 'mouse') return;
    this.hoveredDay = event.buttons > 0 ? null : figure.scale.xToDay(event.clientX - plot.left);
  };

  readonly #leave = (): void => {
    this.hoveredDay = null;
  };

  readonly #refuse = (reason: string): void => {
    this.refusal = reason;
  };

  get #field() {
    return { refuse: this.#refuse, isReady: this.hasFields };
  }

  /** In a frame all that is typed and chosen once folds away, so that the map keeps its height. */
  #renderPeriod(context: UiContext, goTo: TemplateResult): TemplateResult {
    const { embed } = context.state;
    const brush = this.#brush.render(context, embed || !this.narrow, this.#field);
    if (!embed) return brush;
    return html`<details>
      <summary>${context.words.timeline.dates}</summary>
      <div class="panel"><span aria-hidden="true">${context.words.timeline.typedDate}</span> ${goTo} ${brush}</div>
    </details>`;
  }

  #measuresOf(context: UiContext, figure: PlotFigure | null): BandInput {
    const { state, words } = context;
    return {
      band: figure === null ? NO_BAND : this.#source.band(context, figure, this.size),
      active: this.activeMeasure,
      selected: state.event,
      day: msToDay(state.t),
      words,
      owner: this.#bandOwner,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('context') && !changed.has('refusal')) this.refusal = '';
  }

  override render() {
    const { context, figure, hoveredDay } = this;
    if (context === undefined) return nothing;
    const { state } = context;
    // A date field is dear to redraw and no one reads it in a drag.
    const calm = this.#calm.take(context, state.playing || msToDay(state.t) === this.#followedDay);
    const goTo = renderGoTo(this, calm, this.#field);
    const measures = this.#measuresOf(context, figure);
    return html`<div
      class="frame ${state.embed ? 'compact' : 'page'} ${this.narrow ? '' : 'wide'}"
      role="group"
      aria-label=${context.words.timeline.label}
    >
      ${renderTransport(this, context, this.#source.starts(context), state.embed ? null : goTo)}
      ${renderPlot({
        context,
        figure,
        hoveredDay,
        measures,
        gesture: this.#gesture,
        onHover: this.#hover,
        onLeave: this.#leave,
      })}
      <slot></slot>
      ${this.#renderPeriod(context, goTo)}
      <slot name="tool"></slot>
      <span class="refusal" role="status">${this.refusal}</span>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    const { context, figure, hoveredDay, activeMeasure } = this;
    if (context === undefined || figure === null) return;
    this.#picture ??= new TimelinePicture(this.renderRoot);
    const instant = changed.has('size') || this.#brush.dragging;
    const band = this.#source.band(context, figure, this.size);
    const found = findMatches(context.model, context.state.query);
    this.#picture.draw({ context, figure, instant, hoveredDay, band, activeMeasure, found });
  }
}

if (customElements.get('tension-timeline') === undefined) customElements.define('tension-timeline', TensionTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'tension-timeline': TensionTimeline;
  }
}
