import { select } from 'd3';
import { easeMarks, stopElement } from '../transitions.ts';

/** Moves the drawn playhead and its trail: at once, or eased. The only owner of their transforms. */
export class PlayheadLine {
  readonly #parts: readonly HTMLElement[];
  readonly #clock: HTMLElement;
  #x = 0;
  #target: number | null = null;

  /** @param parts elements that stand at x = 0 of the plot; the first carries the transition */
  constructor(...parts: [HTMLElement, ...HTMLElement[]]) {
    this.#parts = parts;
    this.#clock = parts[0];
  }

  /** Where it stands or is on its way to; null before the first move. */
  get target(): number | null {
    return this.#target;
  }

  /** Goes to `x` px; a move that is on the way there already goes on. */
  moveTo(x: number, durationMs: number): void {
    if (x === this.#target) return;
    const first = this.#target === null;
    this.#target = x;
    stopElement(this.#clock);
    if (first || durationMs <= 0) {
      this.#place(x);
      return;
    }
    const from = this.#x;
    const move = (progress: number) => this.#place(from + (x - from) * progress);
    easeMarks(select(this.#clock), durationMs).tween('playhead', () => move);
  }

  #place(x: number): void {
    this.#x = x;
    for (const part of this.#parts) part.style.setProperty('transform', `translateX(${x.toFixed(2)}px)`);
  }
}
