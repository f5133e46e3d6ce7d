import type { Actor } from '../actor.ts';
import type { EventId, EventRecord } from '../event.ts';
import { standingWeight } from './weight.ts';

/** A place nearer than this to a seat of government, in km, says no more than that a government acted. */
const OWN_PLACE_KM = 30;
const EARTH_RADIUS_KM = 6371;

/** Whether an act has a place of its own: one that is no actor's capital. */
export type HasOwnPlace = (event: EventRecord) => boolean;

/** Creates the test for a table of actors; it remembers its answers. */
export function createOwnPlaceTest(actors: Iterable<Pick<Actor, 'seat'>>): HasOwnPlace {
  const seats = [...actors].map(({ seat }) => seat);
  const known = new Map<EventRecord['place'], boolean>();
  return ({ place }) => {
    if (place === null) return false;
    let isOwn = known.get(place);
    if (isOwn === undefined) {
      isOwn = seats.every((seat) => distanceKm(place, seat) > OWN_PLACE_KM);
      known.set(place, isOwn);
    }
    return isOwn;
  };
}

interface Point {
  readonly lng: number;
  readonly lat: number;
}

/** Great-circle distance on a sphere, in km, by the haversine formula, which is exact for near places too. */
export function distanceKm(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const half = (angleRad: number) => Math.sin(angleRad / 2) ** 2;
  const h = half((b.lat - a.lat) * rad) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half((b.lng - a.lng) * rad);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}

/**
 * Creates the function that joins the acts with a place of their own of all lanes, each act once, the weightiest first
 * and of equals the newest. It returns the very same list while the lanes' lists are the same: a step costs the lanes.
 */
export function createIncidentList(): (lists: readonly (readonly EventRecord[])[]) => readonly EventRecord[] {
  let before: readonly (readonly EventRecord[])[] = [];
  let incidents: readonly EventRecord[] = [];
  return (lists) => {
    if (lists.length === before.length && lists.every((list, i) => list === before[i])) return incidents;
    before = lists;
    const acts = new Map<EventId, EventRecord>(lists.flat().map((event) => [event.id, event]));
    incidents = [...acts.values()].sort(
      (a, b) => standingWeight(b) - standingWeight(a) || compareText(b.start, a.start) || compareText(a.id, b.id),
    );
    return incidents;
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
