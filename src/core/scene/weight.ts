import type { EventRecord, EventType } from '../event.ts';
import { MS_PER_DAY } from '../time/day.ts';

/** The types that the map is about: they go before the rest. */
const FOREMOST: ReadonlySet<EventType> = new Set<EventType>(['call', 'sanction', 'advisory']);

/** Days over which news loses its newness, whatever the trail. */
export const NEWS_DAYS = 7;

/** What an act weighs for good: 10 × (4 − prominence), 6 for a landmark, 3 for a call, sanction or advisory. */
export function standingWeight(event: EventRecord): number {
  return 10 * (4 - event.prominence) + (event.landmark ? 6 : 0) + (FOREMOST.has(event.type) ? 3 : 0);
}

/** What newness adds: 3.5 at the start, falling evenly to 0 after {@link NEWS_DAYS}. */
export function newsWeight(ageMs: number): number {
  return 3.5 * Math.max(0, 1 - ageMs / (NEWS_DAYS * MS_PER_DAY));
}
