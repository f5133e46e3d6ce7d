import { boxAround, clamp, overlaps, type Box } from './box.ts';
import type { Point } from './curve.ts';
import type { ChipFrame } from './chip-exits.ts';

/** Height of a chip in CSS px. */
export const CHIP_HEIGHT = 28;
/** Chips keep this far from one another, and from the globe's limb. */
const GAP = 4;
/** Steps of the search round the frame. */
const TURN_RAD = (3 * Math.PI) / 180;
const TURNS = 120;
/** So many of them are still about the same direction: 45° to either side. */
const SAME_SIDE = 30;

/** The first box that shares nothing with what is taken; null where none is free. */
export function findFree(boxes: Iterable<Box>, taken: readonly Box[]): Box | null {
  for (const box of boxes) if (!taken.some((other) => overlaps(box, other, GAP))) return box;
  return null;
}

/** Boxes on the edge of the frame on which a point lies, the nearest to it first. */
export function* boxesAlongEdge(wish: Point, width: number, frame: ChipFrame): Generator<Box> {
  const upright = wish[0] <= frame.left || wish[0] >= frame.right;
  const step = upright ? CHIP_HEIGHT / 2 : width / 4;
  for (let i = 0; i < 80; i++) {
    const x = upright ? wish[0] : clamp(wish[0] + step * swing(i), frame.left, frame.right);
    const y = upright ? clamp(wish[1] + step * swing(i), frame.top, frame.bottom) : wish[1];
    yield boxAround(x, y, width, CHIP_HEIGHT);
  }
}

/** A direction from the middle of the frame, radians clockwise from east, and how far out chips stand. */
export interface Ring {
  readonly angleRad: number;
  /** Chips stand outside a circle of this radius in CSS px, but within the frame: the globe's limb, or Infinity. */
  readonly radius: number;
}

/** Boxes round the middle of the frame, those nearest to the direction first; on its side only, or all round. */
export function* boxesAround(ring: Ring, width: number, frame: ChipFrame, reach: 'side' | 'all'): Generator<Box> {
  const [halfX, halfY] = [(frame.right - frame.left) / 2, (frame.bottom - frame.top) / 2];
  for (let i = 0; i < (reach === 'side' ? SAME_SIDE : TURNS); i++) {
    const angle = ring.angleRad + TURN_RAD * swing(i);
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const outside = ring.radius + GAP + (Math.abs(dx) * width + Math.abs(dy) * CHIP_HEIGHT) / 2;
    const far = Math.min(outside, halfX / Math.abs(dx), halfY / Math.abs(dy));
    yield boxAround(frame.left + halfX + dx * far, frame.top + halfY + dy * far, width, CHIP_HEIGHT);
  }
}

/** 0, 1, −1, 2, −2 … */
function swing(i: number): number {
  return Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1);
}
