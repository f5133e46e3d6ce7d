import type { Place, Projector } from './projector.ts';
import type { Point } from './curve.ts';

/** The copy of a longitude that is nearest to another, in degrees: within 180 of it. */
export function unwrapLng(lng: number, nearLng: number): number {
  return lng + 360 * Math.round((nearLng - lng) / 360);
}

/**
 * Longitudes of two places such that the way between them is the short one, drawn on the copy of the world whose
 * middle is nearest to the centre of the view.
 */
export function unwrapPair(a: Place, b: Place, centerLng: number): readonly [lngA: number, lngB: number] {
  const lngA = unwrapLng(a.lng, centerLng);
  const lngB = unwrapLng(b.lng, lngA);
  const middle = (lngA + lngB) / 2;
  const shift = unwrapLng(middle, centerLng) - middle;
  return [lngA + shift, lngB + shift];
}

/** Screen position of the copy of a place that is nearest to the centre; null behind the horizon. */
export function projectNearest(projector: Projector, place: Place): Point | null {
  return projector.project(unwrapLng(place.lng, projector.center.lng), place.lat);
}
