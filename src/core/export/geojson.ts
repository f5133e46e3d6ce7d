import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Actor } from '../actor.ts';
import { eventToLanes } from '../dataset/dyad.ts';
import type { ActorId, EventDetails, EventId, EventRecord } from '../event.ts';
import { createOwnPlaceTest, type HasOwnPlace } from '../scene/incidents.ts';
import { cutAtAntimeridian } from './cut-antimeridian.ts';

/** When an act was, in ISO text as the data write it; `end` is null while nothing shows the end of a measure. */
export interface When {
  readonly start: string;
  readonly end: string | null;
}

/** An act as a feature. Its properties are the record with its details: all that is known, under the data's names. */
export type EventFeature = Feature<Geometry, EventRecord & Partial<EventDetails>> & { readonly when: When };
export interface EventCollection extends FeatureCollection {
  readonly features: EventFeature[];
}

/**
 * Acts as GeoJSON (RFC 7946), a feature each, in the order given. An act with a place of its own, away from every seat
 * of government, is a point there; any other is a line from each actor's seat to that of each side it is tied to on the
 * map, the short way round, cut in two where it crosses the antimeridian. What ties no two sides is a point at its
 * place, or at its actor's seat.
 *
 * @param details by id; the acts' own fields stand in `properties` without them
 */
export function formatGeoJson(
  events: readonly EventRecord[],
  actors: ReadonlyMap<ActorId, Actor>,
  details: ReadonlyMap<EventId, EventDetails> = new Map(),
): EventCollection {
  const hasOwnPlace = createOwnPlaceTest(actors.values());
  return {
    type: 'FeatureCollection',
    features: events.map((event) => ({
      type: 'Feature',
      id: event.id,
      geometry: eventToGeometry(event, actors, hasOwnPlace),
      when: eventToWhen(event),
      properties: { ...event, ...details.get(event.id) },
    })),
  };
}

/** An instant ends when it says so, or with itself; a measure with its last day. */
function eventToWhen({ start, end, span, inForceUntil }: EventRecord): When {
  if (span === 'instant') return { start, end: end ?? start };
  return { start, end: inForceUntil === 'open' ? null : (inForceUntil ?? end) };
}

function eventToGeometry(event: EventRecord, actors: ReadonlyMap<ActorId, Actor>, hasOwnPlace: HasOwnPlace): Geometry {
  const { place } = event;
  if (place !== null && hasOwnPlace(event)) return toPoint([place.lng, place.lat]);
  const lines = eventToLanes(event).flatMap(({ from, to }) =>
    cutAtAntimeridian(seatOf(from, actors), seatOf(to, actors)),
  );
  const [line] = lines;
  if (line === undefined) {
    return toPoint(place === null ? seatOf(event.actors[0] ?? '', actors) : [place.lng, place.lat]);
  }
  return lines.length === 1
    ? { type: 'LineString', coordinates: line }
    : { type: 'MultiLineString', coordinates: lines };
}

function seatOf(id: ActorId, actors: ReadonlyMap<ActorId, Actor>): Position {
  const seat = actors.get(id)?.seat;
  if (seat === undefined) throw new Error(`seatOf: got ${id}, expected one of ${[...actors.keys()].join(', ')}`);
  return [seat.lng, seat.lat];
}

function toPoint(coordinates: Position): Geometry {
  return { type: 'Point', coordinates };
}
