import type { EventId, EventRecord } from '../../core/event.ts';
import { buildChain, startDay } from '../../core/timeline/chain.ts';
import type { ChainMark } from '../../core/timeline/chain.ts';
import type { Figure } from '../../core/timeline/figure.ts';
import type { MeasureBand } from '../../core/timeline/measures.ts';
import { msToDay } from '../../core/time/day.ts';
import type { UiContext } from '../context.ts';
import { TimelineChart } from './chart.ts';
import { MeasureBars } from './measure-bars.ts';
import { memoLast } from './memo.ts';
import { readMotionMs } from '../motion.ts';
import { PlayheadLine } from './playhead-line.ts';
import { playheadX } from './playhead-x.ts';
import type { PlotFigure } from './timeline-figure.ts';

/** Half of the tooltip's greatest width. */
const TOOLTIP_HALF_PX = 90;

export interface PictureInput {
  readonly context: UiContext;
  readonly figure: PlotFigure;
  /** The plot's size has changed or a finger moves the period: nothing eases. */
  readonly instant: boolean;
  readonly hoveredDay: number | null;
  readonly band: MeasureBand;
  /** The measure under the pointer or the keys. */
  readonly activeMeasure: EventId | null;
  /** Acts that the reader searches for. */
  readonly found: readonly EventRecord[];
}

/** What is drawn beside the template: D3's bars and axis, and the moving playhead. Touches only what has changed. */
export class TimelinePicture {
  readonly #plot: HTMLElement;
  readonly #chart: TimelineChart;
  readonly #line: PlayheadLine;
  readonly #bars: MeasureBars;
  readonly #matches: SVGElement;
  readonly #chain = memoLast(buildChain);
  readonly #chainIds = memoLast((chain: readonly ChainMark[]) => new Set(chain.map(({ id }) => id)));
  readonly #matchPath = memoLast(matchesToPath);
  #drawnChain: readonly ChainMark[] = [];
  #figure: PlotFigure | null = null;
  #trailDays = Number.NaN;
  /** Day to which the playhead was dragged or stepped: it is already under the finger. */
  #followedDay: number | null = null;
  #day: number | null = null;

  /** @throws where the template of the plot is not there */
  constructor(root: ParentNode) {
    this.#plot = find(root, '.plot');
    this.#chart = new TimelineChart(find(root, '.bars'), find(root, '.axis'));
    this.#bars = new MeasureBars(find(root, '.measures svg'));
    this.#matches = find(root, '.matches path');
    this.#line = new PlayheadLine(find(root, '.playhead'), find(root, '.trail'));
  }

  /** Tells how the next move of the playhead came about. */
  expect(day: number, motion: 'follow' | 'jump'): void {
    this.#followedDay = motion === 'follow' ? day : null;
  }

  draw(input: PictureInput): void {
    const { context, figure, instant, hoveredDay, band, activeMeasure: active } = input;
    const { state, model } = context;
    const redraw = figure !== this.#figure;
    const first = this.#figure === null;
    const day = msToDay(state.t);
    const followed = !redraw && (state.playing || day === this.#followedDay);
    // Someone else has moved it since: what was followed is past.
    if (day !== this.#followedDay && day !== this.#day) this.#followedDay = null;
    this.#day = day;
    const durationMs = first || instant || followed ? 0 : readMotionMs(this.#plot, '--motion-jump');
    if (redraw) {
      this.#figure = figure;
      this.#chart.draw(figure, durationMs);
    }
    if (redraw || state.trailDays !== this.#trailDays) this.#layOut(figure, state.trailDays);
    const chain = this.#chain(state.event, model);
    if (redraw || chain !== this.#drawnChain) {
      this.#drawnChain = chain;
      this.#chart.drawChain(chain, figure.scale, durationMs);
    }
    this.#bars.draw(band, figure.scale, durationMs);
    this.#bars.stand({ day, active, selected: state.event, chain: this.#chainIds(chain) });
    const path = this.#matchPath(input.found, figure.scale);
    if (this.#matches.getAttribute('d') !== path) this.#matches.setAttribute('d', path);
    this.#line.moveTo(playheadX(state, figure.scale), durationMs);
    const bar = active === null ? undefined : band.bars.find(({ id }) => id === active);
    if (bar !== undefined) this.#placeTooltip(figure, (bar.x0 + bar.x1) / 2);
    else if (hoveredDay !== null) this.#placeTooltip(figure, figure.scale.dayToMiddleX(hoveredDay));
  }

  #layOut({ scale, dataEnd }: PlotFigure, trailDays: number): void {
    this.#trailDays = trailDays;
    const days = Math.min(trailDays, scale.toDay + 1 - scale.fromDay);
    this.#set('--day', scale.dayPx);
    this.#set('--trail', days * scale.dayPx);
    if (dataEnd === null) return;
    this.#set('--data-end', dataEnd.x);
    this.#set('--data-end-label', dataEnd.labelX);
  }

  #placeTooltip({ scale }: Figure, x: number): void {
    const inside = Math.max(TOOLTIP_HALF_PX, Math.min(scale.widthPx - TOOLTIP_HALF_PX, x));
    this.#set('--tooltip', inside);
  }

  #set(name: string, px: number): void {
    this.#plot.style.setProperty(name, `${px.toFixed(3)}px`);
  }
}

/** Marks above the bars, one for each day of the period on which a found act starts; empty without any. */
function matchesToPath(matches: readonly EventRecord[], scale: Figure['scale']): string {
  const days = new Set(matches.map(startDay).filter((day) => day >= scale.fromDay && day <= scale.toDay));
  return [...days].map((day) => `M${scale.dayToMiddleX(day).toFixed(1)} 6l-4-6h8z`).join('');
}

function find<E extends Element>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`TimelinePicture: got no ${selector}, expected the plot's template`);
  return element;
}
