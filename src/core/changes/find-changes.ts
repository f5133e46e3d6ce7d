import { countUpTo } from '../count-up-to.ts';
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

  return (t, isShown) => {
    const before = t - MS_PER_DAY;
    const isSeen = (row: number, at: number) =>
      isShown(events[row]!) && rowToSpells(dataset, row, trail).some(({ start, end }) => start <= at && at < end);
    /** Seen, and no part of an act that is seen too. */
    const counts = (row: number, at: number) => {
      const whole = rowById.get(events[row]!.partOf ?? '');
      return isSeen(row, at) && (whole === undefined || !isSeen(whole, at));
    };
    const started = range(starts.length, (row) => starts[row]!, before, t).filter((row) => counts(row, t));
    const ended = range(measures.length, (i) => measures[i]!.end, before, t)
      .map((i) => measures[i]!.row)
      .filter((row) => !isSeen(row, t) && counts(row, before));
    const [news, olds] = [started, ended].map((rows) => rows.map((row) => events[row]!).reverse());
    return (last = reuse(last, news!, olds!));
  };
}

/** Indices whose ascending values lie in (after, upTo]. */
function range(length: number, valueAt: (index: number) => number, after: number, upTo: number): number[] {
  const found: number[] = [];
  let index = countUpTo(length, (i) => valueAt(i) <= after);
  for (; index < length && valueAt(index) <= upTo; index++) found.push(index);
  return found;
}

function reuse(last: Changes, started: readonly EventRecord[], ended: readonly EventRecord[]): Changes {
  if (started.length + ended.length === 0) return NO_CHANGES;
  const isSame = (a: readonly EventRecord[], b: readonly EventRecord[]) =>
    a.length === b.length && a.every((event, index) => event === b[index]);
  return isSame(last.started, started) && isSame(last.ended, ended) ? last : { started, ended };
}
