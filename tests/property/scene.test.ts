import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventToLanes } from '../../src/core/dataset/dyad.ts';
import { eventToForce, eventStartMs } from '../../src/core/dataset/force.ts';
import { CONFIDENCES, EVENT_TYPES, type ActorId, type EventRecord, type EventType } from '../../src/core/event.ts';
import type { Filter } from '../../src/core/scene/filter.ts';
import type { SceneLane } from '../../src/core/scene/scene.ts';
import { dayEndToMs, dayToIso, dayToMs, MS_PER_DAY } from '../../src/core/time/day.ts';
import { buildModel } from '../../src/state/build-model.ts';
import { createViewDeriver } from '../../src/state/derive-view.ts';
import type { State } from '../../src/state/state.ts';
import { ACTORS, eventOf } from '../fixtures/events.ts';
import { stateWith } from '../unit/state/fixtures.ts';

/** 2025-10-01 and the days after it. */
const FIRST = 20_362;
const DAYS = 50;
const IDS: readonly ActorId[] = ['JP', 'CN', 'TW', 'US', 'KR'];
const TYPES: readonly EventType[] = ['call', 'statement', 'sanction', 'military'];

const rows = fc.record({
  day: fc.integer({ min: -10, max: DAYS }),
  type: fc.constantFrom(...TYPES),
  actors: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
  to: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
  against: fc.option(fc.constantFrom(...IDS), { freq: 5 }),
  mutual: fc.boolean(),
  length: fc.option(fc.integer({ min: 0, max: 30 })),
  prominence: fc.constantFrom(1 as const, 2 as const, 3 as const),
  landmark: fc.boolean(),
  background: fc.integer({ max: 7, min: 0 }).map((n) => n === 0),
  confidence: fc.constantFrom(...CONFIDENCES),
  isPart: fc.integer({ max: 5, min: 0 }).map((n) => n === 0),
});
type Row = typeof rows extends fc.Arbitrary<infer R> ? R : never;

const filters = fc.record({
  types: fc.uniqueArray(fc.constantFrom(...TYPES), { maxLength: 2 }),
  actors: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
  pair: fc.option(fc.constantFrom(['CN', 'JP'] as const, ['JP', 'US'] as const, ['CN', 'TW'] as const)),
});
const states = fc.record({
  hour: fc.integer({ min: 0, max: (DAYS + 10) * 24 }),
  trailDays: fc.constantFrom(1, 7, 30, Infinity),
  fromDay: fc.integer({ min: 0, max: 20 }),
  confidence: fc.constantFrom(...CONFIDENCES),
});

function toEvent(row: Row, i: number): EventRecord {
  const day = FIRST + row.day;
  const to = row.to.filter((id) => !row.actors.includes(id));
  return eventOf({
    id: `e${String(i).padStart(2, '0')}`,
    start: dayToIso(day),
    type: row.type,
    actors: row.actors,
    to,
    against: row.against === null || row.actors.includes(row.against) ? [] : [row.against],
    mutual: row.mutual,
    span: row.length === null ? 'instant' : 'measure',
    inForceUntil: row.length === null ? null : row.length > 25 ? 'open' : dayToIso(day + row.length),
    prominence: row.prominence,
    landmark: row.landmark,
    background: row.background,
    confidence: row.confidence,
  });
}

/** Some acts have a part: of the same day, length and trust, with a lane of its own besides. */
function toEvents(list: readonly Row[]): EventRecord[] {
  return list.flatMap((row, i) => {
    const whole = toEvent(row, i);
    if (!row.isPart || whole.background) return [whole];
    return [whole, { ...whole, id: `${whole.id}-part`, partOf: whole.id, to: [...whole.to, 'EU'], landmark: false }];
  });
}

interface Case {
  readonly events: readonly EventRecord[];
  readonly state: State;
  readonly active: readonly EventRecord[];
}

const cases = fc
  .tuple(fc.array(rows, { maxLength: 40 }), states, filters)
  .map(([list, { hour, trailDays, fromDay, confidence }, filter]): Case => {
    const events = toEvents(list);
    const t = dayToMs(FIRST) + hour * 3_600_000;
    const from = FIRST + fromDay;
    const state = stateWith({ t, from, trailDays, confidence, ...filter });
    return { events, state, active: events.filter((event) => isActive(event, state)) };
  });

