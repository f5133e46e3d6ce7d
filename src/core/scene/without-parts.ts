import type { EventId, EventRecord } from '../event.ts';

/** The acts that count: a part of an act is left out where the whole act is among them. */
export function withoutParts(events: readonly EventRecord[]): EventRecord[] {
  if (!events.some((event) => event.partOf !== null)) return [...events];
  const ids = new Set<EventId>(events.map((event) => event.id));
  return events.filter((event) => event.partOf === null || !ids.has(event.partOf));
}
