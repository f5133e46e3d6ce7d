import type { Actor } from '../actor.ts';
import type { ActorId } from '../event.ts';
import { chooseLeads, maxLeads } from '../scene/leads.ts';
import type { LaneId, Scene } from '../scene/scene.ts';
import { distinctActs } from './acts.ts';
import { placeBadges } from './badges.ts';
import { boxAround, type Box } from './box.ts';
import { placeChips } from './chips.ts';
import { placeCapitals, placeSeas, type Sea } from './labels.ts';
import { drawLanes, type NodePlace } from './lanes.ts';
import type { ChipMark, LabelMark, LaneMark, Marks, NodeKey } from './marks.ts';
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
  /** Name of a seat of government, or of the others' chip. */
  readonly nameOf: (key: NodeKey) => string;
  /** Width of a text in CSS px. */
  readonly measure: (text: string, kind: TextKind) => number;
  /** `all` lets every lane lead. */
  readonly lanes: 'lead' | 'all';
  /** Where nothing of ours may stand, such as the map's controls. */
  readonly reserved: readonly Box[];
  /** Where each badge stood on its arc in the layout before, by strand. */
  readonly previous: ReadonlyMap<LaneId, number>;
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
  const marks = placeBadges(drawLanes(strands, placeOf, size, projector.globe), {
    size,
    obstacles: fixed,
    measure: (text) => input.measure(text, 'badge'),
    previous: input.previous,
  }).sort(byLoudness);
  return {
    lanes: marks,
    tethers: drawTethers(marks, tetherEnds(lanes, placeOf)),
    chips,
    labels: [...capitals, ...nameSeas(input, marks, fixed)],
    undrawn: countUndrawn(lanes, strands),
  };
}

function nameSeas({ seas, projector, size, measure }: LayoutInput, lanes: readonly LaneMark[], fixed: readonly Box[]) {
  const badges = lanes.flatMap(({ badge }) => (badge === null ? [] : [badge.box]));
  const curves = lanes.map(({ curve }) => curve);
  return placeSeas(seas, projector, { size, measure, curves, obstacles: [...fixed, ...badges] });
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

/** Acts of lanes for which no arc stands. */
function countUndrawn(lanes: readonly PlacedLane[], strands: readonly PlacedStrand[]): number {
  const drawn = new Set(strands.flatMap(({ strand }) => strand.lanes.map((lane) => lane.id)));
  const shown = new Set(strands.flatMap(({ strand }) => strand.events.map((event) => event.id)));
  const hidden = lanes.map(({ lane }) => lane).filter((lane) => !drawn.has(lane.id));
  return distinctActs(hidden).filter((event) => !shown.has(event.id)).length;
}
