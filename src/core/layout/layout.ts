import type { Actor } from '../actor.ts';
import type { ActorId } from '../event.ts';
import { chooseLeads, maxLeads } from '../scene/leads.ts';
import type { LaneId, Scene } from '../scene/scene.ts';
import { distinctActs } from './acts.ts';
import { placeBadges, type BadgeStand } from './badges.ts';
import { boxAround, type Box } from './box.ts';
import { placeChips } from './chips.ts';
import { placeIncidents } from './incidents.ts';
import { placeCapitals, placeSeas, type Sea } from './labels.ts';
import { drawLanes, type NodePlace } from './lanes.ts';
import type { ChipMark, LabelMark, LaneMark, Marks, NodeKey, Undrawn } from './marks.ts';
import { placeDisputed, type NamedPlaces } from './places.ts';
import { placeLanes, type LaneNode, type PlacedLane } from './nodes.ts';
import type { Projector, Size } from './projector.ts';
import { RING_RADIUS } from './ring.ts';
import { buildStrands, type PlacedStrand } from './strands.ts';
import { drawTethers } from './tethers.ts';

/** At most so many arcs are drawn: the heaviest. The rest are counted. */
export const MAX_STRANDS = 60;

/** What a text is drawn as; each has its own size and weight. */
export type TextKind = 'badge' | 'chip' | 'principal' | 'other' | 'sea';

export interface LayoutInput {
  readonly scene: Scene;
  readonly projector: Projector;
  readonly size: Size;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly seas: readonly Sea[];
  readonly places: NamedPlaces;
  /** Name of a seat of government, or of the others' chip. */
  readonly nameOf: (key: NodeKey) => string;
  /** Width of a text in CSS px. */
  readonly measure: (text: string, kind: TextKind) => number;
  /** `all` lets every lane lead. */
  readonly lanes: 'lead' | 'all';
  /** Where nothing of ours may stand, such as the map's controls. */
  readonly reserved: readonly Box[];
  /** Where each badge stood on its arc in the layout before, by strand. */
  readonly previous: ReadonlyMap<LaneId, BadgeStand>;
}

/** Lays a scene out in the frame: curves, badges, chips, labels, without collisions. Pure; about 1 ms at 40 lanes. */
export function buildLayout(input: LayoutInput): Marks {
  const { scene, projector, size, reserved } = input;
  const lanes = placeLanes(scene, input.actors, projector, size);
  const chips = placeChips({
    lanes,
    projector,
    size,
    reserved: [...reserved, ...seatBoxes(lanes, RING_RADIUS + 4)],
    // So that there are arcs to be seen between a capital and a chip.
    avoided: seatBoxes(lanes, Math.min(110, 0.3 * Math.min(size.width, size.height))),
    nameOf: input.nameOf,
    measure: (text) => input.measure(text, 'chip'),
  });
  const placeOf = createPlaceOf(chips);
  const leads = chooseLeads(scene.lanes, input.lanes === 'all' ? Infinity : maxLeads(size.width));
  const strands = heaviest(buildStrands(lanes, leads, (node) => placeOf(node).point));
  const capitals = placeCapitals(nodesOf(lanes), {
    size,
    actors: input.actors,
    nameOf: (actor) => input.nameOf(actor.id),
    measure: input.measure,
    obstacles: [...reserved, ...chips.map((chip) => chip.box)],
  });
  const fixed = fixedObstacles(reserved, chips, capitals);
  const incidents = placeIncidents(scene.incidents, projector, size, fixed);
  const obstacles = [...fixed, ...incidents.map((incident) => incident.box)];
  const marks = placeBadges(drawLanes(strands, placeOf, size, projector.globe), {
    size,
    obstacles,
    measure: (text) => input.measure(text, 'badge'),
    previous: input.previous,
  }).sort(byLoudness);
  return {
    lanes: marks,
    tethers: drawTethers(marks, tetherEnds(lanes, placeOf)),
    chips,
    incidents,
    ...placeNames(input, marks, obstacles, capitals),
    undrawn: countUndrawn(lanes, strands),
  };
}

