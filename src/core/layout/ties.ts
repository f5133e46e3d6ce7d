import type { EventRecord, Family } from '../event.ts';
import type { LaneId, SceneLane } from '../scene/scene.ts';
import { boxCenter } from './box.ts';
import { curvePoint, type Point } from './curve.ts';
import type { Marks } from './marks.ts';

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
      .filter(({ events }) => lane.strand.lanes.some(holdsAny(events.filter(isWanted))))
      .map(({ id, box }) => ({
        id: `${lane.strand.id} ${id}`,
        incident: id,
        family: lane.strand.family,
        from,
        to: boxCenter(box),
      }));
  });
}

/** The test of whether a lane holds one of some acts. */
export function holdsAny(events: readonly EventRecord[]): (lane: SceneLane) => boolean {
  return (lane) => events.some((event) => lane.events.includes(event));
}
