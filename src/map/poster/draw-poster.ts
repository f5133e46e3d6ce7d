import { buildLayout } from '../../core/layout/layout.ts';
import type { Marks } from '../../core/layout/marks.ts';
import { namePlaces } from '../../core/layout/places.ts';
import type { Projector, Size } from '../../core/layout/projector.ts';
import { PRINCIPALS } from '../../core/actor.ts';
import { nodeName } from '../../core/words/strand-words.ts';
import { LAND_WORLD_WIDTH, worldWidth } from '../mercator.ts';
import { createMercatorProjector } from '../mercator-projector.ts';
import type { Camera } from '../base-map.ts';
import { clampCamera, defaultCamera, pacificCamera, type LngLat, type Seats } from '../views.ts';
import type { Poster } from './poster.ts';
import { measureText } from './text-width.ts';

/** The map of a poster in a frame of a size. */
export interface DrawnPoster {
  readonly size: Size;
  readonly projector: Projector;
  readonly marks: Marks;
  /** Puts the land's paths into the frame: `matrix(k 0 0 k x y)`. */
  readonly landMatrix: string;
}

/** Draws the poster's map by the code that draws the live one, as a visit opens it in a frame of that size; flat in any case. */
export function drawPoster(poster: Poster, size: Size): DrawnPoster {
  const { model, state, view, words } = poster;
  const camera = cameraOf(poster, size);
  const projector = createMercatorProjector({ ...camera, ...size });
  const { language } = words;
  const marks = buildLayout({
    scene: view.scene,
    projector,
    size,
    actors: model.actors,
    seas: [...model.places.values()]
      .filter(({ kind }) => kind === 'sea')
      .map((sea) => ({ id: sea.id, lng: sea.lng, lat: sea.lat, name: sea.names[language] })),
    places: namePlaces(model.places.values(), language),
    nameOf: (key) => nodeName(key, poster),
    measure: measureText,
    lanes: state.lanes,
    reserved: [],
    previous: new Map(),
  });
  const [left = 0, top = 0] = projector.project(-180, 0) ?? [];
  const scale = worldWidth(camera.zoom) / LAND_WORLD_WIDTH;
  const numbers = [scale, 0, 0, scale, left, top - worldWidth(camera.zoom) / 2].map((n) => Number(n.toFixed(4)));
  return { size, projector, marks, landMatrix: `matrix(${numbers.join(' ')})` };
}

/** The view that the state asks for. A globe's own one would be another map's: flat, the default one shows more of the same. */
function cameraOf({ model, state: { map, projection } }: Poster, size: Size): Camera {
  if (map === 'pacific') return pacificCamera(size, seatsOf(model.actors));
  return map === null || projection === 'globe' ? defaultCamera(size, seatsOf(model.actors)) : clampCamera(map, size);
}

function seatsOf(actors: Poster['model']['actors']): Seats {
  const seats = PRINCIPALS.map((id): [string, LngLat] => {
    const seat = actors.get(id)?.seat;
    if (seat === undefined) throw new Error(`seatsOf: got no actor ${id}, expected all of ${PRINCIPALS.join(', ')}`);
    return [id, [seat.lng, seat.lat]];
  });
  return Object.fromEntries(seats) as Seats;
}
