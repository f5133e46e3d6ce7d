import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventStartMs, eventToForce } from '../../src/core/dataset/force.ts';
import { CONFIDENCES, type EventRecord } from '../../src/core/event.ts';
import { RECKONED, reckonPair, type Reckoned } from '../../src/core/pair/reckon-pair.ts';
import { withoutParts } from '../../src/core/scene/without-parts.ts';
import { findPassing } from '../../src/core/timeline/starts.ts';
import { dayEndToMs, dayToIso, dayToMs, MS_PER_DAY, msToDay } from '../../src/core/time/day.ts';
import { buildModel } from '../../src/state/build-model.ts';
import { createViewDeriver } from '../../src/state/derive-view.ts';
import { ACTORS, eventOf } from '../fixtures/events.ts';
import { stateWith } from '../unit/state/fixtures.ts';

/** 2025-10-01 and the days after it. */
const FIRST = 20_362;
const DAYS = 12;
const LAST = FIRST + DAYS;
const IDS = ['JP', 'CN', 'US'] as const;

const rows = fc.record({
  hour: fc.integer({ min: -3 * 24, max: DAYS * 24 }),
  timed: fc.boolean(),
  type: fc.constantFrom('call', 'visit', 'statement', 'protest', 'sanction', 'cancellation', 'military', 'arms'),
  actors: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
  to: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
  mutual: fc.boolean(),
  length: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 2 }),
  landmark: fc.boolean(),
  background: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  confidence: fc.constantFrom(...CONFIDENCES),
  answers: fc.option(fc.nat(20), { freq: 2 }),
  partOf: fc.option(fc.nat(20), { freq: 3 }),
});
type Row = typeof rows extends fc.Arbitrary<infer R> ? R : never;

function toEvent(row: Row, i: number): EventRecord {
  const ms = dayToMs(FIRST) + row.hour * 3_600_000;
  const day = msToDay(ms);
  // Only of earlier rows: no circles.
  const earlier = (index: number | null) => (index === null || index >= i ? null : `e${index}`);
  const cause = earlier(row.answers);
  return eventOf({
    id: `e${i}`,
    type: row.type,
    start: row.timed ? new Date(ms).toISOString().replace('.000Z', 'Z') : dayToIso(day),
    precision: row.timed ? 'minute' : 'day',
    actors: row.actors,
    to: row.to,
    mutual: row.mutual,
    span: row.length === null ? 'instant' : 'measure',
    inForceUntil: row.length === null ? null : row.length > 7 ? 'open' : dayToIso(day + row.length),
    landmark: row.landmark,
    background: row.background,
    confidence: row.confidence,
    inResponseTo: cause === null ? [] : [{ id: cause, basis: 'stated' }],
    partOf: earlier(row.partOf),
  });
}

const events = fc.array(rows, { minLength: 10, maxLength: 30 }).map((list) => list.map(toEvent));
const filters = fc.record({
  types: fc.uniqueArray(fc.constantFrom('call', 'sanction', 'military'), { maxLength: 2 }),
  pair: fc.option(fc.constantFrom(['CN', 'JP'] as const, ['JP', 'US'] as const)),
  confidence: fc.constantFrom(...CONFIDENCES),
});
/** On the hour, where acts start and end, and the millisecond before. */
const instants = fc
  .tuple(fc.integer({ min: 0, max: (DAYS + 3) * 24 }), fc.constantFrom(0, 1))
  .map(([hour, before]) => dayToMs(FIRST) + hour * 3_600_000 - before);

const modelOf = (list: readonly EventRecord[]) =>
  buildModel({
    events: list,
    actors: ACTORS,
    people: new Map(),
    coverage: { version: '1', from: dayToIso(FIRST), to: dayToIso(LAST) },
    problems: [],
  });
const idsOf = (list: readonly EventRecord[]) => list.map(({ id }) => id).sort();

