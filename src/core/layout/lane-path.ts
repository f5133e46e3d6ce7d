import { curveHead, endTangent, type Curve, type Point } from './curve.ts';
import type { EndShape } from './marks.ts';
import { roundPx } from './round-px.ts';

/** What a lane's outline is made from. Lengths in CSS px. */
export interface LaneShape {
  readonly curve: Curve;
  readonly widths: readonly [start: number, end: number];
  readonly startShape: EndShape;
  readonly endShape: EndShape;
}

/** A quiet lane that is brought forward is at least this broad at its actor, in CSS px. */
const FORWARD_WIDTH = 4.5;

/** Length of an arrowhead on a lane of a width, and half its breadth. */
const headLength = (width: number) => 6 + 1.5 * width;
const headHalf = (width: number) => 2.6 + 0.9 * width;
/** Half the length of a bar, and its thickness. */
const barHalf = (width: number) => 4 + 1.3 * width;
const barThickness = (width: number) => 1.6 + 0.5 * width;

/** Widths of a lane that is brought forward. */
export function forwardWidths({ widths: [start, end] }: Pick<LaneShape, 'widths'>): readonly [number, number] {
  const scale = Math.max(1, FORWARD_WIDTH / start);
  return [start * scale, end * scale];
}

/**
 * Outline of a lane as SVG path data, to be filled: a ribbon that tapers from its start to its end, with its heads or
 * bar. `drawn` in 0…1 cuts it: the part that has been drawn on, with the end shape at its tip.
 */
export function lanePath({ curve, widths, startShape, endShape }: LaneShape, drawn = 1): string {
  const whole = curveHead(curve, Math.max(drawn, 0.02));
  const endWidth = widths[0] + (widths[1] - widths[0]) * drawn;
  const ends = [endMark(whole, 0, startShape, widths[0]), endMark(whole, 1, endShape, endWidth)] as const;
  const trimmed = trim(whole, ends[0].inset, ends[1].inset);
  return ribbon(trimmed, widths[0], endWidth) + ends[0].path + ends[1].path;
}

/** Middle line of a lane as SVG path data: what a pointer can hit. */
export function middlePath(c: Curve): string {
  return `M${roundPx(c[0])},${roundPx(c[1])}C${c.slice(2).map(roundPx).join(',')}`;
}

/** Pulls the ends in, so that the ribbon stops within its heads. */
function trim(c: Curve, startInset: number, endInset: number): Curve {
  const [sx, sy] = endTangent(c, 0);
  const [ex, ey] = endTangent(c, 1);
  const [x0, y0] = [c[0] + sx * startInset, c[1] + sy * startInset];
  const [x3, y3] = [c[6] - ex * endInset, c[7] - ey * endInset];
  return [x0, y0, c[2], c[3], c[4], c[5], x3, y3];
}

/** Two offset cubics and their caps: each control point is moved along the normal of its nearest end. */
function ribbon(c: Curve, startWidth: number, endWidth: number): string {
  const [sx, sy] = endTangent(c, 0);
  const [ex, ey] = endTangent(c, 1);
  const chord = normalize(c[4] - c[2], c[5] - c[3], sx, sy);
  const normals: Point[] = [
    [-sy, sx],
    mean([-sy, sx], [-chord[1], chord[0]]),
    mean([-ey, ex], [-chord[1], chord[0]]),
    [-ey, ex],
  ];
  const half = [0, 1 / 3, 2 / 3, 1].map((t) => (startWidth + (endWidth - startWidth) * t) / 2);
  const side = (sign: 1 | -1) =>
    normals.map(
      ([nx, ny], i) => `${roundPx(c[2 * i]! + sign * nx * half[i]!)},${roundPx(c[2 * i + 1]! + sign * ny * half[i]!)}`,
    );
  const left = side(1);
  const right = side(-1);
  return `M${left[0]}C${left[1]} ${left[2]} ${left[3]}L${right[3]}C${right[2]} ${right[1]} ${right[0]}Z`;
}

function normalize(x: number, y: number, fallbackX: number, fallbackY: number): Point {
  const length = Math.hypot(x, y);
  return length < 1e-6 ? [fallbackX, fallbackY] : [x / length, y / length];
}

function mean(a: Point, b: Point): Point {
  return normalize(a[0] + b[0], a[1] + b[1], a[0], a[1]);
}

/** The head or bar at an end, and how much of the ribbon it replaces. */
function endMark(c: Curve, end: 0 | 1, shape: EndShape, width: number): { path: string; inset: number } {
  if (shape === 'none') return { path: '', inset: 0 };
  const [x, y]: Point = end === 0 ? [c[0], c[1]] : [c[6], c[7]];
  const tangent = endTangent(c, end);
  const [ux, uy]: Point = end === 0 ? [-tangent[0], -tangent[1]] : tangent;
  const at = (back: number, across: number) =>
    `${roundPx(x - ux * back - uy * across)},${roundPx(y - uy * back + ux * across)}`;
  if (shape === 'bar') {
    const thick = barThickness(width);
    const half = barHalf(width);
    return { path: `M${at(0, half)}L${at(0, -half)}L${at(thick, -half)}L${at(thick, half)}Z`, inset: thick / 2 };
  }
  const length = headLength(width);
  const half = headHalf(width);
  // Turns the same way as the ribbon: under the non-zero rule their overlap stays filled.
  return { path: `M${at(0, 0)}L${at(length, -half)}L${at(length, half)}Z`, inset: length - 1 };
}
