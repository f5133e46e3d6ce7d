import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../src/core/event.ts';
import { ageOf } from '../../../../src/core/scene/build-scene.ts';
import { NO_FILTER, passesEvent, passesLane } from '../../../../src/core/scene/filter.ts';
import { chooseLeads, maxLeads } from '../../../../src/core/scene/leads.ts';
import { newsWeight, standingWeight } from '../../../../src/core/scene/weight.ts';
import { withoutParts } from '../../../../src/core/scene/without-parts.ts';
import { MS_PER_DAY } from '../../../../src/core/time/day.ts';
import { eventOf } from '../../../fixtures/events.ts';
import { endOf, laneIdsAt, sceneAt, sceneOf, startOf } from '../../../fixtures/scenes.ts';

describe('the weight of an act', () => {
  it.each<[string, Partial<EventRecord>, number]>([
    ['10 for the record', { prominence: 3 }, 10],
    ['20 for an inside page', { prominence: 2 }, 20],
    ['30 for a front page', { prominence: 1 }, 30],
    ['6 more for a landmark', { prominence: 3, landmark: true }, 16],
    ['3 more for a call', { type: 'call' }, 13],
    ['3 more for a sanction', { type: 'sanction' }, 13],
    ['3 more for an advisory', { type: 'advisory' }, 13],
    ['no more for a meeting', { type: 'meeting' }, 10],
    ['all of it together', { prominence: 1, landmark: true, type: 'call' }, 39],
  ])('is %s', (_what, given, weight) => {
    expect(standingWeight(eventOf({ id: 'a', ...given }))).toBe(weight);
  });

  it('gains up to 3.5 from being new, evenly less over a week', () => {
    expect(newsWeight(0)).toBe(3.5);
    expect(newsWeight(3.5 * MS_PER_DAY)).toBe(1.75);
    expect(newsWeight(7 * MS_PER_DAY)).toBe(0);
    expect(newsWeight(70 * MS_PER_DAY)).toBe(0);
  });

  it('makes the weight of its lane, with what being new adds', () => {
    const [lane] = sceneAt([eventOf({ id: 'a', type: 'call', mutual: true })], startOf('2025-11-20')).lanes;
    expect(lane?.weight).toBe(16.5);
  });
});

describe('ageOf', () => {
  it.each([
    [0, 'today'],
    [MS_PER_DAY - 1, 'today'],
    [MS_PER_DAY, 'week'],
    [7 * MS_PER_DAY - 1, 'week'],
    [7 * MS_PER_DAY, 'standing'],
  ])('calls %i ms %s', (ageMs, age) => {
    expect(ageOf(ageMs)).toBe(age);
  });
});

describe('the scene', () => {
  it('joins the acts of one pair and type in one lane, the weightiest first', () => {
    const events = [
      eventOf({ id: 'a', prominence: 2, start: '2025-11-19' }),
      eventOf({ id: 'b', prominence: 1, start: '2025-11-18' }),
      eventOf({ id: 'c', prominence: 2, start: '2025-11-20' }),
    ];
    const { lanes } = sceneAt(events, endOf('2025-11-20'));
    expect(lanes).toHaveLength(1);
    expect(lanes[0]?.events.map((event) => event.id)).toEqual(['b', 'c', 'a']);
    expect(lanes[0]?.lead.id).toBe('b');
    expect(lanes[0]?.age).toBe('today');
  });

  it('shows an instant from the first instant of its day to the last before its trail ends', () => {
    const events = [eventOf({ id: 'a' })];
    const end = startOf('2025-11-27');
    expect(
      [startOf('2025-11-20') - 1, startOf('2025-11-20'), end - 1, end].map((t) => laneIdsAt(events, t).length),
    ).toEqual([0, 1, 1, 0]);
  });

  it('never draws background', () => {
    const events = [eventOf({ id: 'a', background: true, span: 'measure', inForceUntil: 'open' })];
    expect(laneIdsAt(events, endOf('2025-11-20'))).toEqual([]);
  });
});

