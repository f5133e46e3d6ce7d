import { dayEndToMs, dayToMs, msToDay } from '../core/time/day.ts';

/**
 * The playhead that shows the next start: the end of the first Tokyo day with a start after `t`, or null where none
 * is left up to `lastMs`. O(log n).
 * @param startsSortedMs starts in ms, ascending, of the events that count
 * @param lastMs the period's end
 */
export function findNextStart(startsSortedMs: ArrayLike<number>, t: number, lastMs = Infinity): number | null {
  const start = startsSortedMs[countBelow(startsSortedMs, t + 1)];
  if (start === undefined || start > lastMs) return null;
  return Math.min(lastMs, dayEndToMs(msToDay(start)));
}

/**
 * The playhead that shows the previous start: the end of the last Tokyo day with a start before the day of `t`, or
 * null where none is left down to `firstMs`. O(log n).
 * @param startsSortedMs starts in ms, ascending, of the events that count
 * @param firstMs the period's start
 */
export function findPreviousStart(startsSortedMs: ArrayLike<number>, t: number, firstMs = -Infinity): number | null {
  const start = startsSortedMs[countBelow(startsSortedMs, dayToMs(msToDay(t))) - 1];
  return start === undefined || start < firstMs ? null : dayEndToMs(msToDay(start));
}

/** How many of the ascending values lie below `limit`: the index of the first that does not. */
function countBelow(values: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // `middle` is below the length, so the value is there.
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
