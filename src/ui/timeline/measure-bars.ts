import { select } from 'd3';
import type { Selection } from 'd3';
import type { EventId } from '../../core/event.ts';
import { barToPath } from '../../core/timeline/measures.ts';
import type { MeasureBand, MeasureBar } from '../../core/timeline/measures.ts';
import type { DayScale } from '../../core/timeline/day-scale.ts';
import { easeMarks, stopMarks } from '../transitions.ts';
import { ROW_PX } from './timeline-figure.ts';

/** What makes a bar stand out. */
export interface BarStanding {
  /** Day of the playhead. */
  readonly day: number;
  /** The act under the pointer or the keys, and the selected one. */
  readonly active: EventId | null;
  readonly selected: EventId | null;
  /** Acts of the response chain. */
  readonly chain: ReadonlySet<EventId>;
}

/** Element id of a bar, by which the band tells which one the keys are on. */
export const barElementId = (id: EventId): string => `measure-${id}`;

/** Element id of the words that tell the active bar. */
export const TOLD_ID = 'measure-told';

/** Draws the measures with D3 into an SVG element that it alone fills. */
export class MeasureBars {
  readonly #svg: Selection<SVGElement, unknown, null, undefined>;
  #band: MeasureBand = { bars: [], hidden: 0 };
  #marks: readonly SVGPathElement[] = [];
  /** How each bar stands out now; rewritten only where that changes. */
  #classes: string[] = [];

  constructor(svg: SVGElement) {
    this.#svg = select(svg);
  }

  /** Draws the bars, eased over `durationMs`; at once with 0. */
  draw(band: MeasureBand, scale: DayScale, durationMs: number): void {
    if (band === this.#band) return;
    this.#band = band;
    const marks = this.#svg.selectAll<SVGPathElement, MeasureBar>('path').data(band.bars, ({ id }) => id);
    marks.exit().remove();
    const pathOf = (bar: MeasureBar) => barToPath(bar, (bar.row + 0.5) * ROW_PX, scale);
    const entering = marks
      .enter()
      .append('path')
      .attr('role', 'option')
      .attr('id', ({ id }) => barElementId(id))
      .attr('d', pathOf);
    const staying = entering
      .merge(marks)
      .order()
      .attr('aria-label', ({ event }) => event.title);
    if (durationMs > 0) easeMarks(staying, durationMs).attr('d', pathOf);
    else stopMarks(staying).attr('d', pathOf);
    this.#marks = staying.nodes();
    this.#classes = [];
  }

  /** Lets stand out what is in force, meant, selected or in the chain. O(bars); touches only what has changed. */
  stand({ day, active, selected, chain }: BarStanding): void {
    this.#band.bars.forEach(({ id, family, fromDay, toDay }, index) => {
      const loud = fromDay <= day && day <= toDay ? ' in-force' : '';
      const near = chain.has(id) ? ' chain' : '';
      const name = family + loud + near + (id === selected ? ' selected' : '') + (id === active ? ' active' : '');
      if (this.#classes[index] === name) return;
      this.#classes[index] = name;
      const mark = this.#marks[index];
      mark?.setAttribute('class', name);
      mark?.setAttribute('aria-selected', String(id === selected));
      if (id === active) mark?.setAttribute('aria-labelledby', TOLD_ID);
      else mark?.removeAttribute('aria-labelledby');
    });
  }
}
