import type { LaneKey } from '../dataset/dyad.ts';
import type { ActorId } from '../event.ts';

/** The two that all these lanes join, either way, in alphabetical order; null where there are more, or no lane. */
export function findPair(lanes: readonly Pick<LaneKey, 'from' | 'to'>[]): readonly [ActorId, ActorId] | null {
  const [first, ...others] = new Set(lanes.flatMap(({ from, to }) => [from, to]));
  const [second, ...more] = others;
  if (first === undefined || second === undefined || more.length > 0) return null;
  return first < second ? [first, second] : [second, first];
}
