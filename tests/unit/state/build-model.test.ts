import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/core/event.ts';
import { buildModel } from '../../../src/state/build-model.ts';
import { ACTORS, eventOf } from '../../fixtures/events.ts';

const COVERAGE = { version: '1', from: '2025-10-01', to: '2025-12-31' };
const modelOf = (...events: EventRecord[]) =>
  buildModel({ events, actors: ACTORS, people: new Map(), coverage: COVERAGE, problems: [] });
const answering = (id: string, to: string, start: string) =>
  eventOf({ id, start, inResponseTo: [{ id: to, basis: 'stated' }] });

describe('buildModel', () => {
  it('sorts events by their start, in whatever zone it is written, then by id', () => {
    const model = modelOf(
      eventOf({ id: 'b', start: '2025-11-20' }),
      eventOf({ id: 'c', start: '2025-11-19T10:00-05:00' }),
      eventOf({ id: 'a', start: '2025-11-20' }),
      eventOf({ id: 'd', start: '2025-11-19' }),
    );
    expect(model.events.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('keeps background', () => {
    expect(modelOf(eventOf({ id: 'a', background: true })).events).toHaveLength(1);
  });

  it('finds every event by its id', () => {
    const model = modelOf(eventOf({ id: 'a' }), eventOf({ id: 'b' }));
    expect([...model.byId].map(([id, event]) => [id, event.id])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(model.byId.get('constructor')).toBeUndefined();
  });

  it('finds what answers an act, in the order of time', () => {
    const model = modelOf(
      answering('late', 'cause', '2025-11-25'),
      eventOf({ id: 'cause', start: '2025-11-07' }),
      answering('early', 'cause', '2025-11-08'),
    );
    expect(model.answers.get('cause')?.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(model.answers.get('late')).toBeUndefined();
  });

  it('does not touch the list that it is given', () => {
    const events = [eventOf({ id: 'b' }), eventOf({ id: 'a' })];
    modelOf(...events);
    expect(events.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('passes on actors, coverage and problems', () => {
    const problem = { row: 'x', field: 'start', value: '2025-02-30', reason: 'this day does not exist' };
    const input = { events: [], actors: ACTORS, people: new Map(), coverage: COVERAGE, problems: [problem] };
    expect(buildModel(input)).toMatchObject({ events: [], actors: ACTORS, coverage: COVERAGE, problems: [problem] });
  });
});
