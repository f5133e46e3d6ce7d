import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../../src/core/time/day.ts';
import { reduce as reduceWith, type ReduceContext } from '../../../src/state/reduce.ts';
import type { Action, State } from '../../../src/state/state.ts';
import { BAN, CONTEXT, day, dayEnd, LAW, stateWith } from './fixtures.ts';

const context: ReduceContext = {
  coverageFromDay: CONTEXT.coverageFromDay,
  coverageToDay: CONTEXT.coverageToDay,
  eventStart: (id) => CONTEXT.eventIds.get(id)?.startMs ?? null,
  // The ban stays on the map from its start; the law of 2015 never is.
  stories: CONTEXT.stories,
  isActive: (id, t) => id === BAN && t >= (CONTEXT.eventIds.get(BAN)?.startMs ?? Infinity),
};
type Asked = Action extends infer A ? (A extends Action ? Omit<A, 'origin'> : never) : never;
const reduce = (state: State, action: Asked, origin: Action['origin'] = 'user') =>
  reduceWith(state, { ...action, origin }, context);

describe('moving the playhead', () => {
  it('stays within the period', () => {
    const state = stateWith({ from: day('2025-11-01'), to: day('2025-11-30') });
    const move = (t: number) => reduce(state, { type: 'move-playhead', t, motion: 'follow' }).t;
    expect(move(dayToMs(day('2025-11-01')))).toBe(dayToMs(day('2025-11-01')));
    expect(move(0)).toBe(dayToMs(day('2025-11-01')));
    expect(move(dayEnd('2025-10-01'))).toBe(dayEnd('2025-11-01'));
    expect(move(dayEnd('2025-12-01'))).toBe(dayEnd('2025-11-30'));
    expect(move(Infinity)).toBe(dayEnd('2025-11-30'));
    expect(move(dayEnd('2025-11-10') - 0.4)).toBe(dayEnd('2025-11-10'));
    expect(() => move(NaN)).toThrow(RangeError);
  });

  it('gives the same object where the playhead does not move', () => {
    const state = stateWith();
    expect(reduce(state, { type: 'move-playhead', t: state.t, motion: 'jump' })).toBe(state);
  });

  it('stops the clock, unless it is the clock that moves it', () => {
    const state = stateWith({ playing: true });
    const action = { type: 'move-playhead', t: dayEnd('2025-12-01'), motion: 'follow' } as const;
    expect(reduce(state, action, 'user').playing).toBe(false);
    expect(reduce(state, action, 'host').playing).toBe(false);
    expect(reduce(state, action, 'clock')).toMatchObject({ playing: true, t: dayEnd('2025-12-01') });
    expect(reduce(stateWith(), action, 'clock').playing).toBe(false);
  });
});

describe('the period', () => {
  const set = (from: string, to: string, state = stateWith()) =>
    reduce(state, { type: 'set-period', from: day(from), to: day(to) });

  it('takes the playhead along', () => {
    expect(set('2025-12-01', '2026-01-31')).toMatchObject({ from: day('2025-12-01'), t: dayEnd('2025-12-01') });
    expect(set('2025-10-01', '2025-10-31').t).toBe(dayEnd('2025-10-31'));
    expect(set('2025-11-25', '2025-11-25').t).toBe(dayEnd('2025-11-25'));
  });

  it('stays between the start of the coverage and a year past its end', () => {
    expect(set('2000-01-01', '2100-01-01')).toMatchObject({ from: day('2025-10-01'), to: day('2027-07-05') });
  });

  it('never lets an end pass the other', () => {
    const state = stateWith({ from: day('2025-11-01'), to: day('2025-11-30') });
    const ends = (from: string, to: string) => {
      const next = set(from, to, state);
      return [next.from, next.to];
    };
    expect(ends('2025-12-15', '2025-11-30')).toEqual([day('2025-11-30'), day('2025-11-30')]);
    expect(ends('2025-11-01', '2025-10-15')).toEqual([day('2025-11-01'), day('2025-11-01')]);
    expect(ends('2025-12-15', '2025-12-01')).toEqual([day('2025-12-01'), day('2025-12-15')]);
  });

  it('gives the same object where nothing changes', () => {
    const state = stateWith();
    expect(reduce(state, { type: 'set-period', from: state.from, to: state.to })).toBe(state);
  });
});

