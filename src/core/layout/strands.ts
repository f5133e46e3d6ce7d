import { EVENT_TYPES, FAMILIES, TYPES_BY_FAMILY, familyOf, type Family } from '../event.ts';
import { formatLaneId } from '../dataset/dyad.ts';
import { compareWeight } from '../scene/leads.ts';
import type { Age, LaneId, SceneLane } from '../scene/scene.ts';
import { distinctActs } from './acts.ts';
import type { Point } from './curve.ts';
import type { Strand } from './marks.ts';
import type { LaneNode, PlacedLane } from './nodes.ts';

/** How finely a pair is drawn: one arc per type, per family and direction, or per direction. */
export type Detail = 'type' | 'family' | 'direction';

/** Level of detail by the distance of a pair's ends on the screen, in CSS px. */
export function chooseDetail(distance: number): Detail {
  if (distance >= 220) return 'type';
  return distance >= 110 ? 'family' : 'direction';
}

/** A strand and the ends that it joins. */
export interface PlacedStrand {
  readonly strand: Strand;
  readonly from: LaneNode;
  readonly to: LaneNode;
}

/** Joins lanes into the arcs that are drawn. Lanes with no end in view are left out. */
export function buildStrands(
  lanes: readonly PlacedLane[],
  leads: ReadonlySet<LaneId>,
  pointOf: (node: LaneNode) => Point,
): PlacedStrand[] {
  // By id alone: `JP=others:call` joins the calls of AU=JP and JP=PH, and those on two copies of the world.
  const groups = new Map<LaneId, Group>();
  for (const placed of lanes) {
    if (placed.from.seat === null && placed.to.seat === null) continue;
    const a = pointOf(placed.from);
    const b = pointOf(placed.to);
    const detail = chooseDetail(Math.hypot(a[0] - b[0], a[1] - b[1]));
    const id = idOf(placed, detail);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, order: orderOf(placed.lane, detail), lanes: [placed] });
    else group.lanes.push(placed);
  }
  return [...groups.values()].map((group) => {
    const { from, to } = group.lanes[0]!;
    return { strand: buildStrand(group, leads), from, to };
  });
}

interface Group {
  readonly id: LaneId;
  readonly order: number;
  readonly lanes: PlacedLane[];
}

function idOf({ lane, from, to }: PlacedLane, detail: Detail): LaneId {
  const suffix = { type: lane.type, family: familyOf(lane.type), direction: '*' }[detail];
  return formatLaneId(from.key, to.key, lane.mutual, suffix);
}

/** Place in the fan by what the arc stands for, never by what happens to be active: lanes keep their side. */
function orderOf(lane: SceneLane, detail: Detail): number {
  if (detail === 'direction') return 0;
  return EVENT_TYPES.indexOf(detail === 'type' ? lane.type : TYPES_BY_FAMILY[familyOf(lane.type)][0]);
}

function buildStrand({ id, order, lanes: group }: Group, leads: ReadonlySet<LaneId>): Strand {
  const lanes = group.map(({ lane }) => lane).sort(compareWeight);
  const { from, to } = group[0]!;
  const first = lanes[0]!;
  return {
    id,
    order,
    from: from.key,
    to: to.key,
    mutual: first.mutual,
    lanes,
    family: dominantFamily(lanes),
    type: first.type,
    events: distinctActs(lanes),
    weight: first.weight,
    age: youngest(lanes),
    leads: lanes.some((lane) => leads.has(lane.id)),
  };
}

/** The family of most acts; of equals the one that stands first in FAMILIES. */
function dominantFamily(lanes: readonly SceneLane[]): Family {
  const acts = (family: Family) => distinctActs(lanes.filter((lane) => familyOf(lane.type) === family)).length;
  return FAMILIES.reduce((best, family) => (acts(family) > acts(best) ? family : best));
}

function youngest(lanes: readonly SceneLane[]): Age {
  const ages: readonly Age[] = ['today', 'week', 'standing'];
  return ages.find((age) => lanes.some((lane) => lane.age === age)) ?? 'standing';
}

/** The fixed order of a pair's arcs, from the poleward side: by type, mutual ones first, then by direction. */
export function compareInFan(a: Strand, b: Strand): number {
  return a.order - b.order || Number(b.mutual) - Number(a.mutual) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
