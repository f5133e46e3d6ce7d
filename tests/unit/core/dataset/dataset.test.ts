import { describe, expect, it } from 'vitest';
import { buildDataset, rowToSpells, type Dataset } from '../../../../src/core/dataset/dataset.ts';
import type { EventRecord } from '../../../../src/core/event.ts';
import { MS_PER_DAY } from '../../../../src/core/time/day.ts';
import { eventOf } from '../../../fixtures/events.ts';
import { COVERAGE_TO, dayOf, endOf, laneIdsAt, sceneAt, startOf } from '../../../fixtures/scenes.ts';

const build = (...events: EventRecord[]) => buildDataset(events, dayOf(COVERAGE_TO));
const idsOf = (dataset: Dataset) => dataset.events.map((event) => event.id);
const WEEK = { trailDays: 7, fromMs: 0 };

describe('buildDataset', () => {
  it('sorts rows by their start, and by id where they start together', () => {
    const dataset = build(
      eventOf({ id: 'c', start: '2025-11-20' }),
      eventOf({ id: 'a', start: '2025-11-21' }),
      eventOf({ id: 'b', start: '2025-11-20' }),
    );
    expect(idsOf(dataset)).toEqual(['b', 'c', 'a']);
    expect([...dataset.starts]).toEqual([startOf('2025-11-20'), startOf('2025-11-20'), startOf('2025-11-21')]);
  });

  it('leaves out background', () => {
    expect(idsOf(build(eventOf({ id: 'a', background: true }), eventOf({ id: 'b' })))).toEqual(['b']);
  });

  it('feeds several lanes from one act that stays one row', () => {
    const dataset = build(eventOf({ id: 'a', actors: ['CN'], to: ['JP', 'US'] }), eventOf({ id: 'b', to: ['JP'] }));
    expect(dataset.events).toHaveLength(2);
    expect([...dataset.laneOffsets]).toEqual([0, 2, 3]);
    const lanes = [...dataset.laneOf].map((lane) => dataset.lanes[lane]?.id);
    expect(lanes).toEqual(['CN>JP:statement', 'CN>US:statement', 'CN>JP:statement']);
  });

  it('keeps the lanes of a dyad side by side, in the order of the types', () => {
    const dataset = build(
      eventOf({ id: 'a', actors: ['JP'], to: ['CN'], type: 'protest' }),
      eventOf({ id: 'b', actors: ['CN'], to: ['US'], type: 'call', mutual: true }),
      eventOf({ id: 'c', actors: ['CN'], to: ['JP'], type: 'sanction' }),
      eventOf({ id: 'd', actors: ['CN'], to: ['JP'], type: 'protest' }),
    );
    expect(dataset.lanes.map((lane) => lane.id)).toEqual([
      'CN>JP:protest',
      'JP>CN:protest',
      'CN>JP:sanction',
      'CN=US:call',
    ]);
  });

  it('holds nothing where there are no events', () => {
    const dataset = build();
    expect(dataset.lanes).toEqual([]);
    expect([...dataset.laneOffsets]).toEqual([0]);
  });
});

describe('a part of an act', () => {
  const whole = eventOf({ id: 'whole', type: 'military' });
  const t = endOf('2025-11-20');

  it('is not counted beside the whole in the lane that both would feed', () => {
    const [lane] = sceneAt([whole, eventOf({ id: 'part', type: 'military', partOf: 'whole' })], t).lanes;
    expect(lane?.events.map((event) => event.id)).toEqual(['whole']);
  });

  it('keeps the lanes that the whole does not feed', () => {
    const part = eventOf({ id: 'part', type: 'military', to: ['JP', 'TW'], partOf: 'whole' });
    expect(laneIdsAt([whole, part], t)).toEqual(['CN>JP:military', 'CN>TW:military']);
    expect(sceneAt([whole, part], t).lanes.map((lane) => lane.events.length)).toEqual([1, 1]);
  });

  it('counts where the whole is not among the events', () => {
    expect(laneIdsAt([eventOf({ id: 'part', type: 'arms', partOf: 'elsewhere' })], t)).toEqual(['CN>JP:arms']);
  });

  it('is not counted where it is a part of a part', () => {
    const part = eventOf({ id: 'x-part', type: 'military', partOf: 'whole' });
    const smaller = eventOf({ id: 'y-smaller', type: 'military', partOf: 'x-part' });
    const [lane] = sceneAt([whole, part, smaller], t).lanes;
    expect(lane?.events.map((event) => event.id)).toEqual(['whole']);
  });
});

