import { keyToMove } from '../../core/timeline/playhead-keys.ts';
import type { Motion } from '../../state/state.ts';

/** Half of the thumb's hit area; the styles give the thumb twice this width. */
export const THUMB_HALF_PX = 12;

/** What the gesture may do to its owner. */
export interface PlayheadOwner {
  movePlayhead(day: number, motion: Motion): void;
  togglePlay(): void;
}

/** Tells a press on the plot (a jump) from a drag of the thumb (which is followed), and reads the keys. */
export class PlayheadGesture {
  readonly #owner: PlayheadOwner;
  /** A press away from the thumb that no input has answered yet. */
  #pressed = false;

  constructor(owner: PlayheadOwner) {
    this.#owner = owner;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    const box = input.getBoundingClientRect();
    const { min, max, day } = readRange(input);
    const share = max > min ? (day - min) / (max - min) : 0;
    const thumbX = box.left + THUMB_HALF_PX + share * (box.width - 2 * THUMB_HALF_PX);
    this.#pressed = event.button === 0 && Math.abs(event.clientX - thumbX) > THUMB_HALF_PX;
  };

  readonly onPointerCancel = (): void => {
    this.#pressed = false;
  };

  readonly onInput = (event: Event): void => {
    const { day } = readRange(event.currentTarget as HTMLInputElement);
    this.#owner.movePlayhead(day, this.#pressed ? 'jump' : 'follow');
    this.#pressed = false;
  };

  /** Some browsers let a range be dragged but not pressed: there the click itself is the jump. */
  readonly onClick = (event: MouseEvent): void => {
    if (!this.#pressed) return;
    this.#pressed = false;
    const input = event.currentTarget as HTMLInputElement;
    const box = input.getBoundingClientRect();
    const { min, max } = readRange(input);
    const share = (event.clientX - box.left - THUMB_HALF_PX) / Math.max(1, box.width - 2 * THUMB_HALF_PX);
    this.#owner.movePlayhead(Math.round(min + Math.min(1, Math.max(0, share)) * (max - min)), 'jump');
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      if (!event.repeat) this.#owner.togglePlay();
      return;
    }
    const { min, max, day } = readRange(event.currentTarget as HTMLInputElement);
    const move = keyToMove(event, day, { fromDay: min, toDay: max });
    if (move === null) return;
    event.preventDefault();
    this.#owner.movePlayhead(move.day, move.jump ? 'jump' : 'follow');
  };
}

function readRange(input: HTMLInputElement): { readonly min: number; readonly max: number; readonly day: number } {
  return { min: Number(input.min), max: Number(input.max), day: input.valueAsNumber };
}