describe('the choice of leads', () => {
  it.each([
    [320, 3],
    [339, 3],
    [340, 5],
    [699, 5],
    [700, 6],
    [1600, 6],
  ])('lets in a frame of %i px at most %i lanes lead', (width, leads) => {
    expect(maxLeads(width)).toBe(leads);
  });

  it('takes the weightiest', () => {
    const events = [
      eventOf({ id: 'a', prominence: 3 }),
      eventOf({ id: 'b', prominence: 1, to: ['US'] }),
      eventOf({ id: 'c', prominence: 2, to: ['TW'], landmark: true }),
    ];
    const { lanes } = sceneAt(events, endOf('2025-11-20'));
    expect([...chooseLeads(lanes, 2)]).toEqual(['CN>US:statement', 'CN>TW:statement']);
  });

  it('of equals takes the newer act, then the smaller id', () => {
    const events = [
      eventOf({ id: 'a', span: 'measure', inForceUntil: 'open', start: '2025-10-10', to: ['JP'] }),
      eventOf({ id: 'b', span: 'measure', inForceUntil: 'open', start: '2025-10-11', to: ['US'] }),
      eventOf({ id: 'c', span: 'measure', inForceUntil: 'open', start: '2025-10-10', to: ['AU'] }),
    ];
    const { lanes } = sceneAt(events, endOf('2025-11-20'));
    expect([...chooseLeads(lanes, 2)]).toEqual(['CN>US:statement', 'CN>AU:statement']);
  });

  it('lets none lead where none may', () => {
    expect(chooseLeads(sceneOf(['CN>JP:sanction']).lanes, 0).size).toBe(0);
  });
});

describe('the filters', () => {
  const letter = eventOf({ id: 'a', actors: ['CN'], to: ['EU'], against: ['JP'] });

  it('let everything pass where nothing is chosen', () => {
    expect(passesEvent(NO_FILTER, letter)).toBe(true);
    expect(passesLane(NO_FILTER, { from: 'CN', to: 'JP', type: 'statement' })).toBe(true);
  });

  it('keep what is of a chosen type', () => {
    expect(passesEvent({ ...NO_FILTER, types: ['call'] }, letter)).toBe(false);
    expect(passesEvent({ ...NO_FILTER, types: ['call', 'statement'] }, letter)).toBe(true);
  });

  it.each([
    ['CN', true],
    ['JP', true],
    ['EU', true],
    ['US', false],
  ])('of an act by China, addressed to the EU, against Japan, take %s as involved: %s', (actor, passes) => {
    expect(passesEvent({ ...NO_FILTER, actors: [actor] }, letter)).toBe(passes);
  });

  it('take whom an act concerns as not involved', () => {
    expect(passesEvent({ ...NO_FILTER, actors: ['TW'] }, eventOf({ id: 'a', about: ['TW'] }))).toBe(false);
  });

  it('keep what passes between a pair, both ways, and nothing with a third', () => {
    const filter = { ...NO_FILTER, pair: ['CN', 'JP'] as const };
    const events = [
      eventOf({ id: 'a' }),
      eventOf({ id: 'b', actors: ['JP'], to: ['CN'] }),
      eventOf({ id: 'c', to: ['US'] }),
      eventOf({ id: 'd', actors: ['US'], to: ['CN', 'JP'] }),
    ];
    expect(laneIdsAt(events, endOf('2025-11-20'), { filter })).toEqual(['CN>JP:statement', 'JP>CN:statement']);
    expect(events.filter((event) => passesEvent(filter, event)).map((event) => event.id)).toEqual(['a', 'b']);
  });
});

describe('withoutParts', () => {
  it('drops a part only where its whole is there too', () => {
    const [whole, part] = [eventOf({ id: 'whole' }), eventOf({ id: 'part', partOf: 'whole' })];
    expect(withoutParts([whole, part])).toEqual([whole]);
    expect(withoutParts([part])).toEqual([part]);
  });
});
