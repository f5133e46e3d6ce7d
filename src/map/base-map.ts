import type { Projector } from '../core/layout/projector.ts';
import type { NameLanguage } from '../core/actor.ts';
import type { Projection } from '../state/state.ts';

/** Where the camera stands: MapLibre's zoom and the centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

/** Who moved the camera: the reader's hand, or an order of ours. */
export type CameraOrigin = 'user' | 'order';

export interface BaseMapOptions {
  /** Empty element that the map fills; it may live in a shadow root. */
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly projection: Projection;
  readonly language: NameLanguage;
  /** In a frame: one finger scrolls the article, two pan; the wheel zooms only with Ctrl or Cmd. */
  readonly cooperative: boolean;
  /** Absolute address of the folder that holds `data/geo/`, with a closing slash. */
  readonly dataUrl: string;
  /** Texts of the cooperative gestures' hint, in the reader's language. */
  readonly hints: { readonly touch: string; readonly wheel: string; readonly wheelMac: string };
  /** The base map drew its first complete picture, or the first one after a loss. */
  readonly onReady: () => void;
  /** The picture is gone for now (context lost): `onReady` or `onFailure` follows. */
  readonly onLost: () => void;
  /** Called within every camera frame, before the browser paints it. */
  readonly onFrame: (projector: Projector) => void;
  /** The camera came to rest. */
  readonly onSettle: (camera: Camera, origin: CameraOrigin) => void;
  /** The map cannot go on (no WebGL, worker refused, context lost for good). */
  readonly onFailure: (reason: Error) => void;
}

/** A base map under the arcs. Its colours are read from the custom properties of styles/tokens.css. */
export interface BaseMap {
  /** The camera now. The object is only valid until the next frame. */
  readonly projector: Projector;
  /** Moves the camera; `animate: false` (reduced motion, state restored from a URL) jumps. */
  moveTo(camera: Camera, options: { readonly animate: boolean }): void;
  /** Draws the same camera flat or as a globe, at once. */
  setProjection(projection: Projection): void;
  setLanguage(language: NameLanguage): void;
  /** Reads the colours again after the theme has changed. */
  refreshColors(): void;
  resize(): void;
  dispose(): void;
}

/** What the live chunk (MapLibre) exports. It imports nothing at run time from the entry. */
export interface LiveMapModule {
  createLiveMap(options: BaseMapOptions): BaseMap;
}

/** What the script of the map without WebGL brings. */
export interface StillMapModule {
  createStillMap(options: BaseMapOptions): BaseMap;
}
