import type { EventRecord, Family } from '../event.ts';
import type { LaneId } from '../scene/scene.ts';
import { boxCenter } from './box.ts';
import { curvePoint, type Point } from './curve.ts';
import type { IncidentMark, LaneMark, Marks } from './marks.ts';

/** A thin line from a lane to where one of its acts happened. */
export interface TieMark {
  readonly id: string;
  /** The marker's id. */
  readonly incident: string;
  readonly family: Family;
  readonly from: Point;
  readonly to: Point;
}

/** The lines from the chosen lanes' badges, or their middles, to the markers of those of their acts that are wanted. */
export function findTies(
  { lanes, incidents }: Pick<Marks, 'lanes' | 'incidents'>,
  chosen: ReadonlySet<LaneId>,
  isWanted: (event: EventRecord) => boolean,
): TieMark[] {
  if (incidents.length === 0) return [];
  return lanes.flatMap((lane) => {
    if (!chosen.has(lane.strand.id)) return [];
    const from = lane.badge === null ? curvePoint(lane.curve, 0.5) : boxCenter(lane.badge.box);
    return incidents
      .filter((incident) => incident.events.some((event) => isWanted(event) && holds(lane, event)))
      .map(({ id, box }) => ({
        id: `${lane.strand.id} ${id}`,
        incident: id,
        family: lane.strand.family,
        from,
        to: boxCenter(box),
      }));
  });
}

/** The lanes of which an act happened at the marker. */
export function lanesAt(lanes: readonly LaneMark[], { events }: IncidentMark): LaneMark[] {
  return lanes.filter((lane) => events.some((event) => holds(lane, event)));
}

function holds({ strand }: LaneMark, event: EventRecord): boolean {
  return strand.lanes.some((lane) => lane.events.includes(event));
}
