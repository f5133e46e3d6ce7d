import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { UiContext } from './context.ts';

/** Reading matter follows a moving playhead at most so often, in ms: no one reads faster, and it takes two frames' time. */
const PACE_MS = 900;

/**
 * Holds back what is read (list, legend, title) while the playhead is dragged or played: the picture takes every frame,
 * the words keep a pace, and catch up as soon as a frame passes without a change.
 */
export class CalmContext implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #shown: UiContext | null = null;
  #wanted: UiContext | null = null;
  #shownAtMs = 0;
  #frame = 0;
  #changed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** What the words say now, given what they should say and whether the picture is on the move. */
  take(context: UiContext, moving: boolean): UiContext {
    this.#changed = this.#wanted !== context;
    this.#wanted = context;
    if (!moving || this.#shown === null) return this.#show(context);
    if (this.#shown !== context && this.#frame === 0) this.#frame = requestAnimationFrame(this.#onFrame);
    return this.#shown;
  }

  #show(context: UiContext): UiContext {
    this.#shown = context;
    this.#shownAtMs = performance.now();
    return context;
  }

  #onFrame = (nowMs: number): void => {
    this.#frame = 0;
    if (this.#wanted === null || this.#wanted === this.#shown) return;
    if (this.#changed && nowMs - this.#shownAtMs < PACE_MS) {
      this.#changed = false;
      this.#frame = requestAnimationFrame(this.#onFrame);
      return;
    }
    this.#show(this.#wanted);
    this.#host.requestUpdate();
  };
}
