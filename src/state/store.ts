import type { Action, State } from './state.ts';

/** Hears of each change once, in the order of the changes. */
export type StoreListener = (state: State, previous: State, action: Action) => void;

/** The one place where the state of a visit lives. */
export interface Store {
  readonly get: () => State;
  /** Asks for a change; one that is asked for while another is being told waits its turn. */
  readonly dispatch: (action: Action) => void;
  /** Returns how to stop listening. A listener added during a change hears of the next one. */
  readonly subscribe: (listener: StoreListener) => () => void;
}

export interface StoreOptions {
  readonly initial: State;
  /** Pure; returns the same object when nothing changes, and then nobody is told. */
  readonly reduce: (state: State, action: Action) => State;
  /** Takes what a listener or the reducer throws: the others go on. */
  readonly report: (error: unknown) => void;
}

/** Makes a store. It holds nothing but memory, so there is nothing to dispose of. */
export function createStore({ initial, reduce, report }: StoreOptions): Store {
  let state = initial;
  let isDraining = false;
  const queue: Action[] = [];
  const listeners = new Set<{ readonly listener: StoreListener }>();

  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      report(error);
    }
  };

  const apply = (action: Action): void => {
    const previous = state;
    attempt(() => (state = reduce(previous, action)));
    if (state === previous) return;
    const changed = state;
    for (const entry of [...listeners]) {
      if (listeners.has(entry)) attempt(() => entry.listener(changed, previous, action));
    }
  };

  return {
    get: () => state,
    dispatch(action) {
      queue.push(action);
      if (isDraining) return;
      isDraining = true;
      try {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) apply(next);
      } finally {
        isDraining = false;
      }
    },
    subscribe(listener) {
      const entry = { listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  };
}
