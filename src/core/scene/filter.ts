import type { ActorId, EventId, EventRecord, EventType } from '../event.ts';
import type { LaneKey } from '../dataset/dyad.ts';

/** What the reader asked to see; empty lists and null mean all. */
export interface Filter {
  readonly types: readonly EventType[];
  readonly actors: readonly ActorId[];
  readonly pair: readonly [ActorId, ActorId] | null;
  /** The selected act: shown whatever the rest says. */
  readonly event?: EventId | null;
}

export const NO_FILTER: Filter = { types: [], actors: [], pair: null };

/** Whether a lane passes: its type is chosen, one of its ends is chosen, and it joins the pair. */
export function passesLane(filter: Filter, lane: Pick<LaneKey, 'from' | 'to' | 'type'>): boolean {
  return (
    passesType(filter, lane.type) &&
    (filter.actors.length === 0 || filter.actors.includes(lane.from) || filter.actors.includes(lane.to)) &&
    (filter.pair === null || (filter.pair.includes(lane.from) && filter.pair.includes(lane.to)))
  );
}

/** Whether an act passes: its type is chosen, it involves a chosen actor, and it passes between the pair. */
export function passesEvent(filter: Filter, event: EventRecord): boolean {
  return passesType(filter, event.type) && passesActors(filter, event) && passesPair(filter, event);
}

/** Whether the act's type is chosen. */
export function passesType(filter: Filter, type: EventType): boolean {
  return filter.types.length === 0 || filter.types.includes(type);
}

/** Those whom an act joins by lanes: actors, addressees, and those it is directed against. */
export function partiesOf(event: EventRecord): readonly ActorId[] {
  return [...event.actors, ...event.to, ...event.against];
}

function passesActors({ actors }: Filter, event: EventRecord): boolean {
  return actors.length === 0 || partiesOf(event).some((party) => actors.includes(party));
}

function passesPair({ pair }: Filter, event: EventRecord): boolean {
  if (pair === null) return true;
  const [a, b] = pair;
  const targets = [...event.to, ...event.against];
  return (event.actors.includes(a) && targets.includes(b)) || (event.actors.includes(b) && targets.includes(a));
}
