import { boxAround, clamp, overlaps, type Box } from './box.ts';
import { bowCurve, bowNormal, curvePoint, type Point } from './curve.ts';
import { distinctActs } from './acts.ts';
import { OTHERS, type ChipMark, type NodeKey } from './marks.ts';
import type { PlacedLane } from './nodes.ts';
import type { Size } from './projector.ts';

/** Height of a chip in CSS px. */
export const CHIP_HEIGHT = 28;
/** Room beside a chip's words: padding on both sides and the arrow. */
const CHIP_PADDING = 44;
/** Chips keep this far from the frame's edge, in CSS px. */
const EDGE_INSET = 6;
/** Height of a long arc's own bow over its chord: high enough to rise over what lies between, as a great circle does. */
const LONG_BOW = 0.15;
/** Samples along a bow on its way out of the frame; the last stretch is then halved. */
const SAMPLES = 48;

export interface ChipInput {
  readonly lanes: readonly PlacedLane[];
  readonly size: Size;
  readonly nameOf: (key: NodeKey) => string;
  /** Width of a chip's words in CSS px. */
  readonly measure: (text: string) => number;
  /** Where no chip may stand, such as the map's controls. */
  readonly reserved: readonly Box[];
}

/** One chip for each actor out of view, where the bows toward it leave the frame; none over another. */
export function placeChips(input: ChipInput): ChipMark[] {
  const placed: ChipMark[] = [];
  for (const [key, lanes] of groupByChip(input.lanes)) {
    const name = input.nameOf(key);
    const count = distinctActs(lanes.map(({ lane }) => lane)).length;
    const width = input.measure(`${name} ${count}`) + CHIP_PADDING;
    const frame = innerFrame(input.size, width);
    const exit = meanExit(key, lanes, frame, input.size);
    const box = freeBox(exit, width, frame, [...input.reserved, ...placed.map((chip) => chip.box)]);
    const angleRad = Math.atan2(exit[1] - input.size.height / 2, exit[0] - input.size.width / 2);
    placed.push({ key, name, count, box, angleRad });
  }
  return placed;
}

/** The chips' lanes; principals first in order of the alphabet, the others' last. */
function groupByChip(lanes: readonly PlacedLane[]): [NodeKey, PlacedLane[]][] {
  const groups = new Map<NodeKey, PlacedLane[]>();
  for (const lane of lanes) {
    const keys = new Set([lane.from, lane.to].filter((node) => node.seat === null).map((node) => node.key));
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Where centres of chips of a width may stand. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function innerFrame(size: Size, width: number): Frame {
  const x = EDGE_INSET + width / 2;
  const y = EDGE_INSET + CHIP_HEIGHT / 2;
  return { left: x, right: Math.max(x, size.width - x), top: y, bottom: Math.max(y, size.height - y) };
}

function meanExit(key: NodeKey, lanes: readonly PlacedLane[], frame: Frame, size: Size): Point {
  const middle: Point = [size.width / 2, size.height / 2];
  const exits: Point[] = [];
  for (const { from, to, fromPoint, toPoint } of lanes) {
    const outIsFrom = from.key === key && from.seat === null;
    const partner = outIsFrom ? to.seat : from.seat;
    const target = outIsFrom ? fromPoint : toPoint;
    if (target !== null && partner !== null) exits.push(bowExit(partner, target, frame));
  }
  if (exits.length === 0) exits.push(...straightExits(key, lanes, middle, frame));
  const mean = averagePoint(exits, middle);
  return key === OTHERS && exits.length > 1 ? toEdge(mean, middle, frame) : nearestEdge(mean, frame);
}

/** Where no lane of the actor has an end in view: straight from the middle. */
function straightExits(key: NodeKey, lanes: readonly PlacedLane[], middle: Point, frame: Frame): Point[] {
  return lanes.flatMap(({ from, to, fromPoint, toPoint }) =>
    [from.key === key && from.seat === null ? fromPoint : null, to.key === key && to.seat === null ? toPoint : null]
      .filter((point) => point !== null)
      .map((point) => toEdge(point, middle, frame)),
  );
}

function averagePoint(points: readonly Point[], fallback: Point): Point {
  if (points.length === 0) return fallback;
  const sum = points.reduce<Point>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Where the arc's own bow from a seat in view to one out of view leaves the frame. */
function bowExit(from: Point, to: Point, frame: Frame): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const curve = bowCurve(from, to, bowNormal(from, to), LONG_BOW * length);
  const start: Point = [clamp(from[0], frame.left, frame.right), clamp(from[1], frame.top, frame.bottom)];
  let inside = 0;
  let outside = 1;
  for (let i = 1; i <= SAMPLES; i++) {
    outside = i / SAMPLES;
    if (!contains(frame, curvePoint(curve, outside))) break;
    inside = outside;
  }
  for (let i = 0; i < 12; i++) {
    const half = (inside + outside) / 2;
    if (contains(frame, curvePoint(curve, half))) inside = half;
    else outside = half;
  }
  return inside === 0 ? nearestEdge(start, frame) : curvePoint(curve, inside);
}

function contains(frame: Frame, [x, y]: Point): boolean {
  return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
}

/** The point where the ray from the middle through a point meets the edge. */
function toEdge([x, y]: Point, middle: Point, frame: Frame): Point {
  const dx = x - middle[0];
  const dy = y - middle[1];
  if (Math.hypot(dx, dy) < 1) return [frame.left, frame.bottom];
  const scaleX = dx === 0 ? Infinity : ((dx > 0 ? frame.right : frame.left) - middle[0]) / dx;
  const scaleY = dy === 0 ? Infinity : ((dy > 0 ? frame.bottom : frame.top) - middle[1]) / dy;
  const scale = Math.min(scaleX, scaleY);
  return [middle[0] + dx * scale, middle[1] + dy * scale];
}

/** The nearest point on the edge of the frame. */
function nearestEdge([px, py]: Point, frame: Frame): Point {
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

/** The free place on the same edge that is nearest to the wish; the wish itself where the edge is full. */
function freeBox(wish: Point, width: number, frame: Frame, taken: readonly Box[]): Box {
  const upright = wish[0] <= frame.left || wish[0] >= frame.right;
  const step = upright ? CHIP_HEIGHT / 2 : width / 4;
  for (let i = 0; i < 80; i++) {
    const shift = step * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1);
    const x = upright ? wish[0] : clamp(wish[0] + shift, frame.left, frame.right);
    const y = upright ? clamp(wish[1] + shift, frame.top, frame.bottom) : wish[1];
    const box = boxAround(x, y, width, CHIP_HEIGHT);
    if (!taken.some((other) => overlaps(box, other, 4))) return box;
  }
  return boxAround(wish[0], wish[1], width, CHIP_HEIGHT);
}
