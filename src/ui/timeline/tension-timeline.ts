import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { dayEndToMs } from '../../core/time/day.ts';
import type { Motion } from '../../state/state.ts';
import { act } from '../context.ts';
import type { UiContext } from '../context.ts';
import { measurePlot, NO_SIZE } from './measure-plot.ts';
import { PeriodBrush } from './period-brush.ts';
import { PlayheadGesture } from './playhead-gesture.ts';
import { renderPlot } from './plot-view.ts';
import { FigureSource } from './timeline-figure.ts';
import type { PlotFigure, PlotSize } from './timeline-figure.ts';
import { TimelinePicture } from './timeline-picture.ts';
import { timelineStyles } from './timeline-styles.ts';
import { renderTransport, togglePlay } from './transport.ts';

/** Below this width of a frame the period folds away. */
const NARROW_PX = 480;

/**
 * The timeline: a histogram of what starts when, stacked by family, with the playhead as a native range over it, the
 * period as two more, and the transport.
 *
 * @slot - what shares its scale, below the plot
 * @slot tool - a button beside period or transport
 * @property context all that it draws; on a mere change of `t` neither bars nor axis are touched
 * @fires tension-action what the reader asks for: move-playhead, set-period, play, pause, set-speed
 */
export class TensionTimeline extends LitElement {
  static override properties = {
    context: { attribute: false },
    size: { state: true },
    narrow: { state: true },
    hoveredDay: { state: true },
  };
  static override styles = timelineStyles;

  declare context: UiContext | undefined;
  declare size: PlotSize;
  declare narrow: boolean;
  /** Day under the mouse, for the tooltip. */
  declare hoveredDay: number | null;

  readonly #source = new FigureSource();
  readonly #brush = new PeriodBrush(this);
  readonly #gesture = new PlayheadGesture({
    movePlayhead: (day, motion) => this.#movePlayhead(day, motion),
    togglePlay: () => this.context && togglePlay(this, this.context),
  });
  readonly #resize = new ResizeObserver(() => this.#measure());
  #picture: TimelinePicture | null = null;

  constructor() {
    super();
    this.size = NO_SIZE;
    this.narrow = false;
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

  #measure(): void {
    const bars = this.renderRoot.querySelector('.bars');
    if (bars === null) return;
    this.narrow = this.clientWidth < NARROW_PX;
    this.size = measurePlot(bars, this.size);
  }

  get figure(): PlotFigure | null {
    return this.context === undefined ? null : this.#source.figure(this.context, this.size);
  }

  #movePlayhead(day: number, motion: Motion): void {
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

  #renderPeriod(context: UiContext): TemplateResult {
    const brush = this.#brush.render(context);
    if (!context.state.embed || !this.narrow) return brush;
    return html`<details>
      <summary>${context.words.timeline.period}</summary>
      ${brush}
    </details>`;
  }

  override render() {
    const { context, figure, hoveredDay } = this;
    if (context === undefined) return nothing;
    return html`<div
      class="frame ${context.state.embed ? 'compact' : 'page'}"
      role="group"
      aria-label=${context.words.timeline.label}
    >
      ${renderTransport(this, context, this.#source.starts(context))}
      ${renderPlot({ context, figure, hoveredDay, gesture: this.#gesture, onHover: this.#hover, onLeave: this.#leave })}
      <slot></slot>
      ${this.#renderPeriod(context)}
      <slot name="tool"></slot>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    const { context, figure, hoveredDay } = this;
    if (context === undefined || figure === null) return;
    this.#picture ??= new TimelinePicture(this.renderRoot);
    const instant = changed.has('size') || this.#brush.dragging;
    this.#picture.draw({ context, figure, instant, hoveredDay });
  }
}

if (customElements.get('tension-timeline') === undefined) customElements.define('tension-timeline', TensionTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'tension-timeline': TensionTimeline;
  }
}
