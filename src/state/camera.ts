import { type Parsed, valid } from './codec.ts';
import type { CameraState, MapView } from './state.ts';

/** The zooms that the base map offers. */
export const MIN_ZOOM = 0;
export const MAX_ZOOM = 9;
/** Where Web Mercator ends: atan(sinh(π)) in degrees, to four decimals. */
export const MAX_LAT = 85.0511;

/** Decimals kept: 0.01 of a zoom and 0.0001° (11 m) are below what can be seen. */
const ZOOM_DECIMALS = 2;
const DEGREE_DECIMALS = 4;

/**
 * The one way to write a camera: zoom and latitude within what the map offers, longitude in [−180, 180), all rounded,
 * so that state and URL agree to the last digit. `lng` may come unwrapped, after any number of turns of the world.
 */
export function canonicalCamera(camera: CameraState): CameraState {
  return {
    zoom: round(clamp(camera.zoom, MIN_ZOOM, MAX_ZOOM), ZOOM_DECIMALS),
    lat: round(clamp(camera.lat, -MAX_LAT, MAX_LAT), DEGREE_DECIMALS),
    lng: canonicalLng(camera.lng),
  };
}

function canonicalLng(lng: number): number {
  const wrapped = round(((((lng + 180) % 360) + 360) % 360) - 180, DEGREE_DECIMALS);
  // 179.99996 rounds up to the antimeridian, whose one name here is −180.
  return wrapped === 180 ? -180 : wrapped;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** `+ 0` turns −0 into 0, which prints and compares as people expect. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

const DECIMAL = /^-?\d{1,6}(\.\d{1,15})?$/;

const PACIFIC = 'pacific';

/**
 * Reads `pacific`, or `zoom/lat/lng`: the longitude may be unwrapped, the rest must be within what the map offers.
 */
export function parseCamera(text: string): Parsed<NonNullable<MapView>> {
  if (text.toLowerCase() === PACIFIC) return valid(PACIFIC);
  const parts = text.split('/');
  const [zoom, lat, lng] = parts.map((part) => (DECIMAL.test(part) ? Number(part) : null));
  if (parts.length !== 3 || zoom == null || lat == null || lng == null) return 'invalid';
  if (zoom < MIN_ZOOM || zoom > MAX_ZOOM || Math.abs(lat) > MAX_LAT) return 'invalid';
  return valid(canonicalCamera({ zoom, lat, lng }));
}

/** Writes the view's name, or `zoom/lat/lng`. */
export function formatCamera(camera: NonNullable<MapView>): string {
  if (camera === PACIFIC) return camera;
  const { zoom, lat, lng } = canonicalCamera(camera);
  return `${zoom}/${lat}/${lng}`;
}
