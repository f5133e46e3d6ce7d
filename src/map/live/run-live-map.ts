import { Map as MapLibreMap } from 'maplibre-gl';
import type { Projector } from '../../core/layout/projector.ts';
import type { BaseMap, BaseMapOptions, Camera } from '../base-map.ts';
import { createStillProjector } from '../still-projector.ts';
import { createContent } from './content.ts';
import type { MapContent } from './content.ts';
import { loadGeometry } from '../geometry.ts';
import { buildMapOptions } from './map-options.ts';
import { loadPlaces } from './places.ts';
import { createProjectionSwitch, type ProjectionSwitch } from './projection-switch.ts';
import { watchFailures } from './watch-failures.ts';

/** Length of the camera's way to an ordered view, as long as a jump in time (--motion-jump). */
const MOVE_MS = 600;

/** Marks the events of moves that were ordered. (MapLibre marks the reader's own with `originalEvent`, but not the wheel's.) */
const ORDER = 'tensionsOrder';
const ORDERED = { [ORDER]: true };

/**
 * Makes MapLibre's map, fills it and keeps it in step with the options' callbacks.
 * @throws when the map cannot be made at all (no WebGL2, tokens missing)
 */
export function runLiveMap(options: BaseMapOptions): BaseMap {
  const map = new MapLibreMap(buildMapOptions(options));
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  const content = createContent(map, options.language);
  const closing = new AbortController();
  const life = createLife(options, closing.signal);
  const awaitPicture = (): void => {
    if (content.hasGeometry()) map.once('idle', life.onReady);
  };
  const stopWatching = watchFailures(map, { ...life, onRestored: awaitPicture });
  const projection = createProjectionSwitch(map, options.projection);
  const readProjector = createProjectorReader(map, projection);
  followFrames(map, readProjector, options);
  map.on('moveend', (event) => options.onSettle(readCamera(map), ORDER in event ? 'order' : 'user'));
  fill(content, awaitPicture, { options, signal: closing.signal, onFailure: life.onFailure });
  return {
    get projector() {
      return readProjector();
    },
    moveTo: (camera, { animate }) => moveTo(map, camera, animate),
    setProjection: projection.set,
    setLanguage: content.setLanguage,
    refreshColors: content.refreshColors,
    // Resizing empties the canvas: it is drawn again at once, or a blank frame would show.
    resize: () => void map.resize(ORDERED).redraw(),
    dispose: () => {
      closing.abort();
      stopWatching();
      map.remove();
    },
  };
}

/** What happens to a map: its picture stands and is lost any number of times, until it fails. */
interface Life {
  readonly isReady: () => boolean;
  readonly onReady: () => void;
  readonly onLost: () => void;
  readonly onFailure: (reason: Error) => void;
}

/** Passes on what is new, nothing after a failure or once the map is closed. */
function createLife(options: BaseMapOptions, closed: AbortSignal): Life {
  let state: 'loading' | 'ready' | 'failed' = 'loading';
  return {
    isReady: () => state === 'ready',
    onReady: () => {
      if (state !== 'loading' || closed.aborted) return;
      state = 'ready';
      options.onReady();
    },
    onLost: () => {
      if (state !== 'ready' || closed.aborted) return;
      state = 'loading';
      options.onLost();
    },
    onFailure: (reason) => {
      if (state === 'failed' || closed.aborted) return;
      state = 'failed';
      options.onFailure(reason);
    },
  };
}

/** Loads the files: without the geometry there is no map, without the places only their labels are missing. */
function fill(
  content: MapContent,
  awaitPicture: () => void,
  { options, signal, onFailure }: Pick<Life, 'onFailure'> & { options: BaseMapOptions; signal: AbortSignal },
): void {
  loadGeometry(options.dataUrl, signal)
    .then((geometry) => {
      if (signal.aborted) return;
      content.setGeometry(geometry);
      awaitPicture();
    })
    .catch(onFailure);
  loadPlaces(options.dataUrl, signal)
    .then((places) => signal.aborted || content.setPlaces(places))
    .catch((reason: unknown) => signal.aborted || console.error(reason));
}

/** The camera as a projector; the frame's size is read when it changes, not at every frame. */
function createProjectorReader(map: MapLibreMap, projection: ProjectionSwitch): () => Projector {
  const measure = () => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight });
  let size = measure();
  map.on('resize', () => {
    size = measure();
  });
  return () => createStillProjector(projection.current, { ...readCamera(map), ...size });
}

/**
 * Calls `onFrame` once in every frame in which the picture's camera or size is new. MapLibre's `render` comes in the same
 * animation frame as the picture, after any number of `move`.
 */
function followFrames(map: MapLibreMap, readProjector: () => Projector, { onFrame }: BaseMapOptions): void {
  let last = '';
  map.on('render', () => {
    const projector = readProjector();
    const { center, zoom, globe } = projector;
    // The middle of the view tells the size of the frame.
    const key = [
      center.lng,
      center.lat,
      zoom,
      globe?.limb,
      ...(projector.project(center.lng, center.lat) ?? []),
    ].join();
    if (key === last) return;
    last = key;
    onFrame(projector);
  });
}

function moveTo(map: MapLibreMap, { lng, lat, zoom }: Camera, animate: boolean): void {
  const target = { center: [lng, lat] as [number, number], zoom };
  if (animate) map.easeTo({ ...target, duration: MOVE_MS }, ORDERED);
  else map.jumpTo(target, ORDERED);
}

function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}
