import { MS_PER_DAY } from '../core/time/day.ts';
import { periodEndMs } from './period.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** The most of real time that one frame may make up for: after a stall or a sleep the playhead does not leap. */
export const MAX_FRAME_MS = 100;

const MS_PER_SECOND = 1000;

export interface ClockOptions {
  /** `requestAnimationFrame` or its like; the callback gets the frame's time in ms. */
  readonly requestFrame: (callback: (timeMs: number) => void) => number;
  readonly cancelFrame: (handle: number) => void;
  readonly isHidden: () => boolean;
  readonly store: Store;
}

export interface Clock {
  /** To be called when the page has become hidden or visible. */
  readonly updateVisibility: () => void;
  readonly dispose: () => void;
}

/**
 * The playhead after `dtMs` of real time at the state's speed (days of the data a second), at most the period's end.
 * @param dtMs ms since the last frame; below 0 counts as 0, above MAX_FRAME_MS as that
 */
export function advance(state: State, dtMs: number): number {
  const dt = Math.min(MAX_FRAME_MS, Math.max(0, dtMs));
  const t = state.t + (dt / MS_PER_SECOND) * state.speed * MS_PER_DAY;
  return Math.min(periodEndMs(state), Math.round(t));
}

/** The one driver that moves the playhead: it asks for frames only while the state plays and the page is visible. */
export function createClock({ requestFrame, cancelFrame, isHidden, store }: ClockOptions): Clock {
  let handle: number | null = null;
  let lastMs: number | null = null;

  const shouldRun = (): boolean => store.get().playing && !isHidden();

  const stop = (): void => {
    if (handle !== null) cancelFrame(handle);
    handle = null;
    lastMs = null;
  };

  const update = (): void => {
    if (!shouldRun()) stop();
    else if (handle === null) handle = requestFrame(tick);
  };

  const tick = (timeMs: number): void => {
    const fired = handle;
    const state = store.get();
    // The first frame of a run only sets the time from which the next one counts.
    const t = advance(state, lastMs === null ? 0 : timeMs - lastMs);
    lastMs = timeMs;
    store.dispatch({ type: 'move-playhead', origin: 'clock', motion: 'follow', t });
    if (t >= periodEndMs(state)) store.dispatch({ type: 'pause', origin: 'clock' });
    // A listener may have paused and started the clock again: then a new frame is already asked for.
    if (handle === fired) handle = null;
    update();
  };

  const unsubscribe = store.subscribe(update);
  update();
  return {
    updateVisibility: update,
    dispose() {
      unsubscribe();
      stop();
    },
  };
}
