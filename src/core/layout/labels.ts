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

/** A sea, in the reader's language. */
export interface Sea {
  readonly id: string;
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
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
    const middle = projectNearest(projector, sea);
    if (middle === null) continue;
    const width = input.measure(sea.name, 'sea');
    const taken = [...input.obstacles, ...placed.map((label) => label.box)];
    const isFree = (box: Box) =>
      fitsFrame(box, input.size, 4) &&
      isOnEarth(box, projector, input.size) &&
      !taken.some((other) => overlaps(box, other, 2)) &&
      !input.curves.some((curve) => crossesBox(curve, box));
    const box = DRIFT.map(([x, y]) => boxAround(middle[0] + x, middle[1] + y, width, HEIGHT.sea)).find(isFree);
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

/** Whether an arc runs through a rectangle, to within the spacing of its samples. */
function crossesBox(curve: Curve, box: Box): boolean {
  for (let i = 0; i <= 32; i++) {
    const [x, y] = curvePoint(curve, i / 32);
    if (x > box.x - 4 && x < box.x + box.width + 4 && y > box.y - 4 && y < box.y + box.height + 4) return true;
  }
  return false;
}
