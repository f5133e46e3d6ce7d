import { select } from 'd3';
import type { Selection } from 'd3';
import { chainToDays } from '../../core/timeline/chain.ts';
import type { ChainMark } from '../../core/timeline/chain.ts';
import type { DayScale } from '../../core/timeline/day-scale.ts';
import type { Figure } from '../../core/timeline/figure.ts';
import type { Segment } from '../../core/timeline/stack.ts';
import type { Tick } from '../../core/timeline/ticks.ts';
import { easeMarks, stopMarks } from '../transitions.ts';

/** What a selection and a transition have in common: attributes are set at once, or eased. */
interface Target<D> {
  attr(name: string, value: (datum: D) => string | number): Target<D>;
}

type Marks<E extends SVGElement, D> = Selection<E, D, SVGElement, unknown>;

const TICK_PX = 5;
const MARK_PX = 3.5;
const SELECTED_MARK_PX = 5;

/** Draws bars and axis with D3 into two SVG elements that it alone fills. */
export class TimelineChart {
  readonly #bars: Selection<SVGElement, unknown, null, undefined>;
  readonly #axis: Selection<SVGElement, unknown, null, undefined>;
  /** The scale of the last drawing: where what is new comes from. */
  #previous: DayScale | null = null;

  constructor(bars: SVGElement, axis: SVGElement) {
    this.#bars = select(bars);
    this.#axis = select(axis);
  }

  /** Draws a figure, eased over `durationMs`; at once with 0. */
  draw(figure: Figure, durationMs: number): void {
    const before = this.#previous ?? figure.scale;
    this.#previous = figure.scale;
    this.#drawBars(figure, before, durationMs);
    this.#drawAxis(figure, before, durationMs);
  }

  /** Marks a response chain on the axis; what lies outside the period is left out, but the way leads there. */
  drawChain(chain: readonly ChainMark[], scale: DayScale, durationMs: number): void {
    const [first, last] = (chainToDays(chain) ?? []).map((day) =>
      Math.min(scale.widthPx, Math.max(0, scale.dayToMiddleX(day))),
    );
    const way = this.#axis.selectAll<SVGPathElement, string>('path');
    const line = first === undefined || last === undefined ? [] : [`M${first} 0H${last}`];
    const joined = way.data(line).join((enter) => enter.insert('path', 'circle').attr('d', String));
    if (durationMs > 0) easeMarks(joined, durationMs).attr('d', String);
    else stopMarks(joined).attr('d', String);
    const shown = chain.filter(({ day }) => day >= scale.fromDay && day <= scale.toDay);
    const marks = this.#axis.selectAll<SVGCircleElement, ChainMark>('circle').data(shown, ({ id }) => id);
    marks.exit().remove();
    const entering = marks
      .enter()
      .append('circle')
      .attr('cx', ({ day }) => scale.dayToMiddleX(day));
    const staying = entering.merge(marks).order();
    staying
      .attr('class', ({ family, selected }) => (selected ? `${family} selected` : family))
      .attr('r', ({ selected }) => (selected ? SELECTED_MARK_PX : MARK_PX));
    const target: Target<ChainMark> = durationMs > 0 ? easeMarks(staying, durationMs) : stopMarks(staying);
    target.attr('cx', ({ day }) => scale.dayToMiddleX(day));
  }

  #drawBars({ segments, scale, heightPx }: Figure, before: DayScale, durationMs: number): void {
    const marks = this.#bars.selectAll<SVGRectElement, Segment>('rect').data(segments, ({ key }) => key);
    const leaving = marks.exit<Segment>() as unknown as Marks<SVGRectElement, Segment>;
    if (durationMs > 0) {
      easeMarks(leaving, durationMs)
        .attr('x', ({ day }) => scale.dayToX(day))
        .attr('y', heightPx)
        .attr('height', 0)
        .remove();
    } else stopMarks(leaving).remove();
    const entering = marks
      .enter()
      .append('rect')
      .attr('class', ({ family }) => family)
      .attr('x', ({ day }) => before.dayToX(day))
      .attr('y', heightPx)
      .attr('width', ({ width }) => width)
      .attr('height', 0);
    const staying = entering.merge(marks);
    const target: Target<Segment> = durationMs > 0 ? easeMarks(staying, durationMs) : stopMarks(staying);
    target
      .attr('x', ({ x }) => x)
      .attr('y', ({ y }) => y)
      .attr('width', ({ width }) => width)
      .attr('height', ({ height }) => height);
  }

  #drawAxis({ ticks, scale }: Figure, before: DayScale, durationMs: number): void {
    const marks = this.#axis.selectAll<SVGGElement, Tick>('g').data(ticks, ({ day }) => day);
    const leaving = marks.exit<Tick>() as unknown as Marks<SVGGElement, Tick>;
    if (durationMs > 0) {
      easeMarks(leaving, durationMs)
        .attr('transform', ({ day }) => translate(scale.dayToX(day)))
        .attr('opacity', 0)
        .remove();
    } else stopMarks(leaving).remove();
    const entering = marks
      .enter()
      .append('g')
      .attr('opacity', 0)
      .attr('transform', ({ day }) => translate(before.dayToX(day)));
    entering.append('line').attr('y2', TICK_PX);
    entering.append('text').attr('dy', '1em').attr('y', TICK_PX);
    const staying = entering.merge(marks).classed('major', ({ major }) => major);
    staying.select('text').text(({ label }) => label);
    const target: Target<Tick> = durationMs > 0 ? easeMarks(staying, durationMs) : stopMarks(staying);
    target.attr('transform', ({ x }) => translate(x)).attr('opacity', () => 1);
  }
}

/** Whole pixels keep the thin tick lines sharp. */
function translate(x: number): string {
  return `translate(${Math.round(x)},0)`;
}
