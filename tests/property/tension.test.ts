import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES, EVENT_TYPES } from '../../src/core/event.ts';
import type { EventRecord } from '../../src/core/event.ts';
import { buildTensionFigure, buildTensionPaths } from '../../src/core/tension/frame.ts';
import { buildTension, tensionAt } from '../../src/core/tension/tension.ts';
import type { TensionValue } from '../../src/core/tension/tension.ts';
import { dayEndToMs, dayToIso, dayToMs, MS_PER_DAY } from '../../src/core/time/day.ts';
import type { StartFilter } from '../../src/core/timeline/starts.ts';
import { isoToMs } from '../../src/core/words/format-date.ts';
import { sumDirectly } from '../fixtures/direct-tension.ts';
import { eventOf } from '../fixtures/events.ts';
import { readRealEvents } from '../fixtures/real-data.ts';

const FIRST_DAY = 20_362;
const DAYS = 120;
const ACTORS = ['CN', 'JP', 'US', 'UN'];

const actors = fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 3 });
const weight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
);

const event = fc.record({
  day: fc.integer({ min: FIRST_DAY - 20, max: FIRST_DAY + DAYS }),
  hour: fc.option(fc.integer({ min: 0, max: 23 })),
  parties: fc.tuple(actors, actors, fc.subarray(['CN', 'JP'])),
  type: fc.constantFrom(...EVENT_TYPES),
  confidence: fc.constantFrom(...CONFIDENCES),
  background: fc.boolean(),
  whole: fc.option(fc.nat({ max: 11 })),
  goldstein: weight,
});

const events = fc.array(event, { maxLength: 12 }).map((rows) =>
  rows.map(({ day, hour, parties: [from, to, against], whole, ...own }, i): EventRecord => {
    const time = hour === null ? '' : `T${String(hour).padStart(2, '0')}:30+09:00`;
    const partOf = whole === null || whole === i ? null : `e${whole}`;
    // As in the data: who acts is not whom it is aimed at.
    const others = (ids: readonly string[]) => ids.filter((id) => !from.includes(id));
    const target = { to: others(to), against: others(against).filter((id) => !to.includes(id)) };
    return eventOf({ id: `e${i}`, start: dayToIso(day) + time, actors: from, ...target, partOf, ...own });
  }),
);

const filter: fc.Arbitrary<StartFilter> = fc.record({
  types: fc.subarray([...EVENT_TYPES]),
  actors: fc.subarray(ACTORS),
  pair: fc.option(fc.constantFrom<[string, string]>(['CN', 'JP'], ['CN', 'UN'], ['JP', 'US'])),
  confidence: fc.constantFrom(...CONFIDENCES),
});

const instant = fc.integer({ min: dayToMs(FIRST_DAY - 30), max: dayToMs(FIRST_DAY + 3 * DAYS) });

function expectClose(got: TensionValue, expected: TensionValue, digits = 8): void {
  expect(got.conflict).toBeCloseTo(expected.conflict, digits);
  expect(got.cooperation).toBeCloseTo(expected.cooperation, digits);
}

/** The sums that a drawn path shows, by the day in whose middle the point stands. */
function readPath(path: string, fromDay: number, dayPx: number, baseY: number, unitPx: number): Map<number, number> {
  const points = path.split('L').slice(1, -1);
  return new Map(
    points.map((point) => {
      const [x, y] = point.split(',').map(Number) as [number, number];
      return [Math.round(fromDay + x / dayPx - 0.5), Math.abs(y - baseY) / unitPx];
    }),
  );
}

describe('the tension sums', () => {
  it('equal a direct sum, at any instant and under any filter and half-life', () => {
    fc.assert(
      fc.property(events, filter, instant, fc.integer({ min: 1, max: 60 }), (given, wanted, t, halfLifeDays) => {
        const got = tensionAt(buildTension(given, wanted, halfLifeDays), t);
        expectClose(got, sumDirectly(given, wanted, t, halfLifeDays));
      }),
      { numRuns: 2000, seed: 42 },
    );
  });

  it('add an act at the very millisecond of its start, and not before', () => {
    fc.assert(
      fc.property(events, fc.nat({ max: 11 }), (given, at) => {
        const one = given[at];
        fc.pre(one !== undefined && one.start.length === 10);
        const all: StartFilter = { types: [], actors: [], pair: null, confidence: 'low' };
        const ms = isoToMs(one.start);
        for (const t of [ms - 1, ms]) expectClose(tensionAt(buildTension(given, all), t), sumDirectly(given, all, t));
      }),
      { seed: 42 },
    );
  });

  it('equal a direct sum over the real data on every day, for all and for the pairs', () => {
    const { events: real, firstDay, lastDay } = readRealEvents();
    const pairs = [null, ['CN', 'JP'], ['JP', 'US'], ['CN', 'TW'], ['CN', 'UN'], ['CN', 'US']] as const;
    for (const pair of pairs) {
      const wanted: StartFilter = { types: [], actors: [], pair, confidence: 'medium' };
      const tension = buildTension(real, wanted);
      for (let day = firstDay; day <= lastDay; day++) {
        // Between the samples, too: the playhead of a running clock stands anywhere.
        for (const t of [dayToMs(day) + 0.37 * MS_PER_DAY, dayEndToMs(day)]) {
          expectClose(tensionAt(tension, t), sumDirectly(real, wanted, t));
        }
      }
    }
  });
});

describe('the tension areas', () => {
  it('stand as high as a direct sum on every day that they show, and end with the data', () => {
    const lastDay = FIRST_DAY + DAYS;
    fc.assert(
      fc.property(events, filter, fc.nat({ max: 100 }), fc.nat({ max: 60 }), (given, wanted, from, length) => {
        const period = { fromDay: FIRST_DAY + from, toDay: FIRST_DAY + from + length };
        const tension = buildTension(given, wanted);
        const figure = buildTensionFigure({ tension, ...period, firstDay: FIRST_DAY, lastDay, heightPx: 5600 });
        const dayPx = 8;
        const paths = buildTensionPaths(figure, dayPx * (length + 1));
        const read = (side: keyof TensionValue) =>
          readPath(paths[side], period.fromDay, dayPx, figure.baseY, figure.unitPx);
        const [conflict, cooperation] = [read('conflict'), read('cooperation')];
        const firstDrawn = Math.max(FIRST_DAY, period.fromDay - 1);
        const lastDrawn = Math.min(lastDay, period.toDay + 1);
        expect([...conflict.keys()]).toEqual(
          Array.from({ length: lastDrawn - firstDrawn + 1 }, (_, i) => firstDrawn + i),
        );
        for (const [day, value] of conflict) {
          const expected = sumDirectly(given, wanted, dayEndToMs(day));
          expectClose({ conflict: value, cooperation: cooperation.get(day)! }, expected, 2);
        }
      }),
      { numRuns: 300, seed: 42 },
    );
  });
});
