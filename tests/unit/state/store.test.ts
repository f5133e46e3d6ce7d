import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/state/store.ts';
import { patchState } from '../../../src/state/patch.ts';
import type { Action, State } from '../../../src/state/state.ts';
import { stateWith } from './fixtures.ts';

const setTrail = (trailDays: number): Action => ({ type: 'set-trail', origin: 'user', trailDays });

function createTrailStore() {
  const reduce = (state: State, action: Action): State => {
    if (action.type !== 'set-trail') throw new Error('only trails here');
    return patchState(state, { trailDays: action.trailDays });
  };
  const report = vi.fn();
  return { report, store: createStore({ initial: stateWith(), reduce, report }) };
}

describe('createStore', () => {
  it('tells each listener of each change once, with what was and why', () => {
    const { store } = createTrailStore();
    const listener = vi.fn();
    const initial = store.get();
    store.subscribe(listener);
    store.dispatch(setTrail(9));
    expect(listener.mock.calls).toEqual([[{ ...initial, trailDays: 9 }, initial, setTrail(9)]]);
    expect(store.get().trailDays).toBe(9);
  });

  it('tells nobody where nothing changes', () => {
    const { store } = createTrailStore();
    const listener = vi.fn();
    store.subscribe(listener);
    store.dispatch(setTrail(7));
    expect(listener).not.toHaveBeenCalled();
  });

  it('queues what a listener asks for until all have heard of the change', () => {
    const { store } = createTrailStore();
    const heard: string[] = [];
    store.subscribe((state) => {
      heard.push(`first ${state.trailDays}`);
      if (state.trailDays === 1) store.dispatch(setTrail(2));
    });
    store.subscribe((state) => heard.push(`second ${state.trailDays}, store ${store.get().trailDays}`));
    store.dispatch(setTrail(1));
    expect(heard).toEqual(['first 1', 'second 1, store 1', 'first 2', 'second 2, store 2']);
  });

  it('goes on behind a listener that throws, and reports it', () => {
    const { store, report } = createTrailStore();
    const error = new Error('broken');
    const listener = vi.fn();
    store.subscribe(() => {
      throw error;
    });
    store.subscribe(listener);
    store.dispatch(setTrail(1));
    store.dispatch(setTrail(2));
    expect(listener).toHaveBeenCalledTimes(2);
    expect(report.mock.calls).toEqual([[error], [error]]);
  });

  it('keeps its state behind a reducer that throws, and reports it', () => {
    const { store, report } = createTrailStore();
    const listener = vi.fn();
    store.subscribe(listener);
    store.dispatch({ type: 'play', origin: 'user' });
    store.dispatch(setTrail(1));
    expect(report).toHaveBeenCalledOnce();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.get()).toEqual(stateWith({ trailDays: 1 }));
  });

  it('no longer tells who has left, even in the midst of a change', () => {
    const { store } = createTrailStore();
    const late = vi.fn();
    let leave = (): void => undefined;
    store.subscribe(() => leave());
    leave = store.subscribe(late);
    store.dispatch(setTrail(1));
    store.dispatch(setTrail(2));
    expect(late).not.toHaveBeenCalled();
  });

  it('holds the same listener twice where it came twice', () => {
    const { store } = createTrailStore();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.subscribe(listener);
    store.dispatch(setTrail(1));
    leave();
    store.dispatch(setTrail(2));
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
