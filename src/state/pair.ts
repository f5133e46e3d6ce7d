import type { ActorId } from '../core/event.ts';
import { findMember, type Parsed, valid } from './codec.ts';

export type ActorPair = readonly [ActorId, ActorId];

/**
 * The one way to write a pair: sorted A–Z.
 * @throws RangeError when both are the same actor.
 */
export function canonicalPair([a, b]: ActorPair): ActorPair {
  if (a === b) throw new RangeError(`canonicalPair: got ${a} twice, expected two different actors`);
  return a < b ? [a, b] : [b, a];
}

/** Reads `CN-JP`: two different known actors, in any order and case. */
export function parsePair(text: string, actors: ReadonlySet<ActorId>): Parsed<ActorPair> {
  const words = text.split('-');
  const [a, b] = words.map((word) => findMember(word, actors));
  if (words.length !== 2 || a === undefined || b === undefined || a === null || b === null || a === b) return 'invalid';
  return valid(canonicalPair([a, b]));
}
