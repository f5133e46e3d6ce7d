import type { Projector, Size } from '../../core/layout/projector.ts';
import { unwrapLng } from '../../core/layout/unwrap.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../../state/camera.ts';
import type { Projection } from '../../state/state.ts';
import type { BaseMap, BaseMapOptions, Camera } from '../base-map.ts';
import { readColors, type MapColors } from '../map-colors.ts';
import { worldWidth } from '../mercator.ts';
import { canLoadGeometry } from '../own-geometry.ts';
import { createStillProjector } from '../still-projector.ts';
import { clampCamera } from '../views.ts';
import { cameraToTransform, transformToCamera, turnGlobe } from './camera-transform.ts';
import { createGestures, type Gestures, type MapZoomEvent } from './gestures.ts';
import { createLandPicture, type LandPicture } from './land-picture.ts';
import { loadLand, readPageLand } from './land.ts';
import { createSurface, type Surface } from './surface.ts';

/** Above two device pixels per CSS px a base map only costs. */
const MAX_PIXEL_RATIO = 2;

/**
 * A base map without WebGL: land on a 2D canvas, moved by d3-zoom. Same camera, limits and gestures as the live map.
 * Entry of the script that is asked for where the live map cannot be had.
 *
 * It shows the page's own land at once, and that of data/geo/ as soon as a view asks for it and it can be had. It never
 * fails: `onReady`, `onLost` and `onFailure` are not called.
 */
export function createStillMap(options: BaseMapOptions): BaseMap {
  return new StillMap(options);
}

class StillMap implements BaseMap {
  readonly #options: BaseMapOptions;
  readonly #surface: Surface;
  readonly #gestures: Gestures;
  readonly #picture: LandPicture;
  readonly #closing = new AbortController();
  #camera: Camera;
  #projection: Projection;
  #size: Size;
  #colors: MapColors;
  /** The last transform that d3-zoom told of. */
  #transform;
  /** Handle of the frame that is asked for; 0 for none. */
  #frame = 0;
  #isMoving = false;

  constructor(options: BaseMapOptions) {
    const { container, dataUrl } = options;
    this.#options = options;
    this.#camera = options.camera;
    this.#projection = options.projection;
    this.#size = measure(container);
    this.#colors = readColors(container);
    this.#surface = createSurface(options);
    this.#picture = createLandPicture({
      coarse: readPageLand(document.getElementById('land')),
      load: canLoadGeometry() ? () => loadLand(dataUrl, this.#closing.signal) : null,
      onLoad: () => !this.#closing.signal.aborted && this.#paint(this.projector),
    });
    this.#gestures = createGestures({
      ...options,
      canvas: this.#surface.canvas,
      onZoom: (event) => this.#onZoom(event),
      onEnd: (event) => this.#onEnd(event),
      onHint: (text) => this.#surface.hint(text),
    });
    this.#transform = cameraToTransform(this.#camera, this.#size);
    this.#fit();
  }

  get projector(): Projector {
    return createStillProjector(this.#projection, { ...this.#camera, ...this.#size });
  }

  moveTo(camera: Camera, { animate }: { readonly animate: boolean }): void {
    const near = { ...camera, lng: unwrapLng(camera.lng, this.#camera.lng) };
    this.#gestures.go(cameraToTransform(this.#hold(near), this.#size), animate);
  }

  setProjection(projection: Projection): void {
    this.#projection = projection;
    this.#fit();
  }

  setLanguage(language: BaseMapOptions['language']): void {
    this.#surface.setLanguage(language);
  }

  refreshColors(): void {
    this.#colors = readColors(this.#options.container);
    this.#paint(this.projector);
  }

  resize(): void {
    this.#size = measure(this.#options.container);
    this.#fit();
  }

  dispose(): void {
    this.#closing.abort();
    cancelAnimationFrame(this.#frame);
    this.#gestures.dispose();
    this.#surface.dispose();
  }

  /** Takes the frame and the projection as they are now, and draws. */
  #fit(): void {
    const { canvas } = this.#surface;
    const ratio = this.#ratio;
    canvas.width = Math.round(this.#size.width * ratio);
    canvas.height = Math.round(this.#size.height * ratio);
    const isFlat = this.#projection === 'mercator';
    const least = isFlat ? clampCamera({ ...this.#camera, zoom: MIN_ZOOM }, this.#size).zoom : MIN_ZOOM;
    // A globe's gestures run free: what comes of them is held within the limits.
    const scales: [number, number] = isFlat ? [worldWidth(least), worldWidth(MAX_ZOOM)] : [1, 2 ** 30];
    this.#gestures.limit(this.#size, scales, isFlat);
    this.#camera = this.#hold(this.#camera);
    this.#rest();
    this.#draw();
  }

  #hold(camera: Camera): Camera {
    return this.#projection === 'mercator' ? clampCamera(camera, this.#size) : camera;
  }

  #rest(): void {
    this.#transform = cameraToTransform(this.#camera, this.#size);
    this.#gestures.rest(this.#transform);
  }

  #onZoom({ transform, sourceEvent }: MapZoomEvent): void {
    // What the hand does to the globe is a turn; an order says where to go.
    const isTurn = this.#projection === 'globe' && sourceEvent !== null;
    this.#camera = isTurn
      ? turnGlobe(this.#camera, this.#transform, transform, this.#size)
      : this.#hold(transformToCamera(transform, this.#size));
    this.#transform = transform;
    this.#isMoving = true;
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #onEnd({ sourceEvent }: MapZoomEvent): void {
    if (!this.#isMoving) return;
    this.#isMoving = false;
    this.#rest();
    this.#draw();
    this.#options.onSettle(this.#camera, sourceEvent === null ? 'order' : 'user');
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { projector } = this;
    this.#paint(projector);
    this.#options.onFrame(projector);
  }

  #paint(projector: Projector): void {
    const context = this.#surface.canvas.getContext('2d');
    if (context === null) return;
    const brush = { context, size: this.#size, colors: this.#colors, ratio: this.#ratio };
    this.#picture.draw(brush, projector, this.#isMoving);
  }

  get #ratio(): number {
    return Math.min(devicePixelRatio, MAX_PIXEL_RATIO);
  }
}

function measure({ clientWidth: width, clientHeight: height }: HTMLElement): Size {
  return { width, height };
}
