import type { Projector, Size } from '../../core/layout/projector.ts';
import type { Words } from '../../core/words/words.ts';
import type { BaseMap, BaseMapOptions, Camera, CameraOrigin } from '../../map/base-map.ts';
import { createStillProjector } from '../../map/still-projector.ts';
import type { Projection } from '../../state/state.ts';
import { isSameView } from './views.ts';

export interface BaseMapHostOptions {
  readonly container: HTMLElement;
  readonly dataUrl: string;
  readonly camera: Camera;
  readonly projection: Projection;
  readonly size: Size;
  readonly onFrame: (projector: Projector, size: Size) => void;
  readonly onSettle: (camera: Camera, origin: CameraOrigin) => void;
  readonly onReady: () => void;
  readonly onLost: () => void;
  readonly onFailure: (reason: Error) => void;
}

/** Makes a base map: the live one, or the one that stands in for it. */
export type CreateBaseMap = (options: BaseMapOptions) => BaseMap;

/**
 * The camera under the arcs, whatever draws the base map: a still projector until one has come and after it has failed,
 * the base map's in between. All state lives outside.
 */
export class BaseMapHost {
  readonly #options: BaseMapHostOptions;
  #camera: Camera;
  #projection: Projection;
  #size: Size;
  #map: BaseMap | null = null;
  /** Where an order to the base map leads; null once it has come to rest. */
  #target: Camera | null = null;
  /** Counts what was started: what comes late from an earlier start is dropped. */
  #run = 0;

  constructor(options: BaseMapHostOptions) {
    this.#options = options;
    this.#camera = options.camera;
    this.#projection = options.projection;
    this.#size = options.size;
    this.#drawStill();
  }

  get camera(): Camera {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  /** The base map while there is one. */
  get map(): BaseMap | null {
    return this.#map;
  }

  /** Shows a camera; without a base map it jumps. */
  show(camera: Camera, animate: boolean): void {
    if (isSameView(camera, this.#camera)) return;
    if (this.#map !== null) {
      this.#target = camera;
      return this.#map.moveTo(camera, { animate });
    }
    this.#camera = camera;
    this.#drawStill();
  }

  /** Draws the same camera flat or as a globe, at once. */
  setProjection(projection: Projection): void {
    this.#projection = projection;
    if (this.#map === null) this.#drawStill();
    else this.#map.setProjection(projection);
  }

  resize(size: Size): void {
    this.#size = size;
    if (this.#map === null) this.#drawStill();
    else this.#map.resize();
  }

  /** Fetches a base map and lets it take over, from another too; whatever goes wrong is told by `onFailure`. */
  async start(load: () => Promise<CreateBaseMap>, words: Words, cooperative: boolean): Promise<void> {
    const run = ++this.#run;
    try {
      const createMap = await load();
      if (run !== this.#run) return;
      this.#release();
      const { container, dataUrl, onReady } = this.#options;
      const { gestureTouch: touch, gestureCtrl: wheel, gestureCmd: wheelMac } = words.map;
      this.#map = createMap({
        container,
        dataUrl,
        cooperative,
        onReady,
        onLost: () => this.#lose(),
        camera: this.#camera,
        projection: this.#projection,
        language: words.language,
        hints: { touch, wheel, wheelMac },
        onFrame: (projector) => this.#follow(projector),
        onSettle: (camera, origin) => this.#settle(camera, origin),
        onFailure: (reason) => this.fail(reason),
      });
    } catch (reason) {
      if (run === this.#run) this.fail(reason instanceof Error ? reason : new Error(String(reason)));
    }
  }

  /** Gives the base map and its WebGL context back; its picture stays as a still one. */
  stop(): void {
    this.dispose();
    this.#options.container.replaceChildren();
    this.#drawStill();
  }

  /** Goes on without the base map. */
  fail(reason: Error): void {
    this.stop();
    this.#options.onFailure(reason);
  }

  dispose(): void {
    this.#run += 1;
    this.#release();
  }

  /** Ends the base map, on the camera that it was on its way to. */
  #release(): void {
    this.#map?.dispose();
    this.#map = null;
    this.#camera = this.#target ?? this.#camera;
    this.#target = null;
  }

  /** Until the picture is back, the ground shows what the base map did. */
  #lose(): void {
    this.#options.onLost();
    this.#drawStill();
  }

  #follow(projector: Projector): void {
    this.#camera = { zoom: projector.zoom, ...projector.center };
    this.#options.onFrame(projector, this.#size);
  }

  #settle(camera: Camera, origin: CameraOrigin): void {
    this.#camera = camera;
    this.#target = null;
    this.#options.onSettle(camera, origin);
  }

  #drawStill(): void {
    this.#options.onFrame(createStillProjector(this.#projection, { ...this.#camera, ...this.#size }), this.#size);
  }
}
