import type { Projector } from '../core/layout/projector.ts';
import type { Projection } from '../state/state.ts';
import { createGlobeProjector } from './globe-projector.ts';
import { createMercatorProjector, type StillCamera } from './mercator-projector.ts';

/** The projector of a still camera, flat or on the globe. */
export function createStillProjector(projection: Projection, camera: StillCamera): Projector {
  return projection === 'globe' ? createGlobeProjector(camera) : createMercatorProjector(camera);
}
