import mapStyles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { setWorkerUrl } from 'maplibre-gl';
import type { BaseMap, BaseMapOptions } from '../base-map.ts';
import { createStillProjector } from '../still-projector.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { runLiveMap } from './run-live-map.ts';

setWorkerUrl(workerUrl);

/**
 * The live base map: MapLibre's camera and picture behind the interface of a base map. Entry of the chunk that is asked
 * for later.
 *
 * Whatever stops it (no WebGL2, worker or files refused, context lost for good) is told once through `onFailure`, never
 * thrown. A map that could not be made at all stands still until it is disposed of.
 */
export function createLiveMap(options: BaseMapOptions): BaseMap {
  let releaseStyles = (): void => undefined;
  try {
    releaseStyles = adoptStyles(options.container, mapStyles);
    const map = runLiveMap(options);
    return withRelease(map, releaseStyles);
  } catch (error) {
    releaseStyles();
    queueMicrotask(() => options.onFailure(error instanceof Error ? error : new Error(String(error))));
    return createStillMap(options);
  }
}

/** The same map, which also gives the stylesheet back when it is disposed of. */
function withRelease(map: BaseMap, releaseStyles: () => void): BaseMap {
  const { dispose } = map;
  map.dispose = () => {
    dispose();
    releaseStyles();
  };
  return map;
}

/** What stands in where no live map could be made. */
function createStillMap({ camera, projection, container }: BaseMapOptions): BaseMap {
  const ignore = (): void => undefined;
  const { clientWidth: width, clientHeight: height } = container;
  const projector = createStillProjector(projection, { ...camera, width, height });
  const deaf = { setProjection: ignore, setLanguage: ignore, refreshColors: ignore };
  return { projector, moveTo: ignore, ...deaf, resize: ignore, dispose: ignore };
}
