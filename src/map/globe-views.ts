import type { Size } from '../core/layout/projector.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../state/camera.ts';
import type { Camera } from './base-map.ts';
import { CAMERA_HEIGHTS, createGlobeProjector, globeRadius } from './globe-projector.ts';
import { DEFAULT_SPAN_PX, defaultCamera, type LngLat, type Seats } from './views.ts';

/** Half of the frame's width that the default globe fills, and of its shorter side for the whole one. */
const DEFAULT_FILL = 0.5;
const WHOLE_FILL = 0.46;

/**
 * The globe's default view: East Asia as in the flat one, far enough away that the earth is round wherever the frame is
 * broad, near enough that Beijing and Tokyo lie 220 px apart.
 */
export function defaultGlobeCamera(size: Size, seats: Seats): Camera {
  const flat = defaultCamera(size, seats);
  const round = Math.min(flat.zoom, zoomOfLimb(size.width * DEFAULT_FILL, flat.lat, size.height));
  const lack = (zoom: number) =>
    Math.log2(DEFAULT_SPAN_PX / distanceOnScreen({ ...flat, zoom }, size, [seats.CN, seats.JP]));
  // A globe twice as large does not spread two places twice as far: each step leaves a little.
  const near = [1, 2, 3, 4].reduce((zoom) => zoom + Math.max(0, lack(zoom)), round);
  return { ...flat, zoom: clampZoom(near) };
}

/** The Pacific's face: the whole globe, turned so that all four seats are in sight. */
export function pacificGlobeCamera(size: Size, seats: Seats): Camera {
  // Across the Pacific, a little nearer to the three, and somewhat north of all, so that none lies at the limb.
  const lng = seats.CN[0] + 0.46 * (seats.US[0] + 360 - seats.CN[0]) - 360;
  const lat = seats.CN[1] + 5;
  const limb = Math.min(size.width, size.height) * WHOLE_FILL;
  return { lng, lat, zoom: clampZoom(zoomOfLimb(limb, lat, size.height)) };
}

/** Zoom at which the globe's disc has a radius in CSS px: limb² (d + 2R) = R² d, solved for R. */
function zoomOfLimb(limb: number, lat: number, height: number): number {
  const distance = CAMERA_HEIGHTS * height;
  const radius = (limb * limb + limb * Math.hypot(limb, distance)) / distance;
  return Math.log2(radius / globeRadius(0, lat));
}

function distanceOnScreen(camera: Camera, size: Size, [a, b]: readonly [LngLat, LngLat]): number {
  const { project } = createGlobeProjector({ ...camera, ...size });
  const [[ax, ay], [bx, by]] = [project(...a) ?? [0, 0], project(...b) ?? [0, 0]];
  return Math.hypot(ax - bx, ay - by);
}

function clampZoom(zoom: number): number {
  return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
}
