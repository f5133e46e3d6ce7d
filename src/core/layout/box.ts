import type { Size } from './projector.ts';

/** A rectangle in CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of this size around a centre. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The middle of a rectangle. */
export function boxCenter({ x, y, width, height }: Box): readonly [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}

/** Whether two rectangles share more than an edge, once `gap` px are kept between them. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether a rectangle lies within the frame, `inset` px from its edges. */
export function fitsFrame(box: Box, size: Size, inset: number): boolean {
  return (
    box.x >= inset &&
    box.y >= inset &&
    box.x + box.width <= size.width - inset &&
    box.y + box.height <= size.height - inset
  );
}

/** A number kept between two bounds; the lower bound wins where they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
