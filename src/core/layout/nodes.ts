import type { Actor } from '../actor.ts';
import type { ActorId } from '../event.ts';
import type { Scene, SceneLane } from '../scene/scene.ts';
import type { Point } from './curve.ts';
import { OTHERS, type NodeKey } from './marks.ts';
import type { Place, Projector, Size } from './projector.ts';
import { unwrapPair } from './unwrap.ts';

/** An end of lanes on the screen: a seat of government in view, or the chip that stands for those out of view. */
export interface LaneNode {
  /** Unique in the layout: the key, and for a seat which copy of the world it stands on. */
  readonly id: string;
  readonly key: NodeKey;
  /** Position of the seat; for a chip the position is found later. */
  readonly seat: Point | null;
  /** Where on the earth its actor's seat is; null for the chip that many share. */
  readonly place: Place | null;
}

/** A lane with its two ends. */
export interface PlacedLane {
  readonly lane: SceneLane;
  readonly from: LaneNode;
  readonly to: LaneNode;
  /** Where the seats lie on the screen, in view or not. Null behind the horizon. */
  readonly fromPoint: Point | null;
  readonly toPoint: Point | null;
  readonly fromPlace: Place;
  readonly toPlace: Place;
}

/** A capital closer to the edge than this, in px, counts as out of view: its dot and ring would be cut. */
export const SEAT_INSET = 14;

/** Finds both ends of every lane. Lanes of actors that are not in the table are left out. */
export function placeLanes(
  scene: Scene,
  actors: ReadonlyMap<ActorId, Actor>,
  projector: Projector,
  size: Size,
): PlacedLane[] {
  const nodes = new Map<string, LaneNode>();
  const toNode = (actor: Actor, lng: number, point: Point | null): LaneNode => {
    const seen = point !== null && isInView(point, size);
    const key = seen || actor.principal ? actor.id : OTHERS;
    const id = seen ? `${key}@${Math.round((lng - actor.seat.lng) / 360)}` : key;
    const known = nodes.get(id) ?? { id, key, seat: seen ? point : null, place: key === OTHERS ? null : actor.seat };
    nodes.set(id, known);
    return known;
  };
  return scene.lanes.flatMap((lane) => {
    const from = actors.get(lane.from);
    const to = actors.get(lane.to);
    if (from === undefined || to === undefined) return [];
    // The globe has one copy of each place.
    const [lngFrom, lngTo] =
      projector.globe === null ? unwrapPair(from.seat, to.seat, projector.center.lng) : [from.seat.lng, to.seat.lng];
    const fromPoint = projector.project(lngFrom, from.seat.lat);
    const toPoint = projector.project(lngTo, to.seat.lat);
    const ends = { from: toNode(from, lngFrom, fromPoint), to: toNode(to, lngTo, toPoint) };
    return [{ lane, ...ends, fromPoint, toPoint, fromPlace: from.seat, toPlace: to.seat }];
  });
}

/** Whether a point lies in the frame with room for a capital's ring. */
export function isInView([x, y]: Point, size: Size): boolean {
  return x >= SEAT_INSET && y >= SEAT_INSET && x <= size.width - SEAT_INSET && y <= size.height - SEAT_INSET;
}
