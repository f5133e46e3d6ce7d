import type { EventRecord } from '../event.ts';

/** Acts of one day, as their dates are written. */
export interface DayGroup {
  /** `YYYY-MM-DD`. */
  readonly isoDay: string;
  readonly events: readonly EventRecord[];
}

/**
 * Groups acts by the date on which they start, as written (a time's own zone, not Tokyo), the newest day first. Within
 * a day the order of `events` stays. O(n log n).
 */
export function groupByDay(events: readonly EventRecord[]): DayGroup[] {
  const days = new Map<string, EventRecord[]>();
  for (const event of events) {
    const isoDay = event.start.slice(0, 10);
    const day = days.get(isoDay);
    if (day === undefined) days.set(isoDay, [event]);
    else day.push(event);
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([isoDay, dayEvents]) => ({ isoDay, events: dayEvents }));
}
