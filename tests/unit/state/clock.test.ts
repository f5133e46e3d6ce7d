import { describe, expect, it } from 'vitest';
import { dayToMs, MS_PER_DAY } from '../../../src/core/time/day.ts';
import { advance, createClock, MAX_FRAME_MS } from '../../../src/state/clock.ts';
import { reduce } from '../../../src/state/reduce.ts';
import type { Action, State } from '../../../src/state/state.ts';
import { createStore } from '../../../src/state/store.ts';
import { CONTEXT, day, dayEnd, stateWith } from './fixtures.ts';

/** A clock over a real store and frames that come when the test says so. */
function createBench(patch: Partial<State>) {
  const frames = new Map<number, (timeMs: number) => void>();
  const page = { hidden: false };
  const actions: Action[] = [];
  const reduceContext = { ...CONTEXT, eventStart: () => null, isActive: () => false };
  const store = createStore({
    initial: stateWith(patch),
    reduce: (state, action) => {
      actions.push(action);
      return reduce(state, action, reduceContext);
    },
    report: (error) => {
      throw error;
    },
  });
  let handle = 0;
  const clock = createClock({
    store,
    isHidden: () => page.hidden,
    requestFrame: (callback) => {
      handle += 1;
      frames.set(handle, callback);
      return handle;
    },
    cancelFrame: (cancelled) => void frames.delete(cancelled),
  });
  const frame = (timeMs: number): void => {
    const due = [...frames];
    frames.clear();
    for (const [, callback] of due) callback(timeMs);
  };
  return { actions, clock, frame, frames, page, store };
}

const PLAY: Action = { type: 'play', origin: 'user' };
const PAUSE: Action = { type: 'pause', origin: 'user' };
const noon = dayToMs(day('2025-11-10')) + MS_PER_DAY / 2;

describe('advance', () => {
  it('moves by the speed in days a second', () => {
    expect(advance(stateWith({ t: noon, speed: 1 }), 50) - noon).toBe(MS_PER_DAY / 20);
    expect(advance(stateWith({ t: noon, speed: 8 }), 50) - noon).toBe((8 * MS_PER_DAY) / 20);
    expect(advance(stateWith({ t: noon }), 0)).toBe(noon);
  });

  it('does not catch up after a sleep, nor run backwards', () => {
    const state = stateWith({ t: noon });
    expect(advance(state, 3_600_000)).toBe(advance(state, MAX_FRAME_MS));
    expect(advance(state, -100)).toBe(noon);
  });

  it('ends with the period', () => {
    const state = stateWith({ t: dayEnd('2026-07-04') - 10 });
    expect(advance(state, 100)).toBe(dayEnd('2026-07-04'));
  });
});

describe('createClock', () => {
  it('asks for no frame while nothing plays', () => {
    expect(createBench({}).frames.size).toBe(0);
  });

  it('moves the playhead frame by frame, following, under its own origin', () => {
    const { actions, frame, frames, store } = createBench({ t: noon, playing: true, speed: 2 });
    frame(1000);
    expect(store.get().t).toBe(noon);
    frame(1016);
    frame(1032);
    expect(store.get().t - noon).toBe(0.032 * 2 * MS_PER_DAY);
    expect(frames.size).toBe(1);
    expect(actions.at(-1)).toMatchObject({ type: 'move-playhead', origin: 'clock', motion: 'follow' });
  });

  it('starts with play and rests with pause at the end of the day', () => {
    const { frame, frames, store } = createBench({ t: noon });
    store.dispatch(PLAY);
    expect(frames.size).toBe(1);
    frame(0);
    frame(100);
    store.dispatch(PAUSE);
    expect(frames.size).toBe(0);
    expect(store.get()).toMatchObject({ playing: false, t: dayEnd('2025-11-10') });
  });

  it('counts no time that passed while it rested', () => {
    const { frame, store } = createBench({ t: noon, playing: true });
    frame(0);
    store.dispatch(PAUSE);
    store.dispatch(PLAY);
    const { t } = store.get();
    frame(90);
    expect(store.get().t).toBe(t);
  });

  it('stops at the end of the period, once', () => {
    const { actions, frame, frames, store } = createBench({ t: dayEnd('2026-07-04') - 1000, playing: true });
    frame(0);
    frame(50);
    expect(store.get()).toMatchObject({ playing: false, t: dayEnd('2026-07-04') });
    expect(frames.size).toBe(0);
    expect(actions.filter((action) => action.type === 'pause')).toHaveLength(1);
  });

  it('rests while the page is hidden and goes on without a leap', () => {
    const { clock, frame, frames, page, store } = createBench({ t: noon, playing: true });
    frame(0);
    page.hidden = true;
    clock.updateVisibility();
    expect(frames.size).toBe(0);
    page.hidden = false;
    clock.updateVisibility();
    frame(60_000);
    expect(store.get()).toMatchObject({ playing: true, t: noon });
    frame(60_016);
    expect(store.get().t).toBeGreaterThan(noon);
  });

  it('does not start in a hidden page', () => {
    const { clock, frames, page, store } = createBench({ t: noon });
    page.hidden = true;
    store.dispatch(PLAY);
    expect(frames.size).toBe(0);
    page.hidden = false;
    clock.updateVisibility();
    expect(frames.size).toBe(1);
  });

  it('gives way to whoever takes the playhead in hand', () => {
    const { frame, frames, store } = createBench({ t: noon, playing: true });
    frame(0);
    store.dispatch({ type: 'move-playhead', origin: 'user', motion: 'follow', t: noon - 5 });
    expect(frames.size).toBe(0);
    expect(store.get()).toMatchObject({ playing: false, t: noon - 5 });
  });

  it('keeps one frame in flight where a listener pauses and starts it again within a frame', () => {
    const { frame, frames, store } = createBench({ t: noon, playing: true });
    let isFirst = true;
    store.subscribe((_state, _previous, action) => {
      if (action.type !== 'move-playhead' || !isFirst) return;
      isFirst = false;
      store.dispatch(PAUSE);
      store.dispatch(PLAY);
    });
    frame(0);
    frame(16);
    expect(isFirst).toBe(false);
    expect(frames.size).toBe(1);
  });

  it('is silent once disposed of', () => {
    const { clock, frames, store } = createBench({ t: noon, playing: true });
    clock.dispose();
    expect(frames.size).toBe(0);
    store.dispatch(PAUSE);
    store.dispatch(PLAY);
    expect(frames.size).toBe(0);
  });
});