describe('selecting an event', () => {
  it('moves to the end of its first day where it is not on the map', () => {
    expect(reduce(stateWith(), { type: 'select-event', event: BAN })).toMatchObject({
      event: BAN,
      t: dayEnd('2026-01-06'),
    });
  });

  it('stays where the event is on the map', () => {
    const state = stateWith({ t: dayEnd('2026-03-01') });
    expect(reduce(state, { type: 'select-event', event: BAN })).toEqual({ ...state, event: BAN });
  });

  it('stays where the event lies outside the period', () => {
    const state = stateWith();
    expect(reduce(state, { type: 'select-event', event: LAW })).toEqual({ ...state, event: LAW });
  });

  it('asks whether the event is on the map with the playhead and trail of the state', () => {
    const asked: unknown[] = [];
    const state = stateWith({ trailDays: Infinity });
    reduceWith(
      state,
      { type: 'select-event', origin: 'user', event: BAN },
      { ...context, isActive: (...args) => asked.push(args) > 0 },
    );
    expect(asked).toEqual([[BAN, state.t, Infinity]]);
  });

  it('stops the clock at the end of the day', () => {
    const state = stateWith({ playing: true, t: dayEnd('2026-03-01') - 5_000 });
    expect(reduce(state, { type: 'select-event', event: BAN })).toMatchObject({
      playing: false,
      t: dayEnd('2026-03-01'),
    });
  });

  it('ignores an unknown event, and closes with null without moving', () => {
    const state = stateWith({ event: BAN, playing: true });
    expect(reduce(state, { type: 'select-event', event: 'none' })).toBe(state);
    expect(reduce(state, { type: 'select-event', event: null })).toEqual({ ...state, event: null });
  });
});

describe('the clock', () => {
  it('starts over where the period has ended', () => {
    const state = stateWith({ t: dayEnd('2026-07-04') });
    expect(reduce(state, { type: 'play' })).toMatchObject({ playing: true, t: dayToMs(day('2025-10-01')) });
    expect(reduce(stateWith(), { type: 'play' })).toMatchObject({ playing: true, t: stateWith().t });
  });

  it('rests at the end of a day', () => {
    const state = stateWith({ playing: true, t: dayToMs(day('2025-12-01')) + 1 });
    expect(reduce(state, { type: 'pause' })).toMatchObject({ playing: false, t: dayEnd('2025-12-01') });
  });

  it('gives the same object where it already plays or rests', () => {
    const playing = stateWith({ playing: true });
    const resting = stateWith({ t: dayToMs(day('2025-12-01')) });
    expect(reduce(playing, { type: 'play' })).toBe(playing);
    expect(reduce(resting, { type: 'pause' })).toBe(resting);
  });
});

describe('filters and settings', () => {
  it('keeps toggled types in the order of the legend and toggled actors in that of the alphabet', () => {
    let state = stateWith();
    for (const eventType of ['arms', 'call', 'sanction'] as const)
      state = reduce(state, { type: 'toggle-type', eventType });
    for (const actor of ['US', 'CN', 'JP']) state = reduce(state, { type: 'toggle-actor', actor });
    expect(state).toMatchObject({ types: ['call', 'sanction', 'arms'], actors: ['CN', 'JP', 'US'] });
    state = reduce(state, { type: 'toggle-type', eventType: 'sanction' });
    state = reduce(state, { type: 'toggle-actor', actor: 'CN' });
    expect(state).toMatchObject({ types: ['call', 'arms'], actors: ['JP', 'US'] });
  });

  it('leaves the lists of the former state as they were', () => {
    const state = stateWith({ actors: ['US'] });
    reduce(state, { type: 'toggle-actor', actor: 'CN' });
    expect(state.actors).toEqual(['US']);
  });

  it('clears every filter at once and nothing else', () => {
    const state = stateWith({ lanes: 'all', trailDays: 30 });
    const filtered = { ...state, types: ['call'], actors: ['JP'], pair: ['CN', 'JP'], confidence: 'high' } as const;
    expect(reduce(filtered, { type: 'clear-filters' })).toEqual(state);
    expect(reduce(state, { type: 'clear-filters' })).toBe(state);
  });

  it('sorts a pair and refuses one actor twice', () => {
    expect(reduce(stateWith(), { type: 'set-pair', pair: ['JP', 'CN'] }).pair).toEqual(['CN', 'JP']);
    expect(reduce(stateWith({ pair: ['CN', 'JP'] }), { type: 'set-pair', pair: null }).pair).toBeNull();
    expect(() => reduce(stateWith(), { type: 'set-pair', pair: ['JP', 'JP'] })).toThrow(RangeError);
  });

  it('shows all between two sides once they are chosen: what was opened closes', () => {
    const opened = stateWith({ event: BAN, openLanes: ['CN>JP:sanction'] });
    expect(reduce(opened, { type: 'set-pair', pair: ['JP', 'CN'] })).toMatchObject({ event: null, openLanes: [] });
    expect(reduce(opened, { type: 'set-pair', pair: null })).toMatchObject({ event: BAN });
  });

  it('takes a camera as the URL writes it', () => {
    const state = reduce(stateWith(), { type: 'set-camera', map: { zoom: 12, lat: 89, lng: 540.00001 } });
    expect(state.map).toEqual({ zoom: 9, lat: 85.0511, lng: -180 });
    expect(reduce(state, { type: 'set-camera', map: { zoom: 9, lat: 85.0511, lng: 180 } })).toBe(state);
    expect(reduce(state, { type: 'set-camera', map: null }).map).toBeNull();
  });

  it.each([
    [0, 1],
    [30.4, 30],
    [1000, 366],
    [Infinity, Infinity],
  ])('takes a trail of %s days as %s', (asked, trailDays) => {
    expect(reduce(stateWith(), { type: 'set-trail', trailDays: asked }).trailDays).toBe(trailDays);
  });

  it('sets lanes, confidence, language, theme and speed', () => {
    expect(reduce(stateWith(), { type: 'set-lanes', lanes: 'all' }).lanes).toBe('all');
    expect(reduce(stateWith(), { type: 'set-confidence', confidence: 'low' }).confidence).toBe('low');
    expect(reduce(stateWith(), { type: 'set-language', lang: 'ja' }).lang).toBe('ja');
    expect(reduce(stateWith(), { type: 'set-theme', theme: 'dark' }).theme).toBe('dark');
    expect(reduce(stateWith(), { type: 'set-since', since: '2025-11-26.1' }).since).toBe('2025-11-26.1');
    expect(reduce(stateWith({ since: '2025-11-26.1' }), { type: 'set-since', since: null }).since).toBeNull();
    expect(reduce(stateWith(), { type: 'set-speed', speed: 8 }).speed).toBe(8);
  });
});

