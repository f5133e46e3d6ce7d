import type { EventRecord } from '../event.ts';
import { dayEndToMs } from '../time/day.ts';
import { parseDay, parseInstant } from '../time/parse-date.ts';

/** A stretch of time in ms since the epoch: from `start`, up to but not including `end`. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** First instant of an act. @throws where the date is impossible: records come checked from `parseEvents`. */
export function eventStartMs(event: EventRecord): number {
  const parsed = parseInstant(event.start);
  if (parsed === null) throw new Error(`eventStartMs: got ${event.start} in ${event.id}, expected a possible ISO date`);
  return parsed.ms;
}

/**
 * While a measure is in force: its last day included; an open one to the end of the last day covered.
 * Null for an instant. A measure is in force for at least the millisecond in which it starts.
 */
export function eventToForce(event: EventRecord, coverageToDay: number): Interval | null {
  if (event.span !== 'measure') return null;
  const start = eventStartMs(event);
  const until = event.inForceUntil ?? event.end;
  const lastDay = until === null || until === 'open' ? coverageToDay : untilToDay(until);
  return { start, end: Math.max(start, dayEndToMs(lastDay)) + 1 };
}

function untilToDay(until: string): number {
  const day = parseDay(until.slice(0, 10));
  if (day === null) throw new Error(`untilToDay: got ${until}, expected an ISO date`);
  return day;
}

/** Joins intervals that touch or overlap; the result is sorted and disjoint. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && next.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else merged.push(next);
  }
  return merged;
}