const LAST = FIRST + DAYS;
const modelOf = (events: readonly EventRecord[]) =>
  buildModel({
    events,
    actors: ACTORS,
    people: new Map(),
    coverage: { version: '1', from: dayToIso(FIRST), to: dayToIso(LAST) },
    problems: [],
  });

function isInForce(event: EventRecord, t: number): boolean {
  const force = eventToForce(event, LAST);
  return force !== null && t >= force.start && t < force.end;
}

/** From the design's words, one event at a time. (These events answer nothing: landmarks stay no longer than others.) */
function isActive(event: EventRecord, { t, from, trailDays, confidence }: State): boolean {
  if (event.background || t > dayEndToMs(LAST)) return false;
  if (CONFIDENCES.indexOf(event.confidence) > CONFIDENCES.indexOf(confidence)) return false;
  const start = eventStartMs(event);
  if (t < start) return false;
  if (trailDays === Infinity && start >= dayToMs(from)) return true;
  if (event.span === 'measure') return isInForce(event, t);
  return trailDays !== Infinity && t < start + trailDays * MS_PER_DAY;
}

const partiesOf = ({ actors, to, against }: EventRecord) => [...actors, ...to, ...against];
const targetsOf = ({ to, against }: EventRecord) => [...to, ...against];

function passes(event: EventRecord, { types, actors, pair }: Filter): boolean {
  if (types.length > 0 && !types.includes(event.type)) return false;
  if (actors.length > 0 && !partiesOf(event).some((id) => actors.includes(id))) return false;
  if (pair === null) return true;
  return [pair, [pair[1], pair[0]] as const].some(([a, b]) => event.actors.includes(a) && targetsOf(event).includes(b));
}

const hasWhole = (event: EventRecord, among: readonly EventRecord[]) => among.some(({ id }) => id === event.partOf);

/** Lanes that a filter lets through, and the acts of each, from the design's words. */
function bruteLanes({ active, state: { types, actors, pair } }: Case): Map<string, string[]> {
  const lanes = new Map<string, string[]>();
  for (const event of active) {
    for (const lane of eventToLanes(event)) {
      if (types.length > 0 && !types.includes(lane.type)) continue;
      if (actors.length > 0 && !actors.includes(lane.from) && !actors.includes(lane.to)) continue;
      if (pair !== null && !(pair.includes(lane.from) && pair.includes(lane.to))) continue;
      lanes.set(lane.id, [...(lanes.get(lane.id) ?? []), event.id]);
    }
  }
  const byId = new Map(active.map((event) => [event.id, event]));
  const isCounted = (id: string, ids: readonly string[]) => !ids.includes(byId.get(id)?.partOf ?? '');
  return new Map([...lanes].map(([lane, ids]) => [lane, ids.filter((id) => isCounted(id, ids)).sort()]));
}

const weightOf = (event: EventRecord, t: number) =>
  10 * (4 - event.prominence) +
  (event.landmark ? 6 : 0) +
  (['call', 'sanction', 'advisory'].includes(event.type) ? 3 : 0) +
  Math.max(0, 3.5 * (1 - (t - eventStartMs(event)) / (7 * MS_PER_DAY)));

function expectWeights({ events, lead, weight, age }: SceneLane, t: number): void {
  const weights = events.map((event) => weightOf(event, t));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(lead).toBe(events[0]);
  expect(weight).toBeCloseTo(weights[0]!, 9);
  const days = (t - Math.max(...events.map(eventStartMs))) / MS_PER_DAY;
  expect(age).toBe(days < 1 ? 'today' : days < 7 ? 'week' : 'standing');
}

/** Distinct acts for each key, parts of acts under the same key left out. */
function bruteCounts<K>(events: readonly EventRecord[], keysOf: (event: EventRecord) => readonly K[]): Map<K, number> {
  const keys = new Set(events.flatMap(keysOf));
  return new Map(
    [...keys].map((key) => {
      const own = events.filter((event) => keysOf(event).includes(key));
      return [key, own.filter((event) => !hasWhole(event, own)).length];
    }),
  );
}

