import type { Projector } from '../core/layout/projector.ts';
import { latToY, lngToX, worldWidth } from './mercator.ts';

/** A still camera over a frame: MapLibre's zoom, the centre in degrees, the frame in CSS px. */
export interface StillCamera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The projector of an unrotated Web-Mercator map, with MapLibre's pixels.
 *
 * It is linear in longitude: an unwrapped longitude lands on its own copy of the world, never on the nearest one. The
 * poles project to infinite y; nothing is ever null.
 * @param camera `lng` may be unwrapped; `width` and `height` of 0 put the centre at [0, 0]
 */
export function createMercatorProjector(camera: StillCamera): Projector {
  const scale = worldWidth(camera.zoom);
  const left = camera.width / 2 - lngToX(camera.lng) * scale;
  const top = camera.height / 2 - latToY(camera.lat) * scale;
  return {
    center: { lng: camera.lng, lat: camera.lat },
    zoom: camera.zoom,
    globe: null,
    project: (lng, lat) => [left + lngToX(lng) * scale, top + latToY(lat) * scale],
  };
}
