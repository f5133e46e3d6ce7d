import { rowToSpells, type Dataset, type Trail } from '../dataset/dataset.ts';
import { eventToForce } from '../dataset/force.ts';
import type { EventId, EventRecord } from '../event.ts';
import { MS_PER_DAY } from '../time/day.ts';

/** What differs from the same hour of the day before. Neither background nor parts of a shown whole. */
export interface Changes {
  /** Acts that have started since and are active, the newest first. */
  readonly started: readonly EventRecord[];
  /** Measures that were active and have ended since. An instant whose trail has run out has not ended. */
  readonly ended: readonly EventRecord[];
}

export const NO_CHANGES: Changes = { started: [], ended: [] };

/**
 * Creates the function that compares the playhead with the day before. It costs O(log n) and what started or ended in
 * that day; the same acts come back as the same object.
 *
 * @param coverageToDay last Tokyo day covered: where an open measure ends
 */
export function createChangeFinder(
  dataset: Dataset,
  trail: Trail,
  coverageToDay: number,
): (t: number, isShown: (event: EventRecord) => boolean) => Changes {
  const { events, starts } = dataset;
  const rowById = new Map<EventId, number>(events.map((event, row) => [event.id, row]));
  const measures: { readonly row: number; readonly end: number }[] = [];
  events.forEach((event, row) => {
    const force = eventToForce(event, coverageToDay);
    if (force !== null) measures.push({ row, end: force.end });
  });
  measures.sort((a, b) => a.end - b.end || a.row - b.row);
  let last = NO_CHANGES;

  const isActive = (row: number, t: number) =>
    rowToSpells(dataset, row, trail).some(({ start, end }) => start <= t && t < end);

  return (t, isShown) => {
    const before = t - MS_PER_DAY;
    /** Whether the act is counted at an instant: shown, active, and no part of an act of which the same is true. */
    const counts = (row: number, at: number): boolean => {
      const event = events[row];
      if (event === undefined || !isShown(event) || !isActive(row, at)) return false;
      const whole = event.partOf === null ? undefined : rowById.get(event.partOf);
      const wholeEvent = whole === undefined ? undefined : events[whole];
      return whole === undefined || wholeEvent === undefined || !isShown(wholeEvent) || !isActive(whole, at);
    };
    const isNew = (row: number) => counts(row, t);
    const isGone = (row: number) => (starts[row] ?? t) <= before && !isActive(row, t) && counts(row, before);
    const started = range(starts.length, (row) => starts[row] ?? 0, before, t).filter(isNew);
    const ended = range(measures.length, (i) => measures[i]?.end ?? 0, before, t)
      .map((i) => measures[i]?.row ?? -1)
      .filter(isGone);
    return (last = reuse(last, toEvents(events, started), toEvents(events, ended)));
  };
}

/** Indices whose ascending values lie in (after, upTo]. */
function range(length: number, valueAt: (index: number) => number, after: number, upTo: number): number[] {
  const found: number[] = [];
  for (let index = countUpTo(length, valueAt, after); index < length && valueAt(index) <= upTo; index++)
    found.push(index);
  return found;
}

function countUpTo(length: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const toEvents = (events: readonly EventRecord[], rows: readonly number[]): EventRecord[] =>
  rows.flatMap((row) => events[row] ?? []).reverse();

function reuse(last: Changes, started: readonly EventRecord[], ended: readonly EventRecord[]): Changes {
  if (started.length + ended.length === 0) return NO_CHANGES;
  const isSame = (a: readonly EventRecord[], b: readonly EventRecord[]) =>
    a.length === b.length && a.every((event, index) => event === b[index]);
  return isSame(last.started, started) && isSame(last.ended, ended) ? last : { started, ended };
}
