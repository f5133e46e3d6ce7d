import { boxAround, clamp, overlaps, type Box } from './box.ts';
import { bowCurve, bowNormal, curvePoint, type Curve, type Point } from './curve.ts';
import { distinctActs } from './acts.ts';
import type { ChipMark, NodeKey } from './marks.ts';
import type { PlacedLane } from './nodes.ts';
import type { Size } from './projector.ts';

/** Height of a chip in CSS px. */
export const CHIP_HEIGHT = 28;
/** Room beside a chip's words: padding on both sides and the arrow. */
const CHIP_PADDING = 44;
/** Chips keep this far from the frame's edge, in CSS px. */
const EDGE_INSET = 6;
/** Height of a long arc's own bow over its chord: high enough to rise over what lies between, as a great circle does. */
const LONG_BOW = 0.12;
/** Samples along a bow on its way out of the frame; the last stretch is then halved. */
const SAMPLES = 48;

export interface ChipInput {
  readonly lanes: readonly PlacedLane[];
  readonly size: Size;
  readonly nameOf: (key: NodeKey) => string;
  /** Width of a chip's words in CSS px. */
  readonly measure: (text: string) => number;
  /** Where no chip may stand, such as the map's controls and the capitals' rings. */
  readonly reserved: readonly Box[];
  /** Where no chip stands as long as there is room elsewhere on its edge. */
  readonly avoided: readonly Box[];
}

/** One chip for each actor out of view, where the bows toward it leave the frame; none over another. */
export function placeChips(input: ChipInput): ChipMark[] {
  const placed: ChipMark[] = [];
  for (const [key, lanes] of groupByChip(input.lanes)) {
    const name = input.nameOf(key);
    const count = distinctActs(lanes.map(({ lane }) => lane)).length;
    const width = input.measure(`${name} ${count}`) + CHIP_PADDING;
    const frame = innerFrame(input.size, width);
    const exit = meanExit(key, lanes, frame);
    const taken = [...input.reserved, ...placed.map((chip) => chip.box)];
    const box =
      findFreeBox(exit, width, frame, [...taken, ...input.avoided]) ??
      findFreeBox(exit, width, frame, taken) ??
      boxAround(exit[0], exit[1], width, CHIP_HEIGHT);
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

/** Mean of where the arcs toward an actor leave the frame, brought to its edge. */
function meanExit(key: NodeKey, lanes: readonly PlacedLane[], frame: Frame): Point {
  const exits = lanes.flatMap(({ from, to, fromPoint, toPoint }) => [
    ...(from.key === key && from.seat === null ? exitToward(fromPoint, to.seat, frame) : []),
    ...(to.key === key && to.seat === null ? exitToward(toPoint, from.seat, frame) : []),
  ]);
  const sum = exits.reduce<Point>(([x, y], exit) => [x + exit[0], y + exit[1]], [0, 0]);
  const count = exits.length;
  return count === 0 ? [frame.left, frame.bottom] : nearestEdge([sum[0] / count, sum[1] / count], frame);
}

/** From a partner in view along the arc's own bow, else straight from the middle. Nothing behind the horizon. */
function exitToward(target: Point | null, partner: Point | null, frame: Frame): Point[] {
  if (target === null) return [];
  const middle: Point = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  return [partner === null ? bowExit(middle, target, 0, frame) : bowExit(partner, target, LONG_BOW, frame)];
}

/**
 * Where a bow crosses the edge that lies in the target's direction. It may have left the frame before, over another
 * edge: then the nearest corner. The edge is chosen from the middle of the frame, for all partners alike.
 */
function bowExit(from: Point, to: Point, bow: number, frame: Frame): Point {
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

/** The free place on the same edge that is nearest to the wish; null where the edge is full. */
function findFreeBox(wish: Point, width: number, frame: Frame, taken: readonly Box[]): Box | null {
  const upright = wish[0] <= frame.left || wish[0] >= frame.right;
  const step = upright ? CHIP_HEIGHT / 2 : width / 4;
  for (let i = 0; i < 80; i++) {
    const shift = step * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1);
    const x = upright ? wish[0] : clamp(wish[0] + shift, frame.left, frame.right);
    const y = upright ? clamp(wish[1] + shift, frame.top, frame.bottom) : wish[1];
    const box = boxAround(x, y, width, CHIP_HEIGHT);
    if (!taken.some((other) => overlaps(box, other, 4))) return box;
  }
  return null;
}
