import { PRINCIPALS, type Actor } from '../../core/actor.ts';
import type { ActorId } from '../../core/event.ts';
import { OTHERS, type NodeKey } from '../../core/layout/marks.ts';
import type { Size } from '../../core/layout/projector.ts';
import type { Camera } from '../../map/base-map.ts';
import type { UiContext } from '../context.ts';
import type { Projection, State } from '../../state/state.ts';
import { defaultGlobeCamera, pacificGlobeCamera } from '../../map/globe-views.ts';
import { defaultCamera, pacificCamera, type Seats } from '../../map/views.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** Seats of government of the four. @throws where the table lacks one of them. */
function seatsOf(actors: Actors): Seats {
  const seat = (id: (typeof PRINCIPALS)[number]): readonly [number, number] => {
    const found = actors.get(id)?.seat;
    if (found === undefined) throw new Error(`seatsOf: got no actor ${id}, expected all of ${PRINCIPALS.join(', ')}`);
    return [found.lng, found.lat];
  };
  return { JP: seat('JP'), CN: seat('CN'), TW: seat('TW'), US: seat('US') };
}

/** The view that the state asks for: its own, else the one that a visit opens with. */
export function wantedCamera({ state, model }: UiContext, size: Size): Camera {
  const { map, projection } = state;
  if (map === 'pacific') return wholeCamera(size, model.actors, projection);
  if (map !== null) return map;
  return (projection === 'globe' ? defaultGlobeCamera : defaultCamera)(size, seatsOf(model.actors));
}

/** Whether the state asks for a view that depends on the frame's size. */
export function fitsFrame({ map }: State): boolean {
  return map === null || map === 'pacific';
}

/** The whole Pacific. */
export function wholeCamera(size: Size, actors: Actors, projection: Projection): Camera {
  return (projection === 'globe' ? pacificGlobeCamera : pacificCamera)(size, seatsOf(actors));
}

/** The view that a chip leads to: its actor in the middle; for the others the widest view there is. */
export function chipCamera(key: NodeKey, from: Camera, size: Size, { state, model }: UiContext): Camera {
  const seat = model.actors.get(key)?.seat;
  if (key === OTHERS || seat === undefined) return { ...wholeCamera(size, model.actors, state.projection), zoom: 0 };
  return { zoom: from.zoom, lng: seat.lng, lat: seat.lat };
}

/** Whether two views look the same, to within the rounding of an address. */
export function isSameView(a: Camera, b: Camera): boolean {
  const turns = (a.lng - b.lng) / 360;
  return (
    Math.abs(a.zoom - b.zoom) < 0.011 &&
    Math.abs(a.lat - b.lat) < 0.001 &&
    Math.abs(turns - Math.round(turns)) * 360 < 0.001
  );
}
