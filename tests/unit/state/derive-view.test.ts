import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/core/event.ts';
import { createIsActive, createViewDeriver } from '../../../src/state/derive-view.ts';
import type { State } from '../../../src/state/state.ts';
import type { View } from '../../../src/state/view.ts';
import { eventOf } from '../../fixtures/events.ts';
import { modelOf } from '../../fixtures/models.ts';
import { day, dayEnd, stateWith } from './fixtures.ts';

/** The view of a state at the end of 20 November 2025 where it says nothing else. */
const viewOf = (events: readonly EventRecord[], patch: Partial<State> = {}): View =>
  createViewDeriver(modelOf(events))(stateWith({ t: dayEnd('2025-11-20'), ...patch }));
const listed = (view: View) => view.listed.map(({ id }) => id);
const drawn = (view: View) => view.scene.lanes.map(({ id }) => id);

describe('the view', () => {
  const measure = { span: 'measure', inForceUntil: 'open', type: 'sanction' } as const;

  it('lists what is active, newest first', () => {
    const events = ['2025-11-18', '2025-11-20', '2025-11-19'].map((start, i) => eventOf({ id: `e${i}`, start }));
    expect(listed(viewOf(events))).toEqual(['e1', 'e2', 'e0']);
  });

  it('keeps a measure on its last day and drops it on the next', () => {
    const events = [eventOf({ id: 'a', ...measure, start: '2025-10-05', inForceUntil: '2025-11-20' })];
    expect(listed(viewOf(events))).toEqual(['a']);
    expect(listed(viewOf(events, { t: dayEnd('2025-11-20') + 1 }))).toEqual([]);
  });

  it('keeps an instant for its trail, and with a trail of all for good', () => {
    const events = [eventOf({ id: 'a', start: '2025-11-10' })];
    expect(listed(viewOf(events))).toEqual([]);
    expect(listed(viewOf(events, { trailDays: 14 }))).toEqual(['a']);
    expect(listed(viewOf(events, { trailDays: Infinity }))).toEqual(['a']);
    expect(listed(viewOf(events, { trailDays: Infinity, from: day('2025-11-11') }))).toEqual([]);
  });

  it('lists background in force last, and never draws or counts it', () => {
    const law = eventOf({ id: 'law', ...measure, start: '2016-03-29', background: true });
    const view = viewOf([law, eventOf({ id: 'a' })]);
    expect(listed(view)).toEqual(['a', 'law']);
    expect(drawn(view)).toEqual(['CN>JP:statement']);
    expect([...view.typeCounts]).toEqual([['statement', 1]]);
  });

  it('does not list background that happened once, or has ended', () => {
    const once = eventOf({ id: 'once', background: true });
    const ended = eventOf({
      id: 'ended',
      ...measure,
      start: '2016-03-29',
      inForceUntil: '2025-11-19',
      background: true,
    });
    expect(listed(viewOf([once, ended]))).toEqual([]);
  });

  it('holds acts of low confidence back until they are asked for', () => {
    const events = (['high', 'medium', 'low'] as const).map((confidence) => eventOf({ id: confidence, confidence }));
    expect(listed(viewOf(events)).sort()).toEqual(['high', 'medium']);
    expect(listed(viewOf(events, { confidence: 'low' })).sort()).toEqual(['high', 'low', 'medium']);
    expect(listed(viewOf(events, { confidence: 'high' }))).toEqual(['high']);
  });

  it('counts every type and actor whatever is chosen of its own kind', () => {
    const events = [
      eventOf({ id: 'a' }),
      eventOf({ id: 'b', type: 'protest', actors: ['JP'], to: ['CN', 'US'] }),
      eventOf({ id: 'c', actors: ['US'], to: ['TW'] }),
    ];
    const view = viewOf(events, { types: ['protest'], actors: ['JP'] });
    expect(listed(view)).toEqual(['b']);
    expect(new Map(view.typeCounts)).toEqual(
      new Map([
        ['statement', 1],
        ['protest', 1],
      ]),
    );
    expect(new Map(view.actorCounts)).toEqual(
      new Map([
        ['JP', 1],
        ['CN', 1],
        ['US', 1],
      ]),
    );
  });

  it('counts an actor once in an act in which it stands on several sides', () => {
    const view = viewOf([eventOf({ id: 'a', actors: ['CN'], to: ['EU'], against: ['JP', 'EU'] })]);
    expect([...view.actorCounts.values()]).toEqual([1, 1, 1]);
  });

  it('counts a part of an act only where the whole is not counted', () => {
    const whole = eventOf({ id: 'whole', type: 'call' });
    const parts = [
      eventOf({ id: 'same', type: 'call', partOf: 'whole' }),
      eventOf({ id: 'other', type: 'statement', partOf: 'whole' }),
    ];
    const view = viewOf([whole, ...parts]);
    expect(new Map(view.typeCounts)).toEqual(
      new Map([
        ['call', 1],
        ['statement', 1],
      ]),
    );
    expect(view.actorCounts.get('CN')).toBe(1);
  });

  it('lists only the acts of open lanes, and draws the others still', () => {
    const events = [eventOf({ id: 'a' }), eventOf({ id: 'b', type: 'protest' })];
    const view = viewOf(events, { openLanes: ['CN>JP:protest'] });
    expect(listed(view)).toEqual(['b']);
    expect(drawn(view)).toEqual(['CN>JP:statement', 'CN>JP:protest']);
  });

  it('shows nothing past the last day covered, and says so', () => {
    const events = [eventOf({ id: 'a', ...measure })];
    expect(viewOf(events, { t: dayEnd('2025-12-31') })).toMatchObject({ beyondCoverage: false });
    const beyond = viewOf(events, { t: dayEnd('2026-01-01') });
    expect(beyond).toMatchObject({ beyondCoverage: true, listed: [] });
    expect(drawn(beyond)).toEqual([]);
  });

  it('is the same whatever was shown before', () => {
    const events = [
      eventOf({ id: 'a', start: '2025-11-05' }),
      eventOf({ id: 'b', ...measure, start: '2025-11-08', inForceUntil: '2025-11-15' }),
      eventOf({ id: 'c', confidence: 'low', to: ['US'] }),
    ];
    const derive = createViewDeriver(modelOf(events));
    const states: Partial<State>[] = [
      { t: dayEnd('2025-11-20') },
      { t: dayEnd('2025-11-09') },
      { trailDays: Infinity },
      { trailDays: Infinity, from: day('2025-11-08') },
      { confidence: 'low' },
      { types: ['sanction'], t: dayEnd('2025-11-12') },
    ];
    for (const patch of [...states, ...states.toReversed()]) {
      const seen = derive(stateWith({ t: dayEnd('2025-11-20'), ...patch }));
      const fresh = viewOf(events, patch);
      expect([listed(seen), drawn(seen)]).toEqual([listed(fresh), drawn(fresh)]);
    }
  });
});

describe('createIsActive', () => {
  const isActive = createIsActive(modelOf([eventOf({ id: 'a' }), eventOf({ id: 'law', background: true })]));

  it('tells whether an act is on the map, its end not included', () => {
    const start = dayEnd('2025-11-19') + 1;
    expect(isActive('a', start - 1, 7)).toBe(false);
    expect(isActive('a', start, 7)).toBe(true);
    expect(isActive('a', start + 7 * 86_400_000, 7)).toBe(false);
    expect(isActive('a', start + 70 * 86_400_000, Infinity)).toBe(true);
  });

  it('says no for background and for what it does not know', () => {
    expect(isActive('law', dayEnd('2025-11-20'), 7)).toBe(false);
    expect(isActive('nothing', dayEnd('2025-11-20'), 7)).toBe(false);
  });
});
