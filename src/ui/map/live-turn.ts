/** How long a map out of view keeps its WebGL context. */
const AWAY_MS = 30_000;
/** How long a map near the view waits for a slot before another serves it. */
const WAIT_MS = 1000;
/** How long a live map in view may take to show its picture. */
const RISE_MS = 20_000;

export interface LiveTurnOptions {
  /** Tells when the map comes near the view and when it leaves it; returns what stops watching. */
  readonly watch: (tell: (isNear: boolean) => void) => () => void;
  /** Waits for leave to be live; resolves to what gives it back. */
  readonly takeSlot: (signal: AbortSignal) => Promise<() => void>;
  /** Calls back once after so many ms; returns what prevents it. */
  readonly setTimer: (callback: () => void, ms: number) => () => void;
  readonly start: () => void;
  readonly stop: () => void;
  /** A slot does not come at once. */
  readonly onWait: () => void;
  /** The live map was started in view and has not shown its picture in time. */
  readonly onLate: () => void;
}

/**
 * When a map is live: once it is near the view and has a slot, until it has been out of view for 30 seconds or has failed.
 * One that gets no slot waits for it as long as it is near the view; a still map serves it meanwhile.
 */
export class LiveTurn {
  readonly #options: LiveTurnOptions;
  readonly #unwatch: () => void;
  #phase: 'away' | 'waiting' | 'started' | 'over' = 'away';
  #isNear = false;
  #isShown = false;
  /** Gives the slot back, or ends the wait for it. */
  #release = (): void => undefined;
  #stopTimer = (): void => undefined;

  constructor(options: LiveTurnOptions) {
    this.#options = options;
    this.#unwatch = options.watch((isNear) => this.#see(isNear));
  }

  /** The live map shows its picture, or (its context being lost) does not. */
  show(isShown: boolean): void {
    this.#isShown = isShown;
    if (this.#phase === 'started') this.#setTimer();
  }

  /** Gives the slot back for good: the live map has failed, or the element is gone. */
  end(): void {
    this.#unwatch();
    this.#leave('over');
  }

  #see(isNear: boolean): void {
    this.#isNear = isNear;
    if (this.#phase === 'started') this.#setTimer();
    else if (isNear && this.#phase === 'away') this.#wait();
    else if (!isNear && this.#phase === 'waiting') this.#leave('away');
  }

  #wait(): void {
    this.#phase = 'waiting';
    const wait = new AbortController();
    this.#release = () => wait.abort();
    this.#stopTimer = this.#options.setTimer(this.#options.onWait, WAIT_MS);
    void this.#options.takeSlot(wait.signal).then((release) => {
      if (wait.signal.aborted) return release();
      this.#release = release;
      this.#phase = 'started';
      this.#isShown = false;
      this.#setTimer();
      this.#options.start();
    });
  }

  #leave(phase: 'away' | 'over'): void {
    this.#stopTimer();
    this.#phase = phase;
    this.#release();
    this.#release = () => undefined;
  }

  /** Out of view a map is hardly drawn by the browser: it is late only while it could be seen. */
  #setTimer(): void {
    this.#stopTimer();
    const { setTimer, stop, onLate } = this.#options;
    const giveBack = () => {
      stop();
      this.#leave('away');
    };
    if (!this.#isNear) this.#stopTimer = setTimer(giveBack, AWAY_MS);
    else if (!this.#isShown) this.#stopTimer = setTimer(onLate, RISE_MS);
  }
}
