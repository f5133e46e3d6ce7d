/** Where the days of a period lie on a plot, and back. */
export interface DayScale {
  readonly fromDay: number;
  readonly toDay: number;
  readonly widthPx: number;
  /** Width of a day. */
  readonly dayPx: number;
  /** Left edge of a day, in px from the plot's left edge. Fractions of days are allowed; nothing is clamped. */
  dayToX(day: number): number;
  /** Middle of a day: where the playhead stands. */
  dayToMiddleX(day: number): number;
  /** The day that holds an x, clamped to the period. */
  xToDay(x: number): number;
}

/**
 * Scale of a period (Tokyo days, both included) on a plot of `widthPx`: the first day starts at 0 and the last ends
 * at `widthPx`. @throws where the period ends before it begins.
 */
export function createDayScale(fromDay: number, toDay: number, widthPx: number): DayScale {
  if (!(toDay >= fromDay)) throw new Error(`createDayScale: got ${fromDay} to ${toDay}, expected first ≤ last day`);
  // Not d3's linear scale: it brings number formats and colours along, 4 KB for one multiplication.
  const dayPx = widthPx / (toDay + 1 - fromDay);
  const dayToX = (day: number) => (day - fromDay) * dayPx;
  return {
    fromDay,
    toDay,
    widthPx,
    dayPx,
    dayToX,
    dayToMiddleX: (day) => dayToX(day + 0.5),
    xToDay: (x) => (widthPx > 0 ? Math.min(toDay, Math.max(fromDay, Math.floor(fromDay + x / dayPx))) : fromDay),
  };
}
