import type { Size } from '../core/layout/projector.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../state/camera.ts';
import type { Camera } from './base-map.ts';
import { latToY, lngToX, worldWidth, xToLng, yToLat } from './mercator.ts';

/** `[lng, lat]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** Room to leave at the edges of a frame, in CSS px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Seats of government of the four principals. */
export type Seats = Readonly<Record<'JP' | 'CN' | 'TW' | 'US', LngLat>>;

export interface FitRequest {
  readonly points: readonly LngLat[];
  readonly size: Size;
  readonly padding: Padding;
  /** The first two points lie at least this many px apart, at the cost of the padding. */
  readonly minSpanPx?: number;
}

/** Box of unwrapped points in the unit world. */
interface UnitBox {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/**
 * The camera that holds all points within the frame less its padding, as near as it can.
 *
 * Longitudes are unwrapped the short way round, starting from the widest empty stretch of the globe, so a set that
 * spans the antimeridian fits as one; the centre's longitude lies in [-180, 180). A padding wider than the frame is
 * scaled down to half of it. One point, or several at one place, get the highest zoom. Where the frame is too high for
 * the zoom that the points ask for, the zoom is raised; points that then find no room lie beyond the eastern edge.
 * @throws RangeError without points or with an empty frame
 */
export function fitCamera({ points, size, padding, minSpanPx = 0 }: FitRequest): Camera {
  if (points.length === 0) throw new RangeError('fitCamera expected at least one point, got none');
  if (!(size.width > 0 && size.height > 0)) {
    throw new RangeError(`fitCamera expected a frame with an area, got ${size.width} × ${size.height}`);
  }
  const box = findUnitBox(points);
  const room = shrinkPadding(padding, size);
  const innerWidth = size.width - room.left - room.right;
  const innerHeight = size.height - room.top - room.bottom;
  const fit = Math.min(innerWidth / (box.east - box.west), innerHeight / (box.south - box.north));
  const spread = minSpanPx / unitDistance(points);
  const zoom = clampZoom(Math.log2(Math.max(fit, Number.isFinite(spread) ? spread : 0) / 512), size);
  const scale = worldWidth(zoom);
  const left = startOfSpan(size.width, (box.east - box.west) * scale, room.left, room.right);
  const top = startOfSpan(size.height, (box.south - box.north) * scale, room.top, room.bottom);
  const x = box.west + (size.width / 2 - left) / scale;
  const y = box.north + (size.height / 2 - top) / scale;
  return clampCamera({ zoom, lng: wrapLng(xToLng(x)), lat: yToLat(y) }, size);
}

/**
 * The camera that MapLibre makes of a camera: within its zooms, at least so near that the world fills the frame's
 * height, and no farther north or south than the world's edge.
 */
export function clampCamera(camera: Camera, size: Size): Camera {
  const zoom = clampZoom(camera.zoom, size);
  const half = size.height / 2 / worldWidth(zoom);
  const y = half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, latToY(camera.lat)));
  return { zoom, lng: camera.lng, lat: yToLat(y) };
}

/** Beijing–Tokyo in px that the default view keeps. */
export const DEFAULT_SPAN_PX = 220;

/**
 * The default view: Beijing, Tokyo and Taipei in the frame, with room at the right for the chip of who is beyond the
 * Pacific and above for the bows of the arcs. Beijing and Tokyo lie 220 px apart or more in frames from 320 px of width.
 */
export function defaultCamera(size: Size, seats: Seats): Camera {
  const { width, height } = size;
  const padding = { left: width * 0.16, right: width * 0.22, top: height * 0.3, bottom: height * 0.12 };
  return fitCamera({ points: [seats.CN, seats.JP, seats.TW], size, padding, minSpanPx: DEFAULT_SPAN_PX });
}

/** The whole Pacific: all four seats where they fit, else the three Asian ones with as much of the ocean as there is. */
export function pacificCamera(size: Size, seats: Seats): Camera {
  const { width, height } = size;
  const side = Math.min(90, width * 0.1);
  const padding = { left: side, right: side, top: height * 0.28, bottom: height * 0.2 };
  return fitCamera({ points: [seats.CN, seats.JP, seats.TW, seats.US], size, padding });
}

function clampZoom(zoom: number, size: Size): number {
  const least = Math.max(MIN_ZOOM, Math.log2(size.height / 512));
  return Math.max(least, Math.min(MAX_ZOOM, zoom));
}

/**
 * Where a span begins in a frame, in px: in the middle of what the padding leaves free; where it is too long for that, the
 * padding shrinks on both sides alike; where it is longer than the frame, its beginning keeps its padding.
 */
function startOfSpan(framePx: number, spanPx: number, before: number, after: number): number {
  const free = framePx - spanPx;
  const padding = before + after;
  if (free < 0) return before;
  return free < padding ? (free * before) / padding : before + (free - padding) / 2;
}

/** Longitude in [-180, 180). */
function wrapLng(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}

function findUnitBox(points: readonly LngLat[]): UnitBox {
  const xs = points.map(([lng]) => lngToX(wrapLng(lng))).sort((a, b) => a - b);
  const ys = points.map(([, lat]) => latToY(lat));
  const gapBefore = xs.map((x, index) => x - (xs[index - 1] ?? (xs[xs.length - 1] ?? 0) - 1));
  const first = gapBefore.indexOf(Math.max(...gapBefore));
  const west = xs[first] ?? 0;
  const last = xs[(first + xs.length - 1) % xs.length] ?? 0;
  return { west, east: last < west ? last + 1 : last, north: Math.min(...ys), south: Math.max(...ys) };
}

/** Distance of the first two points in the unit world, the short way round; 0 with a single point. */
function unitDistance([from, to]: readonly LngLat[]): number {
  if (from === undefined || to === undefined) return 0;
  const across = Math.abs(wrapLng(to[0] - from[0])) / 360;
  return Math.hypot(across, latToY(to[1]) - latToY(from[1]));
}

/** Padding that leaves at least half the frame free. */
function shrinkPadding(padding: Padding, { width, height }: Size): Padding {
  const across = Math.min(1, width / 2 / Math.max(1, padding.left + padding.right));
  const along = Math.min(1, height / 2 / Math.max(1, padding.top + padding.bottom));
  return {
    left: padding.left * across,
    right: padding.right * across,
    top: padding.top * along,
    bottom: padding.bottom * along,
  };
}
