import { findChain } from '../chain/find-chain.ts';
import type { ChainInput } from '../chain/find-chain.ts';
import { eventStartMs } from '../dataset/force.ts';
import { familyOf } from '../event.ts';
import type { EventId, EventRecord, Family } from '../event.ts';
import { msToDay } from '../time/day.ts';

/** An act of the response chain, as the timeline marks it. */
export interface ChainMark {
  readonly id: EventId;
  readonly family: Family;
  /** Tokyo day on which it starts. */
  readonly day: number;
  readonly selected: boolean;
}

/** All acts of the chain through the chosen one, in order of time but itself last; empty where there is no such act. */
export function buildChain(id: EventId | null, input: ChainInput): readonly ChainMark[] {
  const chosen = id === null ? undefined : input.byId.get(id);
  if (chosen === undefined) return [];
  const steps = findChain(id, input)?.steps ?? [];
  return [...steps.filter((event) => event !== chosen), chosen].map((event) => ({
    id: event.id,
    family: familyOf(event.type),
    day: startDay(event),
    selected: event === chosen,
  }));
}

/** Tokyo day on which an act starts. */
export function startDay(event: EventRecord): number {
  return msToDay(eventStartMs(event));
}

/** First and last Tokyo day of a chain; null for fewer than two acts, between which there is no way. */
export function chainToDays(chain: readonly ChainMark[]): readonly [number, number] | null {
  if (chain.length < 2) return null;
  const days = chain.map(({ day }) => day);
  return [Math.min(...days), Math.max(...days)];
}
