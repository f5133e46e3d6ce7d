import type { Size } from '../../core/layout/projector.ts';
import type { Projector } from '../../core/layout/projector.ts';
import type { Words } from '../../core/words/words.ts';
import type { BaseMap, Camera, CameraOrigin } from '../../map/base-map.ts';
import { createMercatorProjector } from '../../map/mercator-projector.ts';
import { isSameView } from './views.ts';
import type { LoadLiveMap } from './map-loading.ts';

export interface BaseMapHostOptions {
  readonly container: HTMLElement;
  readonly dataUrl: string;
  readonly cooperative: () => boolean;
  readonly words: () => Words;
  readonly onFrame: (projector: Projector, size: Size) => void;
  readonly onSettle: (camera: Camera, origin: CameraOrigin) => void;
  readonly onReady: () => void;
  readonly onFailure: (reason: Error) => void;
}

/**
 * The camera under the arcs, whatever draws the base map: a still projector until the live map is up and after it has
 * failed, MapLibre's in between. All state lives outside.
 */
export interface BaseMapHost {
  readonly camera: Camera;
  readonly size: Size;
  /** Shows a camera; without a live map it jumps. */
  show(camera: Camera, animate: boolean): void;
  resize(size: Size): void;
  start(load: NonNullable<LoadLiveMap>): Promise<void>;
  readonly live: BaseMap | null;
  dispose(): void;
}

/** Creates the host with a still camera. */
export function createBaseMapHost(options: BaseMapHostOptions, first: Camera, firstSize: Size): BaseMapHost {
  let camera = first;
  let size = firstSize;
  let live: BaseMap | null = null;
  let disposed = false;

  const drawStill = () => options.onFrame(createMercatorProjector({ ...camera, ...size }), size);

  function settle(next: Camera, origin: CameraOrigin): void {
    camera = next;
    options.onSettle(next, origin);
  }

  function fail(reason: Error): void {
    live?.dispose();
    live = null;
    options.container.replaceChildren();
    drawStill();
    options.onFailure(reason);
  }

  async function start(load: NonNullable<LoadLiveMap>): Promise<void> {
    try {
      const { createLiveMap } = await load();
      if (disposed) return;
      const { gestureTouch, gestureCtrl, gestureCmd } = options.words().map;
      live = createLiveMap({
        container: options.container,
        camera,
        language: options.words().language,
        cooperative: options.cooperative(),
        dataUrl: options.dataUrl,
        hints: { touch: gestureTouch, wheel: gestureCtrl, wheelMac: gestureCmd },
        onReady: options.onReady,
        onFrame: (projector) => {
          camera = { zoom: projector.zoom, ...projector.center };
          options.onFrame(projector, size);
        },
        onSettle: settle,
        onFailure: fail,
      });
    } catch (reason) {
      fail(reason instanceof Error ? reason : new Error(String(reason)));
    }
  }

  return {
    get camera() {
      return camera;
    },
    get size() {
      return size;
    },
    get live() {
      return live;
    },
    show(next, animate) {
      if (isSameView(next, camera)) return;
      if (live !== null) return live.moveTo(next, { animate });
      camera = next;
      drawStill();
    },
    resize(next) {
      size = next;
      live?.resize();
      if (live === null) drawStill();
    },
    start,
    dispose() {
      disposed = true;
      live?.dispose();
      live = null;
    },
  };
}