describe('rowToSpells', () => {
  const spellsOf = (event: EventRecord, trail = WEEK) => rowToSpells(build(event), 0, trail);

  it('keeps an instant from its start up to, but not including, the end of its trail', () => {
    const start = startOf('2025-11-20');
    expect(spellsOf(eventOf({ id: 'a' }))).toEqual([{ start, end: start + 7 * MS_PER_DAY }]);
  });

  it("keeps a measure to the end of its last day, and not for its start's trail", () => {
    const measure = eventOf({ id: 'a', span: 'measure', inForceUntil: '2025-11-21' });
    expect(spellsOf(measure)).toEqual([{ start: startOf('2025-11-20'), end: endOf('2025-11-21') + 1 }]);
  });

  it('with a trail of all keeps for good what started in the period', () => {
    const trail = { trailDays: Infinity, fromMs: startOf('2025-11-20') };
    expect(spellsOf(eventOf({ id: 'a' }), trail)).toEqual([{ start: startOf('2025-11-20'), end: Infinity }]);
  });

  it('with a trail of all drops an instant from before the period but not a measure in force', () => {
    const trail = { trailDays: Infinity, fromMs: startOf('2025-11-21') };
    expect(spellsOf(eventOf({ id: 'a' }), trail)).toEqual([]);
    const measure = eventOf({ id: 'a', span: 'measure', inForceUntil: 'open' });
    expect(spellsOf(measure, trail)).toEqual([{ start: startOf('2025-11-20'), end: endOf(COVERAGE_TO) + 1 }]);
  });
});

describe('a landmark', () => {
  const landmark = eventOf({ id: 'cause', landmark: true, start: '2025-11-07' });
  const answerTo = (given: Partial<EventRecord>) =>
    eventOf({ id: 'answer', type: 'sanction', inResponseTo: [{ id: 'cause', basis: 'stated' }], ...given });
  const isOnMap = (events: readonly EventRecord[], iso: string) =>
    laneIdsAt(events, endOf(iso)).includes('CN>JP:statement');

  it('stays as long as a measure that answers it is in force, its last day included', () => {
    const events = [landmark, answerTo({ start: '2025-11-14', span: 'measure', inForceUntil: '2025-12-10' })];
    expect(isOnMap(events, '2025-12-10')).toBe(true);
    expect(isOnMap(events, '2025-12-11')).toBe(false);
  });

  it('is gone between its trail and the start of a late answer', () => {
    const events = [landmark, answerTo({ start: '2025-11-25', span: 'measure', inForceUntil: '2025-12-10' })];
    expect(isOnMap(events, '2025-11-20')).toBe(false);
    expect(isOnMap(events, '2025-11-26')).toBe(true);
  });

  it('is not kept by an answer that happens once, nor does an act that is no landmark stay', () => {
    expect(isOnMap([landmark, answerTo({ start: '2025-11-14' })], '2025-11-20')).toBe(false);
    const measure = answerTo({ start: '2025-11-08', span: 'measure', inForceUntil: 'open' });
    expect(isOnMap([{ ...landmark, landmark: false }, measure], '2025-11-20')).toBe(false);
  });

  it('is not brought forward in time by a measure that began before it', () => {
    const events = [landmark, answerTo({ start: '2025-11-01', span: 'measure', inForceUntil: 'open' })];
    expect(isOnMap(events, '2025-11-06')).toBe(false);
    expect(isOnMap(events, '2025-12-30')).toBe(true);
  });
});
