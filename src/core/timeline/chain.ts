import { familyOf } from '../event.ts';
import type { EventId, EventRecord, Family } from '../event.ts';
import { eventStartMs } from '../dataset/force.ts';
import { msToDay } from '../time/day.ts';

/** An act of the response chain, as the timeline marks it. */
export interface ChainMark {
  readonly id: EventId;
  readonly family: Family;
  /** Tokyo day on which it starts. */
  readonly day: number;
  readonly selected: boolean;
}

export interface ChainInput {
  readonly byId: ReadonlyMap<EventId, EventRecord>;
  readonly answers: ReadonlyMap<EventId, readonly EventRecord[]>;
}

/** The chosen act with those that it answers and those that answer it, itself last; empty without one. */
export function buildChain(id: EventId | null, { byId, answers }: ChainInput): ChainMark[] {
  const chosen = id === null ? undefined : byId.get(id);
  if (chosen === undefined) return [];
  const causes = chosen.inResponseTo.flatMap((response) => byId.get(response.id) ?? []);
  const chain = new Set([...causes, ...(answers.get(chosen.id) ?? [])]);
  chain.delete(chosen);
  return [...chain, chosen].map((event) => ({
    id: event.id,
    family: familyOf(event.type),
    day: msToDay(eventStartMs(event)),
    selected: event === chosen,
  }));
}