const check = (seed: number, body: (one: Case, view: ReturnType<ReturnType<typeof createViewDeriver>>) => void) =>
  fc.assert(
    fc.property(cases, (one) => body(one, createViewDeriver(modelOf(one.events))(one.state))),
    { seed, numRuns: 400 },
  );

describe('the scene', () => {
  it('holds the lanes that brute force finds, with their acts', () => {
    check(2201, (one, { scene }) => {
      const found = scene.lanes.map((lane) => [lane.id, lane.events.map(({ id }) => id).sort()] as const);
      expect(new Map(found)).toEqual(bruteLanes(one));
      expect(found).toHaveLength(scene.lanes.length);
    });
  });

  it('puts the weightiest act of each lane first, and says how old the newest is', () => {
    check(2202, ({ state }, { scene }) => {
      for (const lane of scene.lanes) expectWeights(lane, state.t);
    });
  });

  it('keeps its lanes in one order, by dyad and type', () => {
    check(2203, (_one, { scene }) => {
      const keys = scene.lanes.map(({ from, to, type, id }) => [
        [from, to].sort().join(''),
        String(EVENT_TYPES.indexOf(type)).padStart(2, '0'),
        id,
      ]);
      expect(keys).toEqual([...keys].sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)));
    });
  });
});

describe('the list', () => {
  it('holds what is active within the filters, newest first, and then the background in force', () => {
    check(2204, ({ events, state, active }, { listed }) => {
      const background = events.filter((event) => event.background && isInForce(event, state.t));
      const wanted = [...active, ...background].filter((event) => passes(event, state));
      expect(listed.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
      const isBackground = listed.map((event) => event.background);
      expect(isBackground).toEqual([...isBackground].sort());
      const starts = listed.filter((event) => !event.background).map(eventStartMs);
      expect(starts).toEqual([...starts].sort((a, b) => b - a));
    });
  });

  it('holds everything that is drawn', () => {
    check(2205, (_one, { scene, listed }) => {
      const ids = new Set(listed.map(({ id }) => id));
      for (const { events } of scene.lanes) for (const event of events) expect(ids).toContain(event.id);
    });
  });

  it('holds the selected act where it is drawn, whatever the filters', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ events, state }, pick) => {
        const event = events.length === 0 ? null : events[pick % events.length]!.id;
        const { scene, listed } = createViewDeriver(modelOf(events))({ ...state, event });
        const ids = new Set(listed.map(({ id }) => id));
        for (const lane of scene.lanes) for (const act of lane.events) expect(ids).toContain(act.id);
      }),
      { seed: 2206, numRuns: 400 },
    );
  });

  it('holds no act with lanes that is not drawn, where nothing is filtered', () => {
    fc.assert(
      fc.property(cases, ({ events, state }) => {
        const all = { ...state, types: [], actors: [], pair: null };
        const { scene, listed } = createViewDeriver(modelOf(events))(all);
        const drawn = new Set(scene.lanes.flatMap((lane) => lane.events.map(({ id }) => id)));
        const isDrawn = (event: EventRecord) => drawn.has(event.id) || drawn.has(event.partOf ?? '');
        const missing = listed.filter(
          (event) => !event.background && eventToLanes(event).length > 0 && !isDrawn(event),
        );
        expect(missing).toEqual([]);
      }),
      { seed: 2207, numRuns: 400 },
    );
  });
});

describe('the counts', () => {
  it('per type agree with brute force, whatever types are chosen', () => {
    check(2208, ({ state, active }, { typeCounts }) => {
      const within = active.filter((event) => passes(event, { ...state, types: [] }));
      expect(new Map(typeCounts)).toEqual(bruteCounts(within, (event) => [event.type]));
    });
  });

  it('per actor agree with brute force, whatever actors are chosen', () => {
    check(2209, ({ state, active }, { actorCounts }) => {
      const within = active.filter((event) => passes(event, { ...state, actors: [] }));
      expect(new Map(actorCounts)).toEqual(bruteCounts(within, partiesOf));
    });
  });
});
