import type { Curve } from './curve.ts';

/** A place in degrees. */
export interface Place {
  readonly lng: number;
  readonly lat: number;
}

/** A camera seen from the layout: where a place falls on the screen. */
export interface Projector {
  /**
   * Screen position in CSS px of a place in degrees; null when it cannot be seen (behind the globe's horizon).
   * `lng` may be unwrapped (beyond ±180): the flat map draws as many worlds as are asked for.
   */
  project(lng: number, lat: number): readonly [x: number, y: number] | null;
  /** The point of the map in the middle of the view, in degrees; `lng` may be unwrapped. */
  readonly center: Place;
  /** MapLibre's zoom: the world is 512 · 2^zoom px wide. */
  readonly zoom: number;
  /** What a globe can do and a flat map cannot; null on the flat map. */
  readonly globe: Globe | null;
}

/** The globe around the middle of the view, north up. */
export interface Globe {
  /** Radius in CSS px of the disc that is seen of it. */
  readonly limb: number;
  /**
   * Image of the great circle from a place in view toward another, as far as it can be seen: to the place itself, the
   * horizon or the edge of the frame, whichever comes first.
   */
  wayToward(from: Place, to: Place): Curve;
}

/** The frame that the layout draws into, in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
