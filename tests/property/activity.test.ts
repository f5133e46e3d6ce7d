import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActivity } from '../../src/core/activity/activity.ts';
import { buildSpells, findActiveRows } from '../../src/core/activity/spells.ts';
import { buildDataset, type Dataset } from '../../src/core/dataset/dataset.ts';
import { eventToLanes } from '../../src/core/dataset/dyad.ts';
import type { EventRecord } from '../../src/core/event.ts';
import { dayEndToMs, dayToIso, dayToMs, MS_PER_DAY } from '../../src/core/time/day.ts';
import { parseDay } from '../../src/core/time/parse-date.ts';
import { eventOf } from '../fixtures/events.ts';

const FIRST = 20_000;
const DAYS = 60;
const LAST = FIRST + DAYS;
const ACTORS = ['JP', 'CN', 'TW', 'US'] as const;

const rows = fc.record({
  day: fc.integer({ min: 0, max: DAYS }),
  measure: fc.boolean(),
  length: fc.option(fc.integer({ min: 0, max: 40 })),
  from: fc.constantFrom(...ACTORS),
  to: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 3 }),
  type: fc.constantFrom('call', 'sanction', 'statement'),
  mutual: fc.boolean(),
  landmark: fc.boolean(),
  answers: fc.option(fc.nat(30)),
});
type Row = typeof rows extends fc.Arbitrary<infer R> ? R : never;

const manyDays = fc.array(rows, { maxLength: 60 });
const oneDay = fc.array(
  rows.map((row) => ({ ...row, day: 30 })),
  { maxLength: 30 },
);
const oneEvent = fc.array(rows, { minLength: 1, maxLength: 1 });
const datasets = fc.oneof(manyDays, oneDay, oneEvent);
const trails = fc.constantFrom(1, 3, 7, 30, Infinity);
const fromDays = fc.integer({ min: 0, max: DAYS });
/** Small steps, jumps far out, back and forth, and standing still. */
const paths = fc.array(fc.integer({ min: -20 * 24, max: (DAYS + 80) * 24 }), { minLength: 1, maxLength: 40 });

function toEvents(list: readonly Row[]): EventRecord[] {
  return list.map((row, i) => {
    const day = FIRST + row.day;
    const answered = row.answers === null ? undefined : list[row.answers];
    return eventOf({
      id: `e${i}`,
      type: row.type,
      start: dayToIso(day),
      span: row.measure ? 'measure' : 'instant',
      inForceUntil: row.measure ? (row.length === null ? 'open' : dayToIso(day + row.length)) : null,
      actors: [row.from],
      to: row.to.filter((id) => id !== row.from),
      mutual: row.mutual,
      landmark: row.landmark,
      inResponseTo: answered === undefined || row.answers === i ? [] : [{ id: `e${row.answers}`, basis: 'stated' }],
    });
  });
}

/** Whether an event is active, straight from the design's words, without any of the code under test. */
function isActive(
  event: EventRecord,
  all: readonly EventRecord[],
  t: number,
  trailDays: number,
  fromMs: number,
): boolean {
  const start = dayToMs(parseDay(event.start)!);
  if (t < start) return false;
  const inForce = (measure: EventRecord): boolean => {
    if (measure.span !== 'measure' || t < dayToMs(parseDay(measure.start)!)) return false;
    const last = measure.inForceUntil === 'open' ? LAST : parseDay(measure.inForceUntil!)!;
    return t <= Math.max(dayEndToMs(last), dayToMs(parseDay(measure.start)!));
  };
  if (trailDays === Infinity && start >= fromMs) return true;
  if (trailDays !== Infinity && event.span === 'instant' && t < start + trailDays * MS_PER_DAY) return true;
  const answers = all.filter((other) => other.inResponseTo.some(({ id }) => id === event.id));
  return inForce(event) || (event.landmark && answers.some(inForce));
}

function bruteCounts(dataset: Dataset, active: readonly EventRecord[]): number[] {
  const fed = active.flatMap((event) => eventToLanes(event).map((lane) => lane.id));
  return dataset.lanes.map((lane) => fed.filter((id) => id === lane.id).length);
}

describe('the activity window', () => {
  it('agrees with brute force wherever the playhead goes, however it got there', () => {
    fc.assert(
      fc.property(datasets, trails, fromDays, paths, (list, trailDays, from, path) => {
        const events = toEvents(list);
        const fromMs = dayToMs(FIRST + from);
        const dataset = buildDataset(events, LAST);
        const spells = buildSpells(dataset, { trailDays, fromMs });
        const activity = createActivity(dataset, spells);
        for (const hour of path) {
          const t = dayToMs(FIRST) + hour * 3_600_000;
          activity.moveTo(t);
          const active = dataset.events.filter((event) => isActive(event, events, t, trailDays, fromMs));
          expect([...activity.counts]).toEqual(bruteCounts(dataset, active));
          expect(
            findActiveRows(spells, t)
              .map((row) => dataset.events[row]!.id)
              .sort(),
          ).toEqual(active.map((event) => event.id).sort());
          dataset.lanes.forEach((lane, index) => {
            const ids = activity.rowsOf(index).map((row) => dataset.events[row]!.id);
            const fed = active.filter((event) => eventToLanes(event).some(({ id }) => id === lane.id));
            expect(ids.sort()).toEqual(fed.map((event) => event.id).sort());
          });
        }
      }),
      { seed: 1121, numRuns: 300 },
    );
  });

  it('tells by its versions which lanes have changed', () => {
    fc.assert(
      fc.property(datasets, paths, (list, path) => {
        const dataset = buildDataset(toEvents(list), LAST);
        const activity = createActivity(dataset, buildSpells(dataset, { trailDays: 7, fromMs: 0 }));
        let before = dataset.lanes.map((_, lane) => ({ version: activity.versions[lane], rows: '' }));
        for (const hour of path) {
          activity.moveTo(dayToMs(FIRST) + hour * 3_600_000);
          const now = dataset.lanes.map((_, lane) => ({
            version: activity.versions[lane],
            rows: activity.rowsOf(lane).sort().join(),
          }));
          now.forEach((lane, i) => {
            if (lane.version === before[i]!.version) expect(lane.rows).toBe(before[i]!.rows);
          });
          before = now;
        }
      }),
      { seed: 1122, numRuns: 200 },
    );
  });
});
