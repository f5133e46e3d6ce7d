import { geoDistance, geoInterpolate } from 'd3';
import { geoSatellite } from 'd3-geo-projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToCurve } from '../../../src/core/layout/hit-test.ts';
import { curvePoint, type Curve, type Point } from '../../../src/core/layout/curve.ts';
import { createGlobeProjector, globeRadius } from '../../../src/map/globe-projector.ts';
import type { StillCamera } from '../../../src/map/mercator-projector.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const cameras: fc.Arbitrary<StillCamera> = fc.record({
  lng: between(-400, 400),
  lat: between(-80, 80),
  zoom: between(0, 7),
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 200, max: 1200 }),
});
const places = fc.record({ lng: between(-360, 360), lat: between(-89, 89) });

/** Radius of the globe and height of the camera over it, px. */
function measure({ zoom, lat, height }: StillCamera) {
  return { radius: globeRadius(zoom, lat), distance: height / 2 / Math.tan((36.86989764584402 * Math.PI) / 360) };
}

/** The oracle: the perspective of d3-geo-projection, which clips at the horizon by itself only roughly. */
function createOracle(camera: StillCamera) {
  const { radius, distance } = measure(camera);
  return geoSatellite()
    .distance(1 + distance / radius)
    .scale(radius)
    .rotate([-camera.lng, -camera.lat])
    .translate([camera.width / 2, camera.height / 2])
    .clipAngle(180)
    .precision(0);
}

const degreesBetween = (camera: StillCamera, { lng, lat }: { lng: number; lat: number }) =>
  (geoDistance([camera.lng, camera.lat], [lng, lat]) * 180) / Math.PI;

