/** A camera seen from the layout: where a place falls on the screen. */
export interface Projector {
  /**
   * Screen position in CSS px of a place in degrees; null when it cannot be seen (behind the globe's horizon).
   * `lng` may be unwrapped (beyond ±180): the flat map draws as many worlds as are asked for.
   */
  project(lng: number, lat: number): readonly [x: number, y: number] | null;
  /** The point of the map in the middle of the view, in degrees; `lng` may be unwrapped. */
  readonly center: { readonly lng: number; readonly lat: number };
  /** MapLibre's zoom: the world is 512 · 2^zoom px wide. */
  readonly zoom: number;
}

/** The frame that the layout draws into, in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
