import { bowCurve, bowNormal, curvePoint, pushCurve, type Curve, type Point } from './curve.ts';
import type { Size } from './projector.ts';

/** Least distance between neighbouring arcs of a pair at their apex, in CSS px. */
export const FAN_STEP = 26;
/** Height of the middle arc's bow over its chord, and the most it may be in px. */
const BOW = 0.1;
const MAX_BOW = 64;
/** Apexes keep this far from the frame's edge where they can. */
const APEX_INSET = 22;

/** How the arcs of one pair bow: across the chord, by these apex offsets in px, in the order of the fan. */
export interface Fan {
  readonly normal: Point;
  readonly offsets: readonly number[];
}

/**
 * The arcs of one pair from `a` to `b`, in the order of the fan.
 * @param way the arc that the fan is spread around, as on the globe; null for a bow
 */
export function fanCurves(a: Point, b: Point, count: number, size: Size, way: Curve | null): Curve[] {
  if (way === null) {
    const { normal, offsets } = spreadFan(a, b, count, size);
    return offsets.map((offset) => bowCurve(a, b, normal, offset));
  }
  const [x, y] = curvePoint(way, 0.5);
  const [nx, ny] = bowNormal(a, b);
  const apex = (x - (a[0] + b[0]) / 2) * nx + (y - (a[1] + b[1]) / 2) * ny;
  const { normal, offsets } = spreadFan(a, b, count, size, apex);
  return offsets.map((offset) => pushCurve(way, normal, offset - apex));
}

/**
 * Spreads `count` arcs between two points. The middle one bows poleward (eastward along a meridian), the others lie
 * {@link FAN_STEP} px apart on either side; the first is the most poleward. The fan moves toward the chord where its
 * apexes would leave the frame.
 * @param bow apex of the middle one, px over the chord; by default a tenth of its length
 */
export function spreadFan(a: Point, b: Point, count: number, size: Size, bow?: number): Fan {
  const normal = bowNormal(a, b);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const half = ((count - 1) / 2) * FAN_STEP;
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const room = roomAlong(middle, normal, size);
  const wish = bow ?? Math.min(BOW * length, MAX_BOW);
  const center = room.low + half > room.high - half ? (room.low + room.high) / 2 : clampTo(wish, room, half);
  return { normal, offsets: Array.from({ length: count }, (_, i) => center + half - i * FAN_STEP) };
}

function clampTo(wish: number, room: Room, half: number): number {
  return Math.min(Math.max(wish, room.low + half), room.high - half);
}

interface Room {
  readonly low: number;
  readonly high: number;
}

/** How far one can go from a point along a unit vector and back, within the frame. All, where the point is outside. */
function roomAlong([x, y]: Point, [nx, ny]: Point, size: Size): Room {
  const inside = x > APEX_INSET && y > APEX_INSET && x < size.width - APEX_INSET && y < size.height - APEX_INSET;
  if (!inside) return { low: -Infinity, high: Infinity };
  const reach = (px: number, vx: number, limit: number) =>
    vx === 0 ? Infinity : ((vx > 0 ? limit - APEX_INSET : APEX_INSET) - px) / vx;
  const high = Math.min(reach(x, nx, size.width), reach(y, ny, size.height));
  const low = -Math.min(reach(x, -nx, size.width), reach(y, -ny, size.height));
  return { low, high };
}
