import type { Actor } from '../actor.ts';
import type { ActorId } from '../event.ts';
import { boxAround, fitsFrame, overlaps, type Box } from './box.ts';
import { curvePoint, type Curve, type Point } from './curve.ts';
import type { LabelMark } from './marks.ts';
import type { LaneNode } from './nodes.ts';
import type { Projector, Size } from './projector.ts';
import { projectNearest } from './unwrap.ts';

/** Height of a label's line in CSS px: capitals, lesser capitals, seas. */
const HEIGHT = { principal: 22, other: 18, sea: 16 };
/** Between a capital's dot and its name. */
const LABEL_GAP = 19;

export interface LabelInput {
  readonly size: Size;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly nameOf: (actor: Actor) => string;
  /** Width of a name in CSS px. */
  readonly measure: (text: string, kind: 'principal' | 'other' | 'sea') => number;
  /** What no label may cover: chips and controls. */
  readonly obstacles: readonly Box[];
}

/** Names the capitals that have active acts, each on the side that looks away from the others; none over another. */
export function placeCapitals(nodes: readonly LaneNode[], input: LabelInput): LabelMark[] {
  const seats = nodes.flatMap((node) => {
    const actor = input.actors.get(node.key);
    return node.seat === null || actor === undefined ? [] : [{ node, actor, at: node.seat }];
  });
  const principals = seats.filter(({ actor }) => actor.principal).map(({ at }) => at);
  const dots = seats.map(({ at }) => boxAround(at[0], at[1], 14, 14));
  const placed: LabelMark[] = [];
  // Near the frame's side there is less to choose from: those first.
  const roomBeside = ([x]: Point) => Math.min(x, input.size.width - x);
  const inOrder = [...seats].sort(
    (a, b) => Number(b.actor.principal) - Number(a.actor.principal) || roomBeside(a.at) - roomBeside(b.at),
  );
  for (const { node, actor, at } of inOrder) {
    const text = input.nameOf(actor);
    const kind = actor.principal ? 'principal' : 'other';
    const taken = [...input.obstacles, ...dots, ...placed.map((label) => label.box)];
    const candidates = sides(at, awayFrom(at, principals), input.measure(text, kind), HEIGHT[kind]);
    const free = (box: Box) => fitsFrame(box, input.size, 2) && !taken.some((other) => overlaps(box, other));
    const box =
      candidates.find(free) ?? (actor.principal ? candidates.find((b) => fitsFrame(b, input.size, 0)) : undefined);
    if (box !== undefined) placed.push({ kind: 'capital', id: node.id, text, box, at, principal: actor.principal });
  }
  return placed;
}

/** Direction away from the other capitals; to the right where there is none. */
function awayFrom(at: Point, others: readonly Point[]): Point {
  let dx = 0;
  let dy = 0;
  for (const other of others) {
    const length = Math.hypot(other[0] - at[0], other[1] - at[1]);
    if (length < 1) continue;
    dx -= (other[0] - at[0]) / length;
    dy -= (other[1] - at[1]) / length;
  }
  return dx === 0 && dy === 0 ? [1, 0] : [dx, dy];
}

/** The four places beside a dot, the one that looks most in the wished direction first. */
function sides([x, y]: Point, wish: Point, width: number, height: number): Box[] {
  const places: [Point, Box][] = [
    [[1, 0], { x: x + LABEL_GAP, y: y - height / 2, width, height }],
    [[-1, 0], { x: x - LABEL_GAP - width, y: y - height / 2, width, height }],
    [[0, 1], { x: x - width / 2, y: y + LABEL_GAP - 4, width, height }],
    [[0, -1], { x: x - width / 2, y: y - LABEL_GAP + 4 - height, width, height }],
  ];
  const dot = ([px, py]: Point) => px * wish[0] + py * wish[1];
  return places.sort(([a], [b]) => dot(b) - dot(a)).map(([, box]) => box);
}

/** A sea or a passage, in the reader's language. */
export interface Sea {
  readonly id: string;
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  /** Named from this zoom on; always where there is none. */
  readonly minZoom?: number;
}

/** Where a sea's name may stand, in px from the sea's middle: a name may drift a little, a sea is wide. */
const DRIFT: readonly Point[] = [
  [0, 0],
  [0, 26],
  [44, 0],
  [0, -26],
  [-44, 0],
  [44, 26],
  [-44, 26],
];

/** Names the seas where nothing else stands, arcs included: they give way to everything. */
export function placeSeas(
  seas: readonly Sea[],
  projector: Projector,
  input: Pick<LabelInput, 'size' | 'measure' | 'obstacles'> & { readonly curves: readonly Curve[] },
): LabelMark[] {
  const placed: LabelMark[] = [];
  for (const sea of seas) {
    const middle = projector.zoom < (sea.minZoom ?? 0) ? null : projectNearest(projector, sea);
    if (middle === null) continue;
    const width = input.measure(sea.name, 'sea');
    const taken = [...input.obstacles, ...placed.map((label) => label.box)];
    const isFree = (box: Box) =>
      fitsFrame(box, input.size, 4) &&
      isOnEarth(box, projector, input.size) &&
      !taken.some((other) => overlaps(box, other, 2)) &&
      !input.curves.some((curve) => crossesBox(curve, box));
    // A passage is narrow: its name stays with it.
    const reach = sea.minZoom === undefined ? 1 : 0.4;
    const box = DRIFT.map(([x, y]) => boxAround(middle[0] + reach * x, middle[1] + reach * y, width, HEIGHT.sea)).find(
      isFree,
    );
    if (box === undefined) continue;
    const at: Point = [box.x + box.width / 2, box.y + box.height / 2];
    placed.push({ kind: 'sea', id: sea.id, text: sea.name, box, at, principal: false });
  }
  return placed;
}

/** Whether a rectangle lies within the globe's disc; always on the flat map. */
function isOnEarth(box: Box, { globe }: Projector, { width, height }: Size): boolean {
  if (globe === null) return true;
  const [dx, dy] = [Math.abs(box.x + box.width / 2 - width / 2), Math.abs(box.y + box.height / 2 - height / 2)];
  return Math.hypot(dx + box.width / 2, dy + box.height / 2) < globe.limb;
}

/** Whether an arc runs through a rectangle or within 4 px of it, to within the spacing of its samples. */
export function crossesBox(curve: Curve, { x, y, width, height }: Box): boolean {
  const [left, right, top, bottom] = [x - 4, x + width + 4, y - 4, y + height + 4];
  // A curve lies within the hull of its control points: most are far away.
  const isApart = (i: 0 | 1, low: number, high: number) => {
    const [a = 0, b = 0, c = 0, d = 0] = [curve[i], curve[i + 2], curve[i + 4], curve[i + 6]];
    return (a < low && b < low && c < low && d < low) || (a > high && b > high && c > high && d > high);
  };
  if (isApart(0, left, right) || isApart(1, top, bottom)) return false;
  for (let i = 0; i <= 32; i++) {
    const [px, py] = curvePoint(curve, i / 32);
    if (px > left && px < right && py > top && py < bottom) return true;
  }
  return false;
}
