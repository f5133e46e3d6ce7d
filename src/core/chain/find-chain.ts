import { eventStartMs } from '../dataset/force.ts';
import type { EventId, EventRecord } from '../event.ts';

/** How one act of a chain hangs together with another: it answers it, or it ended it. */
export interface ChainLink {
  readonly cause: EventId;
  readonly effect: EventId;
  /** `stated` by the actor, `reported` as the media's reading, or the effect `ended` the cause. */
  readonly basis: 'stated' | 'reported' | 'ended';
}

/** The path of acts through a chosen one. */
export interface Chain {
  /** What led to the act, the act itself, and what followed from it, in order of time. */
  readonly steps: readonly EventRecord[];
  /** Position of the chosen act among the steps. */
  readonly at: number;
  readonly links: readonly ChainLink[];
}

export interface ChainInput {
  readonly byId: ReadonlyMap<EventId, EventRecord>;
  /** Events that answer the key. */
  readonly answers: ReadonlyMap<EventId, readonly EventRecord[]>;
  /** Events that the key ended. */
  readonly ended: ReadonlyMap<EventId, readonly EventRecord[]>;
}

/**
 * The response chain of an act: all that it answers or ended, step by step back to the first cause, and all that answers
 * it or ended it, step by step forward, with every link among these. What else answers the same cause is no part of it.
 * Null where there is no such act or it stands alone. A circle, which checked data do not have, is walked once.
 * O(n log n) in the acts of the chain.
 */
export function findChain(id: EventId | null, input: ChainInput): Chain | null {
  const chosen = id === null ? undefined : input.byId.get(id);
  if (chosen === undefined) return null;
  const acts = new Set([
    ...walk(chosen, (event) => causesOf(event, input).map(({ cause }) => cause)),
    ...walk(chosen, (event) => effectsOf(event, input)),
  ]);
  if (acts.size < 2) return null;
  const steps = [...acts]
    .map((event) => ({ event, start: eventStartMs(event) }))
    .sort((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
  const links = steps.flatMap((event) =>
    causesOf(event, input)
      .filter(({ cause }) => acts.has(cause))
      .map(({ cause, basis }): ChainLink => ({ cause: cause.id, effect: event.id, basis })),
  );
  return { steps, at: steps.indexOf(chosen), links };
}

/** All acts that are reached from one, itself first. */
function walk(from: EventRecord, next: (event: EventRecord) => readonly EventRecord[]): Set<EventRecord> {
  const found = new Set([from]);
  // A set is walked in the order of its additions, those made on the way included.
  for (const event of found) for (const reached of next(event)) found.add(reached);
  return found;
}

interface Cause {
  readonly cause: EventRecord;
  readonly basis: ChainLink['basis'];
}

function causesOf(event: EventRecord, { byId, ended }: ChainInput): Cause[] {
  const answered = event.inResponseTo.flatMap(({ id, basis }): Cause[] => {
    const cause = byId.get(id);
    return cause === undefined ? [] : [{ cause, basis }];
  });
  return [...answered, ...(ended.get(event.id) ?? []).map((cause): Cause => ({ cause, basis: 'ended' }))];
}

function effectsOf({ id, endedBy }: EventRecord, { byId, answers }: ChainInput): EventRecord[] {
  const end = endedBy === null ? undefined : byId.get(endedBy);
  return [...(answers.get(id) ?? []), ...(end === undefined ? [] : [end])];
}
