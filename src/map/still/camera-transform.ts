import { zoomIdentity, type ZoomTransform } from 'd3';
import type { Size } from '../../core/layout/projector.ts';
import { MAX_LAT, MAX_ZOOM, MIN_ZOOM } from '../../state/camera.ts';
import type { Camera } from '../base-map.ts';
import { globeRadius } from '../globe-projector.ts';
import { latToY, lngToX, worldWidth, xToLng, yToLat } from '../mercator.ts';

const DEG = 180 / Math.PI;
/** Near the poles a drag would spin the globe: beyond 80° it turns no faster. */
const LEAST_COSINE = Math.cos(80 / DEG);

/** Where d3-zoom lays the unit world so that a camera looks at it; `k` is the world's width in CSS px. */
export function cameraToTransform({ zoom, lng, lat }: Camera, { width, height }: Size): ZoomTransform {
  const k = worldWidth(zoom);
  return zoomIdentity.translate(width / 2 - lngToX(lng) * k, height / 2 - latToY(lat) * k).scale(k);
}

/** The camera that looks at the unit world where d3-zoom laid it; `lng` may be unwrapped. */
export function transformToCamera({ k, x, y }: ZoomTransform, { width, height }: Size): Camera {
  return {
    zoom: Math.log2(k / worldWidth(0)),
    lng: xToLng((width / 2 - x) / k),
    lat: yToLat((height / 2 - y) / k),
  };
}

/**
 * A globe's camera after a gesture that took d3-zoom from one transform to another: the ground in the middle of the frame
 * follows as it would on the flat map, and the globe grows with it. Dragging north or south changes the zoom, as
 * MapLibre does, so that the globe keeps its size.
 */
export function turnGlobe(camera: Camera, from: ZoomTransform, to: ZoomTransform, { width, height }: Size): Camera {
  const [x, y] = to.apply(from.invert([width / 2, height / 2]));
  const radius = globeRadius(camera.zoom, camera.lat) * (to.k / from.k);
  const cosine = Math.max(LEAST_COSINE, Math.cos(camera.lat / DEG));
  const lat = Math.max(-MAX_LAT, Math.min(MAX_LAT, camera.lat + ((y - height / 2) / radius) * DEG));
  const zoom = Math.log2(radius / globeRadius(0, lat));
  return {
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom)),
    lng: camera.lng - ((x - width / 2) / radius / cosine) * DEG,
    lat,
  };
}
