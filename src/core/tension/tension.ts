import { countUpTo } from '../count-up-to.ts';
import { eventStartMs } from '../dataset/force.ts';
import { CONFIDENCES } from '../event.ts';
import type { EventRecord } from '../event.ts';
import { NO_FILTER, passesEvent } from '../scene/filter.ts';
import { withoutParts } from '../scene/without-parts.ts';
import { MS_PER_DAY } from '../time/day.ts';
import type { StartFilter } from '../timeline/starts.ts';

/** Days after which an act weighs half. Our choice, stated to the reader. */
export const HALF_LIFE_DAYS = 14;

/** Two sums of weights at one instant, both 0 or more, and never netted into one. */
export interface TensionValue {
  readonly conflict: number;
  readonly cooperation: number;
}

/** The sums as functions of time: columns with one row for each act that weighs, in order of time. */
export interface Tension {
  readonly startsMs: Float64Array;
  /** Both sums just after the act of the row has been added. */
  readonly conflict: Float64Array;
  readonly cooperation: Float64Array;
  readonly halfLifeMs: number;
}

/**
 * Adds up what the filter leaves: conflict is the sum of |w| · 2^(−age ÷ half-life) over the acts of weight w < 0 that
 * have started, cooperation the same of w > 0. Background does not count, nor a part beside its whole. O(n log n).
 */
export function buildTension(
  events: readonly EventRecord[],
  filter: StartFilter,
  halfLifeDays = HALF_LIFE_DAYS,
): Tension {
  const acts = withoutParts(events.filter((event) => isShown(event, filter)))
    .filter((event) => event.goldstein !== 0 && weighsOn(event, filter.pair))
    .map((event) => ({ ms: eventStartMs(event), weight: event.goldstein }))
    .sort((a, b) => a.ms - b.ms);
  const startsMs = Float64Array.from(acts, ({ ms }) => ms);
  const halfLifeMs = halfLifeDays * MS_PER_DAY;
  const sumUp = (sign: 1 | -1): Float64Array => {
    let sum = 0;
    return Float64Array.from(acts, ({ ms, weight }, row) => {
      const ageMs = row === 0 ? 0 : ms - startsMs[row - 1]!;
      sum = sum * 2 ** (-ageMs / halfLifeMs) + Math.max(0, sign * weight);
      return sum;
    });
  };
  return { startsMs, conflict: sumUp(-1), cooperation: sumUp(1), halfLifeMs };
}

/** Both sums at an instant, ms; an act counts from its very start. 0 before the first. O(log n). */
export function tensionAt({ startsMs, conflict, cooperation, halfLifeMs }: Tension, t: number): TensionValue {
  const row = countUpTo(startsMs.length, (index) => startsMs[index]! <= t) - 1;
  if (row < 0) return { conflict: 0, cooperation: 0 };
  const left = 2 ** ((startsMs[row]! - t) / halfLifeMs);
  return { conflict: conflict[row]! * left, cooperation: cooperation[row]! * left };
}

function isShown(event: EventRecord, filter: StartFilter): boolean {
  const isTrusted = CONFIDENCES.indexOf(event.confidence) <= CONFIDENCES.indexOf(filter.confidence);
  return !event.background && isTrusted && passesEvent(filter, event);
}

/** An act directed against someone weighs on its actors and them, not on the third party to whom it is addressed. */
function weighsOn(event: EventRecord, pair: StartFilter['pair']): boolean {
  return passesEvent({ ...NO_FILTER, pair }, event.against.length > 0 ? { ...event, to: [] } : event);
}
