import type { Size } from '../core/layout/projector.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../state/camera.ts';
import type { Camera } from './base-map.ts';
import { CAMERA_HEIGHTS, createGlobeProjector, globeRadius } from './globe-projector.ts';
import { DEFAULT_SPAN_PX, defaultCamera, type Seats } from './views.ts';

/** Half of the frame's width that the default globe fills, and of its shorter side for the whole one. */
const DEFAULT_FILL = 0.5;
const WHOLE_FILL = 0.46;
/** In frames so low that Taipei would touch the edge: the least distance from Beijing to Tokyo in heights. */
const LOW_SPAN = 0.9;

/**
 * The globe's default view: East Asia as in the flat one, far enough away that the earth is round wherever the frame is
 * broad, near enough that Beijing and Tokyo lie 220 px apart.
 */
export function defaultGlobeCamera(size: Size, seats: Seats): Camera {
  const flat = defaultCamera(size, seats);
  const round = Math.min(flat.zoom, zoomOfLimb(size.width * DEFAULT_FILL, flat.lat, size.height));
  const least = Math.min(DEFAULT_SPAN_PX, size.height * LOW_SPAN);
  const span = (zoom: number) => {
    const { project } = createGlobeProjector({ ...flat, zoom, ...size });
    const [[ax, ay], [bx, by]] = [project(...seats.CN) ?? [0, 0], project(...seats.JP) ?? [0, 0]];
    return Math.hypot(ax - bx, ay - by);
  };
  // A globe twice as large does not spread two places twice as far: each step leaves a little.
  const zoom = [1, 2, 3, 4].reduce((near) => near + Math.max(0, Math.log2(least / span(near))), round);
  return { ...flat, zoom: clampZoom(zoom) };
}

/** The Pacific's face: the whole globe, turned so that all four seats are in sight. */
export function pacificGlobeCamera(size: Size, seats: Seats): Camera {
  // Across the Pacific, a little nearer to the three, and somewhat north of all, so that none lies at the limb.
  const lng = seats.CN[0] + 0.41 * (seats.US[0] + 360 - seats.CN[0]) - 360;
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

function clampZoom(zoom: number): number {
  return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
}
