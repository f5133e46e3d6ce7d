import type { Curve, Point } from '../core/layout/curve.ts';
import type { Place, Projector } from '../core/layout/projector.ts';
import type { StillCamera } from './mercator-projector.ts';
import { worldWidth } from './mercator.ts';

/** Height of MapLibre's camera over the ground in heights of the frame: 1 / (2 tan(fov / 2)), fov = 36.87°. */
export const CAMERA_HEIGHTS = 1.5;
const RAD = Math.PI / 180;

/** The sum of two vectors, each taken so many times. */
function mix(a: Vector, timesA: number, b: Vector, timesB: number): Vector {
  return [a[0] * timesA + b[0] * timesB, a[1] * timesA + b[1] * timesB, a[2] * timesA + b[2] * timesB];
}

/** A point of the unit sphere in the view's axes: to the right, up, and toward the viewer. */
type Vector = readonly [right: number, up: number, toward: number];

/** Radius of the whole globe in CSS px at one of MapLibre's zooms, with a latitude in the middle of the view. */
export function globeRadius(zoom: number, lat: number): number {
  return worldWidth(zoom) / (2 * Math.PI * Math.cos(lat * RAD));
}

/**
 * The projector of MapLibre's globe, north up and not tilted, with MapLibre's pixels: a perspective of the sphere from
 * 1.5 frame heights over its ground. Longitudes repeat every 360°. What lies behind the horizon is null.
 *
 * A place is seen where the cosine of its distance from the centre exceeds R / (R + d). The image of a great circle is
 * an arc of a conic; its cubic keeps the tangents of both ends and the conic's point half-way, within 0.5 % of its length.
 * Source: MapLibre GL JS 6.17, src/geo/projection/vertical_perspective_transform.ts;
 * for arcs as rational curves L. Piegl and W. Tiller, The NURBS Book, chapter 7.
 * @param camera a frame with an area; within 85.0511° of the equator
 */
export function createGlobeProjector(camera: StillCamera): Projector {
  const view = createGlobeView(camera);
  const { radius, distance, turn, toScreen, depthOf } = view;
  const horizon = radius / (radius + distance);
  return {
    center: { lng: camera.lng, lat: camera.lat },
    zoom: camera.zoom,
    project: (lng, lat) => {
      const vector = turn({ lng, lat });
      return vector[2] > horizon ? toScreen(vector) : null;
    },
    globe: {
      limb: radius * Math.sqrt(distance / (distance + 2 * radius)),
      wayToward: (from, to) => {
        const start = turn(from);
        const [end, angleRad] = cutWay(start, turn(to), exitsOf(camera, view));
        // Their tangents meet at the sum of both over 1 + cos: the control point of the arc, drawn with the weight cos(angle / 2).
        const share = 1 / (1 + Math.cos(angleRad));
        const apex = mix(start, share, end, share);
        const geometric = Math.sqrt(depthOf(start) * depthOf(end));
        const cosine = Math.cos(angleRad / 2);
        const weight = (cosine * depthOf(apex)) / geometric;
        const pull = (4 * cosine) / (3 * (1 + weight) * geometric);
        // Multiplied out by the apex's depth, which is 0 where the tangents are parallel on the screen.
        const control = ([x, y]: Point): Point => [
          x + pull * (radius * distance * apex[0] + depthOf(apex) * (camera.width / 2 - x)),
          y + pull * (-radius * distance * apex[1] + depthOf(apex) * (camera.height / 2 - y)),
        ];
        const [a, b] = [toScreen(start), toScreen(end)];
        return [...a, ...control(a), ...control(b), ...b] satisfies Curve;
      },
    },
  };
}

interface GlobeView {
  /** Of the globe, and from the camera to the ground below it, in CSS px. */
  readonly radius: number;
  readonly distance: number;
  readonly turn: (place: Place) => Vector;
  readonly depthOf: (vector: Vector) => number;
  readonly toScreen: (vector: Vector) => Point;
}

function createGlobeView({ lng, lat, zoom, width, height }: StillCamera): GlobeView {
  const radius = globeRadius(zoom, lat);
  const distance = CAMERA_HEIGHTS * height;
  const [sin, cos] = [Math.sin(lat * RAD), Math.cos(lat * RAD)];
  const depthOf = ([, , toward]: Vector) => distance + radius * (1 - toward);
  return {
    radius,
    distance,
    depthOf,
    turn: (place) => {
      const [turnRad, latRad] = [(place.lng - lng) * RAD, place.lat * RAD];
      const [up, ahead] = [Math.sin(latRad), Math.cos(latRad) * Math.cos(turnRad)];
      return [Math.cos(latRad) * Math.sin(turnRad), up * cos - ahead * sin, up * sin + ahead * cos];
    },
    toScreen: (vector) => {
      const scale = (radius * distance) / depthOf(vector);
      return [width / 2 + scale * vector[0], height / 2 - scale * vector[1]];
    },
  };
}

/** Half-spaces in which a point of the sphere is seen: its product with the vector stays under the limit. */
type Exit = readonly [vector: Vector, limit: number];

/** The four edges of the frame, as planes through the camera, and the horizon. */
function exitsOf({ width, height }: StillCamera, { radius, distance }: GlobeView): Exit[] {
  const edge = (right: number, up: number, half: number): Exit => [
    [right * radius * distance, up * radius * distance, half * radius],
    half * (distance + radius),
  ];
  return [
    edge(1, 0, width / 2),
    edge(-1, 0, width / 2),
    edge(0, 1, height / 2),
    edge(0, -1, height / 2),
    [[0, 0, -1], -radius / (radius + distance)],
  ];
}

/** Where the short way from a point that is seen to another ends or leaves what is seen, and how far that is. */
function cutWay(from: Vector, to: Vector, exits: readonly Exit[]): readonly [end: Vector, angleRad: number] {
  const cosine = dot(from, to);
  const across = mix(to, 1, from, -cosine);
  const sine = Math.hypot(...across);
  // At the antipode every way is short: up the screen.
  const ahead: Vector = sine < 1e-9 ? [0, 1, 0] : mix(across, 1 / sine, from, 0);
  let angleRad = Math.atan2(sine, cosine);
  for (const [vector, limit] of exits) {
    // p cos s + q sin s = limit is first met, from below, at s = atan2(q, p) − acos(limit / √(p² + q²)).
    const [p, q] = [dot(vector, from), dot(vector, ahead)];
    const exitRad = Math.atan2(q, p) - Math.acos(limit / Math.hypot(p, q));
    // NaN where the edge is never met.
    if (!Number.isNaN(exitRad)) angleRad = Math.min(angleRad, (exitRad + 2 * Math.PI) % (2 * Math.PI));
  }
  return [mix(from, Math.cos(angleRad), ahead, Math.sin(angleRad)), angleRad];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
