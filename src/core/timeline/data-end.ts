import type { DayScale } from './day-scale.ts';
import type { MeasureText } from './tick-label.ts';
import { TICK_GAP_PX } from './ticks.ts';
import type { Tick } from './ticks.ts';

/** Where the data end on the plot, and how it is said there. */
export interface DataEnd {
  /** Where the last day covered ends. */
  readonly x: number;
  /** Width of the stretch behind it; 0 where the period ends with the data. */
  readonly zonePx: number;
  /** Where its words begin in the row of the axis, which the playhead never crosses. */
  readonly labelX: number;
}

export interface DataEndInput {
  readonly scale: DayScale;
  readonly coverageToDay: number;
  /** Width of the words. */
  readonly labelPx: number;
}

/** Finds where the data end; null where the period ends earlier, so that nothing is missing. */
export function findDataEnd({ scale, coverageToDay, labelPx }: DataEndInput): DataEnd | null {
  const { toDay, widthPx } = scale;
  if (toDay < coverageToDay) return null;
  const x = Math.max(0, scale.dayToX(coverageToDay + 1));
  return { x, zonePx: widthPx - x, labelX: Math.min(x, widthPx - labelPx) };
}

/** The ticks, without the labels of those over which words from `x` on, `widthPx` wide, are written. */
export function yieldTicks(
  ticks: readonly Tick[],
  { x, widthPx }: { readonly x: number; readonly widthPx: number },
  measureText: MeasureText,
): readonly Tick[] {
  return ticks.map((tick) => {
    const isClear = tick.x + measureText(tick.label) + TICK_GAP_PX <= x || tick.x >= x + widthPx + TICK_GAP_PX;
    return isClear ? tick : { ...tick, label: '' };
  });
}
