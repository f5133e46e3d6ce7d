import { clamp } from './box.ts';
import { bowCurve, bowNormal, curvePoint, pushCurve, type Curve, type Point } from './curve.ts';
import type { Size } from './projector.ts';
import { chooseDetail, type Detail } from './strands.ts';

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

/** How many arcs a pair has, and what they keep to. */
export interface FanRequest {
  readonly count: number;
  readonly size: Size;
  /** No arc crosses the chord while the ends draw near or apart, even where the fan leaves the frame. */
  readonly keepsSides?: boolean;
  /** Apex of the middle arc, px over the chord; by default a tenth of its length. */
  readonly bow?: number;
}

/**
 * The arcs of one pair from `a` to `b`, in the order of the fan.
 * @param way the arc that the fan is spread around, as on the globe; null for a bow
 */
export function fanCurves(a: Point, b: Point, request: Omit<FanRequest, 'bow'>, way: Curve | null): Curve[] {
  if (way === null) {
    const { normal, offsets } = spreadFan(a, b, request);
    return offsets.map((offset) => bowCurve(a, b, normal, offset));
  }
  const [x, y] = curvePoint(way, 0.5);
  const [nx, ny] = bowNormal(a, b);
  const apex = (x - (a[0] + b[0]) / 2) * nx + (y - (a[1] + b[1]) / 2) * ny;
  const { normal, offsets } = spreadFan(a, b, { ...request, keepsSides: false, bow: apex });
  return offsets.map((offset) => pushCurve(way, normal, offset - apex));
}

/**
 * Spreads `count` arcs between two points. The middle one bows poleward (eastward along a meridian), the others lie
 * {@link FAN_STEP} px apart on either side; the first is the most poleward. The fan moves toward the chord where its
 * apexes would leave the frame.
 */
export function spreadFan(a: Point, b: Point, { count, size, keepsSides, bow }: FanRequest): Fan {
  const normal = bowNormal(a, b);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const half = ((count - 1) / 2) * FAN_STEP;
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const room = roomAlong(middle, normal, size);
  const wish = bow ?? Math.min(BOW * length, MAX_BOW);
  const free = room.low + half > room.high - half ? (room.low + room.high) / 2 : clampTo(wish, room, half);
  const center = keepsSides === true ? holdSides(free, count, chooseDetail(length)) : free;
  return { normal, offsets: Array.from({ length: count }, (_, i) => center + half - i * FAN_STEP) };
}

/** Bow of a fan's middle that is usual at a level of detail, in px: it decides how many arcs lie poleward. */
const USUAL_BOW: Readonly<Record<Detail, number>> = { type: 32, family: 16, direction: 6 };
/** Apexes keep this far from the chord, in px. */
const CHORD_GAP = 2;

/** The middle's offset, kept where as many arcs lie poleward of the chord as usual: the number alone decides the sides. */
function holdSides(center: number, count: number, detail: Detail): number {
  const half = ((count - 1) / 2) * FAN_STEP;
  const poleward = Math.min(count, Math.ceil((USUAL_BOW[detail] + half) / FAN_STEP));
  const low = (poleward - 1) * FAN_STEP - half + CHORD_GAP;
  const high = poleward === count ? Infinity : poleward * FAN_STEP - half - CHORD_GAP;
  return clamp(center, low, high);
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
