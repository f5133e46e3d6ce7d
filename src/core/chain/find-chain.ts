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
 * The response chain of an act: all that it answers, step by step back to the first cause, and all that answers it or
 * ended it, step by step forward. What else answers the same cause is no part of it. Null where there is no such act or
 * it stands alone. A circle, which checked data do not have, is walked once. O(n log n) in the acts of the chain.
 */
export function findChain(id: EventId | null, input: ChainInput): Chain | null {
  const chosen = id === null ? undefined : input.byId.get(id);
  if (chosen === undefined) return null;
  const links = new Map<string, ChainLink>();
  const back = walk(chosen, (event) => causesOf(event, input), links);
  const forward = walk(chosen, (event) => effectsOf(event, input), links);
  const acts = [...new Set([...back, ...forward])];
  if (acts.length < 2) return null;
  const steps = acts
    .map((event) => ({ event, start: eventStartMs(event) }))
    .sort((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
  return { steps, at: steps.indexOf(chosen), links: [...links.values()] };
}

interface Neighbour {
  readonly event: EventRecord;
  readonly link: ChainLink;
}

/** All acts that are reached from one, itself first; the links on the way go into `links`. */
function walk(
  from: EventRecord,
  neighboursOf: (event: EventRecord) => readonly Neighbour[],
  links: Map<string, ChainLink>,
): EventRecord[] {
  const found = new Set([from]);
  // A set is walked in the order of its additions, those made on the way included.
  for (const event of found) {
    for (const { event: next, link } of neighboursOf(event)) {
      found.add(next);
      links.set(`${link.cause} ${link.effect} ${link.basis}`, link);
    }
  }
  return [...found];
}

function causesOf(event: EventRecord, { byId, ended }: ChainInput): Neighbour[] {
  const answered = event.inResponseTo.flatMap(({ id, basis }) => {
    const cause = byId.get(id);
    return cause === undefined ? [] : [{ event: cause, link: { cause: id, effect: event.id, basis } }];
  });
  const stopped = (ended.get(event.id) ?? []).map((cause): Neighbour => ({
    event: cause,
    link: { cause: cause.id, effect: event.id, basis: 'ended' },
  }));
  return [...answered, ...stopped];
}

function effectsOf(event: EventRecord, { byId, answers }: ChainInput): Neighbour[] {
  const followed = (answers.get(event.id) ?? []).map((effect): Neighbour => {
    const basis = effect.inResponseTo.find(({ id }) => id === event.id)?.basis ?? 'stated';
    return { event: effect, link: { cause: event.id, effect: effect.id, basis } };
  });
  const end = event.endedBy === null ? undefined : byId.get(event.endedBy);
  if (end === undefined) return followed;
  return [...followed, { event: end, link: { cause: event.id, effect: end.id, basis: 'ended' } }];
}