describe('loading a whole visit', () => {
  it('replaces all but what a link does not carry', () => {
    const state = stateWith({ embed: true, speed: 8, theme: 'dark' });
    const next = reduce(state, { type: 'load', state: stateWith({ event: BAN }) }, 'url');
    expect(next).toEqual(stateWith({ event: BAN, embed: true, speed: 8 }));
  });

  it('gives the same object where the visit is the same', () => {
    const state = stateWith({ types: ['call'], pair: ['CN', 'JP'], map: { zoom: 1, lat: 0, lng: 0 } });
    expect(reduce(state, { type: 'load', state: structuredClone<State>(state) })).toBe(state);
  });
});

describe('telling a story', () => {
  const tell = (state: State, step: number, story: string | null = 'the-call') =>
    reduce(state, { type: 'tell-story', story, step });

  it('sets clock, act, filters and view as its step says, stops the clock and closes what was open', () => {
    const before = stateWith({ playing: true, trailDays: 90, openLanes: ['CN>JP:sanction'], actors: ['US'] });
    const [, second] = CONTEXT.stories.get('the-call') ?? [];
    expect(tell(before, 2)).toEqual({
      ...before,
      ...second,
      story: 'the-call',
      step: 2,
      told: true,
      trailDays: 7,
      openLanes: [],
      playing: false,
    });
    expect(tell(tell(before, 2), 1)).toMatchObject({ event: null, told: false, types: [], pair: null, map: null });
  });

  it('widens a period that does not hold the instant of its step, on the side where it has to', () => {
    const before = stateWith({ from: day('2025-12-01'), to: day('2025-12-31'), t: dayEnd('2025-12-05') });
    expect(tell(before, 1)).toMatchObject({ from: day('2025-11-07'), to: day('2025-12-31'), t: dayEnd('2025-11-07') });
    expect(tell(before, 2)).toMatchObject({ from: day('2025-12-01'), to: day('2026-01-10'), t: dayEnd('2026-01-10') });
  });

  it('goes to the nearest step, and knows nothing of an unknown story', () => {
    expect(tell(stateWith(), 99).step).toBe(3);
    expect(tell(stateWith(), -1).step).toBe(1);
    const state = stateWith();
    expect(tell(state, 1, 'no-such-story')).toBe(state);
  });

  it('leaves the picture as it stands, and keeps the step to come back to', () => {
    const told = tell(stateWith(), 2);
    expect(tell(told, 1, null)).toEqual({ ...told, story: null, step: 1, left: { story: 'the-call', step: 2 } });
    const state = stateWith();
    expect(tell(state, 1, null)).toBe(state);
  });

  it('lights the act of its step; a press on the very same act opens it', () => {
    const told = tell(stateWith(), 2);
    expect(told).toMatchObject({ event: BAN, told: true });
    expect(reduce(told, { type: 'select-event', event: BAN })).toMatchObject({ event: BAN, told: false });
  });
});