describe('createGlobeProjector', () => {
  it('puts what is seen where d3-geo’s view from a satellite puts it, and hides what lies behind the horizon', () => {
    let seen = 0;
    fc.assert(
      fc.property(cameras, places, (camera, place) => {
        const { radius, distance } = measure(camera);
        const horizon = (Math.acos(radius / (radius + distance)) * 180) / Math.PI;
        const away = degreesBetween(camera, place);
        fc.pre(Math.abs(away - horizon) > 1e-6);
        const point = createGlobeProjector(camera).project(place.lng, place.lat);
        expect(point !== null).toBe(away < horizon);
        if (point === null) return;
        seen++;
        const [x, y] = createOracle(camera)([place.lng, place.lat]) ?? [NaN, NaN];
        expect(Math.hypot(point[0] - x, point[1] - y)).toBeLessThan(1e-6);
      }),
      { seed: 4201, numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it('has a limb on which the horizon lies, all round', () => {
    fc.assert(
      fc.property(cameras, between(0, 360), (camera, bearing) => {
        const { radius, distance } = measure(camera);
        const projector = createGlobeProjector(camera);
        const away = (Math.acos(radius / (radius + distance)) * 180) / Math.PI - 1e-7;
        const [lng, lat] = destination(camera, away, bearing);
        const [x, y] = projector.project(lng, lat) ?? [NaN, NaN];
        const limb = Math.hypot(x - camera.width / 2, y - camera.height / 2);
        expect(Math.abs(limb / (projector.globe?.limb ?? NaN) - 1)).toBeLessThan(1e-6);
      }),
      { seed: 4202, numRuns: 300 },
    );
  });

  it('draws the middle of the view in the middle of the frame, and says so after any turns of the world', () => {
    const projector = createGlobeProjector({ lng: 500, lat: 35, zoom: 2, width: 390, height: 500 });
    const [x, y] = projector.project(140, 35) ?? [NaN, NaN];
    expect([x, y].map((px) => px.toFixed(6))).toEqual(['195.000000', '250.000000']);
    expect(projector.center).toEqual({ lng: 500, lat: 35 });
  });
});

/** A place so many degrees away. */
function destination({ lng, lat }: StillCamera, away: number, bearing: number): [number, number] {
  const rad = Math.PI / 180;
  const [a, b, p] = [away * rad, bearing * rad, lat * rad];
  const sin = Math.sin(p) * Math.cos(a) + Math.cos(p) * Math.sin(a) * Math.cos(b);
  const turn = Math.atan2(Math.sin(b) * Math.sin(a) * Math.cos(p), Math.cos(a) - Math.sin(p) * sin);
  return [lng + turn / rad, Math.asin(sin) / rad];
}

const isInFrame = (
  point: readonly [number, number] | null,
  { width, height }: StillCamera,
  inset = 0,
): point is Point =>
  point !== null && [point[0], point[1], width - point[0], height - point[1]].every((room) => room > inset);

const endOf = (curve: Curve): Point => [curve[6], curve[7]];

describe('the way toward a place', () => {
  it('in view runs along d3-geo’s great circle to it, within 0.6 % of its length', () => {
    let seen = 0;
    fc.assert(
      fc.property(cameras, places, places, (camera, a, b) => {
        const { project, globe } = createGlobeProjector(camera);
        const [pa, pb] = [project(a.lng, a.lat), project(b.lng, b.lat)];
        fc.pre(isInFrame(pa, camera) && isInFrame(pb, camera));
        const along = geoInterpolate([a.lng, a.lat], [b.lng, b.lat]);
        const points = Array.from({ length: 41 }, (_, i) => project(...along(i / 40)));
        // A way between two places near the edge may bow out of the frame: then it ends there, as the next test says.
        fc.pre(points.every((point) => isInFrame(point, camera)));
        const curve = globe!.wayToward(a, b);
        seen++;
        expect(Math.hypot(endOf(curve)[0] - pb[0], endOf(curve)[1] - pb[1])).toBeLessThan(1e-3);
        const length = Math.hypot(pa[0] - pb[0], pa[1] - pb[1]);
        // The distance to a curve is measured between samples: a little slack.
        const off = Math.max(...points.map((point) => distanceToCurve(curve, ...point)));
        expect(off).toBeLessThan(0.006 * length + 0.6);
      }),
      { seed: 4203, numRuns: 6000, maxSkipsPerRun: 1000 },
    );
    expect(seen).toBe(6000);
  });

  it('out of view ends at the horizon or the edge of the frame, on the great circle', () => {
    let hidden = 0;
    fc.assert(
      fc.property(cameras, places, places, (camera, a, b) => {
        const { project, globe } = createGlobeProjector(camera);
        fc.pre(isInFrame(project(a.lng, a.lat), camera, 1) && !isInFrame(project(b.lng, b.lat), camera));
        const along = geoInterpolate([a.lng, a.lat], [b.lng, b.lat]);
        let [inside, outside] = [0, 1];
        // The first place out of view, then halved.
        for (let i = 1; i <= 4000 && outside === 1; i++) {
          if (isInFrame(project(...along(i / 4000)), camera)) inside = i / 4000;
          else outside = i / 4000;
        }
        for (let i = 0; i < 40; i++) {
          const half = (inside + outside) / 2;
          if (isInFrame(project(...along(half)), camera)) inside = half;
          else outside = half;
        }
        const [x, y] = project(...along(inside))!;
        const [ex, ey] = endOf(globe!.wayToward(a, b));
        expect(Math.hypot(ex - x, ey - y)).toBeLessThan(0.01);
        if (project(...along(outside)) === null) hidden++;
      }),
      { seed: 4204, numRuns: 400, maxSkipsPerRun: 1000 },
    );
    expect(hidden).toBeGreaterThan(40);
  });

  it('holds only numbers where there is no way, or any', () => {
    const { globe } = createGlobeProjector({ lng: 130, lat: 30, zoom: 1, width: 400, height: 400 });
    const here = { lng: 130, lat: 30 };
    for (const to of [here, { lng: -50, lat: -30 }]) {
      const curve = globe!.wayToward(here, to);
      expect(curve.every((value) => Number.isFinite(value))).toBe(true);
      expect(curvePoint(curve, 0).map(Math.round)).toEqual([200, 200]);
    }
  });
});