/** Names of disputed places, then of passages and seas: each gives way to all that stands before it, arcs included. */
function placeNames(
  input: LayoutInput,
  lanes: readonly LaneMark[],
  fixed: readonly Box[],
  capitals: readonly LabelMark[],
): Pick<Marks, 'places' | 'labels'> {
  const { projector, size, measure } = input;
  const curves = lanes.map(({ curve }) => curve);
  const badges = lanes.flatMap(({ badge }) => (badge === null ? [] : [badge.box]));
  const obstacles = [...fixed, ...badges];
  const places = placeDisputed(input.places.disputed, projector, {
    size,
    measure: (text) => measure(text, 'sea'),
    obstacles,
    curves,
  });
  const seas = placeSeas([...input.places.passages, ...input.seas], projector, {
    size,
    measure,
    curves,
    obstacles: [
      ...obstacles,
      ...places.flatMap(({ box, at }) => [boxAround(at[0], at[1], 16, 16), ...(box ? [box] : [])]),
    ],
  });
  return { places, labels: [...capitals, ...seas] };
}

/** Squares around the capitals in view, `reach` px to each side. */
function seatBoxes(lanes: readonly PlacedLane[], reach: number): Box[] {
  return nodesOf(lanes).flatMap(({ seat }) =>
    seat === null ? [] : [boxAround(seat[0], seat[1], 2 * reach, 2 * reach)],
  );
}

function createPlaceOf(chips: readonly ChipMark[]): (node: LaneNode) => NodePlace {
  const boxes = new Map(chips.map((chip) => [chip.key, chip.box]));
  return (node) => {
    if (node.seat !== null) return { point: node.seat, box: null };
    const box = boxes.get(node.key);
    if (box === undefined) throw new Error(`createPlaceOf: got no chip for ${node.key}, expected one for each key`);
    return { point: [box.x + box.width / 2, box.y + box.height / 2], box };
  };
}

function heaviest(strands: readonly PlacedStrand[]): PlacedStrand[] {
  return [...strands].sort((a, b) => b.strand.weight - a.strand.weight).slice(0, MAX_STRANDS);
}

/** Every node once. */
function nodesOf(lanes: readonly PlacedLane[]): LaneNode[] {
  return [...new Map(lanes.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node])).values()];
}

function fixedObstacles(reserved: readonly Box[], chips: readonly ChipMark[], capitals: readonly LabelMark[]): Box[] {
  return [
    ...reserved,
    ...chips.map((chip) => chip.box),
    ...capitals.map((label) => label.box),
    ...capitals.map((label) => boxAround(label.at[0], label.at[1], 16, 16)),
  ];
}

/** Quiet lanes first, then the lighter of those that lead: what matters lies on top. */
function byLoudness(a: LaneMark, b: LaneMark): number {
  return Number(a.strand.leads) - Number(b.strand.leads) || a.strand.weight - b.strand.weight;
}

/** Where tethers may end: every actor that has a node. */
function tetherEnds(lanes: readonly PlacedLane[], placeOf: (node: LaneNode) => NodePlace): Map<NodeKey, NodePlace> {
  return new Map(nodesOf(lanes).map((node) => [node.key, placeOf(node)]));
}

/** Acts for which no arc stands: of lanes with an end in view they are too many, of the others both ends are away. */
function countUndrawn(lanes: readonly PlacedLane[], strands: readonly PlacedStrand[]): Undrawn {
  const drawn = new Set(strands.flatMap(({ strand }) => strand.lanes.map((lane) => lane.id)));
  const shown = new Set(strands.flatMap(({ strand }) => strand.events.map((event) => event.id)));
  const hidden = lanes.filter(({ lane }) => !drawn.has(lane.id));
  const count = (some: readonly PlacedLane[]) =>
    distinctActs(some.map(({ lane }) => lane)).filter((event) => !shown.has(event.id)).length;
  const crowded = count(hidden.filter(({ from, to }) => from.seat !== null || to.seat !== null));
  return { crowded, outside: count(hidden) - crowded };
}
