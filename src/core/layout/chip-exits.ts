import { clamp } from './box.ts';
import { bowCurve, bowNormal, curvePoint, type Curve, type Point } from './curve.ts';
import type { NodeKey } from './marks.ts';
import type { LaneNode, PlacedLane } from './nodes.ts';
import type { Globe, Place, Projector, Size } from './projector.ts';

/** Where centres of chips of a width may stand. */
export interface ChipFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of a long arc's own bow over its chord: high enough to rise over what lies between, as a great circle does. */
const LONG_BOW = 0.12;
/** An eighth of a turn. */
const ONE_WAY_RAD = Math.PI / 4;
/** Samples along a bow on its way out of the frame; the last stretch is then halved. */
const SAMPLES = 48;

/** Mean of where the bows toward an actor leave the frame of the flat map, brought to its edge. */
export function flatExit(key: NodeKey, lanes: readonly PlacedLane[], frame: ChipFrame): Point {
  const middle: Point = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  const exitToward = (target: Point | null, partner: Point | null): Point[] => {
    if (target === null) return [];
    return [partner === null ? bowExit(middle, target, 0, frame) : bowExit(partner, target, LONG_BOW, frame)];
  };
  const exits = lanes.flatMap(({ from, to, fromPoint, toPoint }) => [
    ...(isChip(from, key) ? exitToward(fromPoint, to.seat) : []),
    ...(isChip(to, key) ? exitToward(toPoint, from.seat) : []),
  ]);
  return exits.length === 0 ? [frame.left, frame.bottom] : nearestEdge(meanOf(exits), frame);
}

/**
 * Where the great circle from the middle of the view toward an actor goes behind the horizon or out of the frame: its
 * bearing is the direction on the screen. For a chip of many actors the mean of theirs.
 */
export function globeExit(key: NodeKey, lanes: readonly PlacedLane[], globe: Globe, center: Place): Point {
  return meanOf(globeExits(key, lanes, globe, center));
}

function globeExits(key: NodeKey, lanes: readonly PlacedLane[], globe: Globe, center: Place): Point[] {
  const places = lanes.flatMap(({ from, to, fromPlace, toPlace }) => [
    ...(isChip(from, key) ? [fromPlace] : []),
    ...(isChip(to, key) ? [toPlace] : []),
  ]);
  return [...new Set(places)].map((place): Point => {
    const way = globe.wayToward(center, place);
    return [way[6], way[7]];
  });
}

/** Whether all that a chip stands for lies in about one direction from the middle of the view. */
export function liesOneWay(
  key: NodeKey,
  lanes: readonly PlacedLane[],
  { globe, center }: Projector,
  size: Size,
): boolean {
  const points = globe === null ? seatsOf(key, lanes) : globeExits(key, lanes, globe, center);
  const angles = points.map(([x, y]) => Math.atan2(y - size.height / 2, x - size.width / 2));
  // Against the first, so that no angle's zero lies between two.
  const [first = 0] = angles;
  const turns = angles.map((angle) => Math.atan2(Math.sin(angle - first), Math.cos(angle - first)));
  return Math.max(...turns) - Math.min(...turns) < ONE_WAY_RAD;
}

/** Where the actors of a chip lie on the flat map, far out of the frame. */
function seatsOf(key: NodeKey, lanes: readonly PlacedLane[]): Point[] {
  return lanes.flatMap(({ from, to, fromPoint, toPoint }) => [
    ...(isChip(from, key) && fromPoint !== null ? [fromPoint] : []),
    ...(isChip(to, key) && toPoint !== null ? [toPoint] : []),
  ]);
}

function isChip({ key, seat }: LaneNode, wanted: NodeKey): boolean {
  return key === wanted && seat === null;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/**
 * Where a bow crosses the edge that lies in the target's direction. It may have left the frame before, over another
 * edge: then the nearest corner. The edge is chosen from the middle of the frame, for all partners alike.
 */
function bowExit(from: Point, to: Point, bow: number, frame: ChipFrame): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const curve = bowCurve(from, to, bowNormal(from, to), bow * length);
  const dx = to[0] - (frame.left + frame.right) / 2;
  const dy = to[1] - (frame.top + frame.bottom) / 2;
  const sideways = Math.abs(dx) * (frame.bottom - frame.top) >= Math.abs(dy) * (frame.right - frame.left);
  const axis = sideways ? 0 : 1;
  const edge = sideways ? (dx > 0 ? frame.right : frame.left) : dy > 0 ? frame.bottom : frame.top;
  const [x, y] = curvePoint(curve, crossing(curve, axis, edge));
  return [clamp(x, frame.left, frame.right), clamp(y, frame.top, frame.bottom)];
}

/** Where on a curve its coordinate first reaches a value; its end where it never does. */
function crossing(curve: Curve, axis: 0 | 1, value: number): number {
  const isBefore = (t: number) => curvePoint(curve, t)[axis] < value === curve[axis] < value;
  let outside = 1;
  for (let i = 1; i <= SAMPLES && outside === 1; i++) if (!isBefore(i / SAMPLES)) outside = i / SAMPLES;
  let inside = Math.max(0, outside - 1 / SAMPLES);
  for (let i = 0; i < 12; i++) {
    const half = (inside + outside) / 2;
    if (isBefore(half)) inside = half;
    else outside = half;
  }
  return outside;
}

/** The nearest point on the edge of the frame. */
function nearestEdge([px, py]: Point, frame: ChipFrame): Point {
  const x = clamp(px, frame.left, frame.right);
  const y = clamp(py, frame.top, frame.bottom);
  const gaps: [number, Point][] = [
    [x - frame.left, [frame.left, y]],
    [frame.right - x, [frame.right, y]],
    [y - frame.top, [x, frame.top]],
    [frame.bottom - y, [x, frame.bottom]],
  ];
  return gaps.reduce((best, gap) => (gap[0] < best[0] ? gap : best))[1];
}
