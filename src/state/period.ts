import { dayEndToMs, dayToMs, msToDay } from '../core/time/day.ts';

/** First and last Tokyo day that the data cover. */
export interface CoverageDays {
  readonly coverageFromDay: number;
  readonly coverageToDay: number;
}

/** A period, in Tokyo days, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A period may run past the coverage by at most a year: room to show that the data have ended, not more. */
export const MAX_DAYS_BEYOND_COVERAGE = 366;

/** The last day on which a period may end. */
export function lastPeriodDay(coverage: CoverageDays): number {
  return coverage.coverageToDay + MAX_DAYS_BEYOND_COVERAGE;
}

/** First instant of a period. */
export function periodStartMs(period: Period): number {
  return dayToMs(period.from);
}

/** Last instant of a period. */
export function periodEndMs(period: Period): number {
  return dayEndToMs(period.to);
}

/** The end of the Tokyo day that holds `t`: where a playhead rests. */
export function snapToDayEnd(t: number): number {
  return dayEndToMs(msToDay(t));
}

/** True for the last millisecond of a Tokyo day: a playhead that means the whole day. */
export function isDayEnd(t: number): boolean {
  return snapToDayEnd(t) === t;
}

/**
 * The playhead nearest to `t` (ms, may be infinite) within the period. A playhead that means a whole day (a day's
 * end) goes to the end of the nearest day, so that a bare date stays a bare date; any other to the nearest instant.
 * @throws RangeError for NaN.
 */
export function clampPlayhead(t: number, period: Period): number {
  if (Number.isNaN(t)) throw new RangeError('clampPlayhead: got NaN, expected ms since the epoch');
  const low = isDayEnd(t) ? dayEndToMs(period.from) : periodStartMs(period);
  return Math.round(Math.min(periodEndMs(period), Math.max(low, t)));
}

/**
 * The period that can be had of the one asked for: within `earliest` and a year past the coverage. Where its ends have
 * crossed, the one that moved stops at the other; where both moved, they change places.
 * @param current the period before, which tells which end moved
 */
export function clampPeriod(asked: Period, current: Period, coverage: CoverageDays): Period {
  const from = clampDay(asked.from, coverage);
  const to = clampDay(asked.to, coverage);
  if (from <= to) return { from, to };
  if (to === current.to) return { from: to, to };
  if (from === current.from) return { from, to: from };
  return { from: to, to: from };
}

function clampDay(day: number, coverage: CoverageDays): number {
  return Math.round(Math.min(lastPeriodDay(coverage), Math.max(coverage.coverageFromDay, day)));
}