describe('what has changed since the day before', () => {
  it('is what two direct derivations differ by, wherever the playhead came from', () => {
    const trails = fc.constantFrom(1, 2, 7, Infinity);
    const froms = fc.integer({ min: 0, max: 10 });
    const told = { started: 0, ended: 0 };
    fc.assert(
      fc.property(
        events,
        filters,
        trails,
        froms,
        fc.array(instants, { minLength: 2, maxLength: 4 }),
        (list, filter, trailDays, from, path) => {
          const derive = createViewDeriver(modelOf(list));
          for (const t of path) {
            const state = stateWith({ ...filter, trailDays, t, from: FIRST + from, to: LAST });
            const fresh = (at: number) => createViewDeriver(modelOf(list))({ ...state, t: at });
            const { changes } = derive(state);
            if (msToDay(t) <= FIRST || msToDay(t) > LAST) {
              expect(changes).toEqual({ started: [], ended: [] });
              continue;
            }
            const [before, now] = [fresh(t - MS_PER_DAY).listed, fresh(t).listed];
            const isWithin = (ms: number) => t - MS_PER_DAY < ms && ms <= t;
            const counted = (shown: readonly EventRecord[]) => withoutParts(shown.filter((event) => !event.background));
            const started = counted(now).filter((event) => !before.includes(event) && isWithin(eventStartMs(event)));
            const ended = counted(before).filter(
              (event) => !now.includes(event) && isWithin(eventToForce(event, LAST)?.end ?? Infinity),
            );
            expect(idsOf(changes.started)).toEqual(idsOf(started));
            expect(idsOf(changes.ended)).toEqual(idsOf(ended));
            told.started += started.length;
            told.ended += ended.length;
          }
        },
      ),
      { seed: 4206, numRuns: 200 },
    );
    expect(Math.min(told.started, told.ended)).toBeGreaterThan(10);
  });
});

/** The groups in plain words, type by type, for acts that are no restriction or force in force. */
const GROUPS: Readonly<Record<string, Reckoned>> = {
  call: 'talks',
  meeting: 'talks',
  statement: 'statements',
  protest: 'statements',
  military: 'military',
};

describe('the reckoning of a pair', () => {
  it('says of every group what a direct count says', () => {
    fc.assert(
      fc.property(
        events,
        filters,
        instants,
        fc.integer({ min: 0, max: 10 }),
        (list, { types, pair, confidence }, t, from) => {
          const fromMs = dayToMs(FIRST + from);
          const filter = { types, pair, confidence, actors: [] };
          const reckoning = reckonPair(withoutParts(findPassing(list, filter)), { fromMs, t, coverageToDay: LAST });
          const passes = (event: EventRecord): boolean => {
            const isBetween =
              pair === null ||
              (event.actors.includes(pair[0]) && event.to.includes(pair[1])) ||
              (event.actors.includes(pair[1]) && event.to.includes(pair[0]));
            const isTrusted = CONFIDENCES.indexOf(event.confidence) <= CONFIDENCES.indexOf(confidence);
            return (
              !event.background &&
              isBetween &&
              isTrusted &&
              (types.length === 0 || types.some((type) => type === event.type))
            );
          };
          for (const group of RECKONED) {
            let count = 0;
            for (const event of list) {
              if (!passes(event) || list.some((whole) => whole.id === event.partOf && passes(whole))) continue;
              const isStanding =
                event.span === 'measure' && ['sanction', 'cancellation', 'military', 'arms'].includes(event.type);
              const until = event.inForceUntil === 'open' ? dayToIso(LAST) : (event.inForceUntil ?? '');
              const start = eventStartMs(event);
              const isOn = start <= t && dayToIso(msToDay(t)) <= until;
              if (
                isStanding
                  ? group === 'measures' && isOn
                  : (GROUPS[event.type] ?? 'others') === group && start >= fromMs && start <= t
              )
                count += 1;
            }
            expect([group, reckoning[group]]).toEqual([group, count]);
          }
        },
      ),
      { seed: 4206, numRuns: 300 },
    );
  });

  it('ends an open measure with the last day covered', () => {
    const open = eventOf({ id: 'a', type: 'sanction', span: 'measure', inForceUntil: 'open', start: dayToIso(FIRST) });
    const at = (t: number) => reckonPair([open], { fromMs: dayToMs(FIRST), t, coverageToDay: LAST }).measures;
    expect([at(dayEndToMs(LAST)), at(dayEndToMs(LAST) + 1)]).toEqual([1, 0]);
  });
});
