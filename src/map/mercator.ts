/** Where a place falls in a Web-Mercator world that is 1 wide and 1 high: x eastward from -180°, y southward. */
export function lngToX(lng: number): number {
  return (lng + 180) / 360;
}

/** Longitude in degrees at x of the unit world; unwrapped beyond 0…1. */
export function xToLng(x: number): number {
  return x * 360 - 180;
}

/** y of the unit world at a latitude in degrees; infinite at the poles, 0 and 1 at ±85.0511°. */
export function latToY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/** Latitude in degrees at y of the unit world. */
export function yToLat(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
}

/** Width of the world that the page's land (`<g id="land">`) is drawn in, in units of its paths: MapLibre's zoom 5. */
export const LAND_WORLD_WIDTH = 16384;

/** Width of the whole world in CSS px at one of MapLibre's zooms. */
export function worldWidth(zoom: number): number {
  return 512 * 2 ** zoom;
}
