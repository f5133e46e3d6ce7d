import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Projection } from '../../state/state.ts';

/** The projection that is wanted, kept beside MapLibre, which takes it only while it has a style. */
export interface ProjectionSwitch {
  readonly current: Projection;
  set(projection: Projection): void;
}

/** Gives the map its projection now and whenever the style is made anew (first load, context restored). */
export function createProjectionSwitch(map: MapLibreMap, initial: Projection): ProjectionSwitch {
  let current = initial;
  let hasStyle = false;
  const apply = (isLoaded: boolean): void => {
    hasStyle = isLoaded;
    if (isLoaded) map.setProjection({ type: current });
  };
  map.on('webglcontextlost', () => apply(false));
  map.on('style.load', () => apply(true));
  return {
    get current() {
      return current;
    },
    set: (projection) => {
      current = projection;
      apply(hasStyle);
      map.triggerRepaint();
    },
  };
}
