import type { Language } from '../actor.ts';
import { chooseUnit } from './choose-unit.ts';
import type { BinUnit } from './choose-unit.ts';
import { createDayScale } from './day-scale.ts';
import type { DayScale } from './day-scale.ts';
import { buildHistogram } from './histogram.ts';
import type { Bin } from './histogram.ts';
import { buildSegments } from './stack.ts';
import type { Segment } from './stack.ts';
import type { StartColumns } from './starts.ts';
import type { MeasureText } from './tick-label.ts';
import { buildTicks } from './ticks.ts';
import type { Tick } from './ticks.ts';

export interface FigureInput {
  readonly starts: Pick<StartColumns, 'days' | 'families'>;
  /** First and last day of the period, both included. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Size of the plot. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly language: Language;
  readonly measureText: MeasureText;
}

/** The timeline as numbers: all that the drawing needs, in px from the plot's upper left. */
export interface Figure {
  readonly scale: DayScale;
  readonly unit: BinUnit;
  readonly heightPx: number;
  readonly bins: readonly Bin[];
  readonly segments: readonly Segment[];
  readonly ticks: readonly Tick[];
}

/** Lays the histogram and its axis out. O(n) in starts and bins. @throws where the period ends before it begins. */
export function buildFigure(input: FigureInput): Figure {
  const { starts, fromDay, toDay, widthPx, heightPx, language, measureText } = input;
  const scale = createDayScale(fromDay, toDay, widthPx);
  const unit = chooseUnit(widthPx, toDay + 1 - fromDay);
  const bins = buildHistogram({ starts: starts.days, families: starts.families, fromDay, toDay, unit });
  return {
    scale,
    unit,
    heightPx,
    bins,
    segments: buildSegments(bins, scale, heightPx),
    ticks: buildTicks({ scale, language, measureText }),
  };
}

/** The bin that holds a day; null outside the period. O(log n). */
export function findBin(bins: readonly Bin[], day: number): Bin | null {
  let low = 0;
  let high = bins.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const bin = bins[middle]!;
    if (day < bin.x0) high = middle - 1;
    else if (day >= bin.x1) low = middle + 1;
    else return bin;
  }
  return null;
}
