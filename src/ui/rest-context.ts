import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { UiContext } from './context.ts';

/** The page is at rest once nothing has changed for so long, in ms: longer than a transition takes to begin. */
const REST_MS = 500;

/** Frames and the pointer, as the browser has them or as a test gives them. */
export interface RestSources {
  readonly requestFrame: (callback: (timeMs: number) => void) => number;
  readonly cancelFrame: (handle: number) => void;
  /** Whether a button or finger is down: who drags may pause. */
  readonly isHeld: () => boolean;
}

/**
 * Keeps what was true when the page last stood still: neither played nor dragged, and without a change for half a
 * second. Frames are asked for only until then.
 */
export class RestContext implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sources: RestSources;
  #shown: UiContext | null = null;
  #wanted: UiContext | null = null;
  #frame: number | null = null;
  /** Time of the first frame after the last change, ms. */
  #sinceMs: number | null = null;

  constructor(host: ReactiveControllerHost, sources: RestSources) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#frame !== null) this.#sources.cancelFrame(this.#frame);
    this.#frame = null;
  }

  /** What was true at the last rest, given what is true now; at first that itself. The host is told of a new rest. */
  take(context: UiContext): UiContext {
    this.#shown ??= context;
    if (context !== this.#wanted) {
      this.#wanted = context;
      this.#sinceMs = null;
    }
    if (this.#wanted !== this.#shown && this.#frame === null) this.#await();
    return this.#shown;
  }

  #await(): void {
    // While it plays there is nothing to wait for: its end is a change.
    if (this.#wanted?.state.playing === false) this.#frame = this.#sources.requestFrame(this.#onFrame);
  }

  #onFrame = (timeMs: number): void => {
    this.#frame = null;
    if (this.#sources.isHeld()) this.#sinceMs = null;
    else this.#sinceMs ??= timeMs;
    if (this.#sinceMs === null || timeMs - this.#sinceMs < REST_MS) return this.#await();
    this.#shown = this.#wanted;
    this.#host.requestUpdate();
  };
}
