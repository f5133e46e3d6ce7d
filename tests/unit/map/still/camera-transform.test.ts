import { zoomIdentity } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globeRadius } from '../../../../src/map/globe-projector.ts';
import { cameraToTransform, transformToCamera, turnGlobe } from '../../../../src/map/still/camera-transform.ts';
import { createStillProjector } from '../../../../src/map/still-projector.ts';
import { latToY, lngToX } from '../../../../src/map/mercator.ts';

const SIZE = { width: 800, height: 500 };
const cameras = fc.record({
  zoom: fc.double({ min: 0, max: 9, noNaN: true }),
  lng: fc.double({ min: -540, max: 540, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

describe('the transform of a camera', () => {
  it('lays every place where the projector has it, and leads back to the camera', () => {
    fc.assert(
      fc.property(cameras, cameras, (camera, { lng, lat }) => {
        const transform = cameraToTransform(camera, SIZE);
        const [x, y] = transform.apply([lngToX(lng), latToY(lat)]);
        const at = createStillProjector('mercator', { ...camera, ...SIZE }).project(lng, lat)!;
        expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(1e-6);
        const back = transformToCamera(transform, SIZE);
        for (const key of ['zoom', 'lng', 'lat'] as const) expect(back[key]).toBeCloseTo(camera[key], 8);
      }),
    );
  });
});

describe('a turn of the globe', () => {
  const HOME = { zoom: 2, lng: 170, lat: 30 };
  const from = cameraToTransform(HOME, SIZE);
  const panBy = (x: number, y: number) => zoomIdentity.translate(from.x + x, from.y + y).scale(from.k);

  it('carries the ground in the middle along with the hand, and keeps the globe’s size', () => {
    const camera = turnGlobe(HOME, from, panBy(12, 7), SIZE);
    const at = createStillProjector('globe', { ...camera, ...SIZE }).project(HOME.lng, HOME.lat)!;
    expect(Math.hypot(at[0] - SIZE.width / 2 - 12, at[1] - SIZE.height / 2 - 7)).toBeLessThan(0.5);
    expect(globeRadius(camera.zoom, camera.lat)).toBeCloseTo(globeRadius(HOME.zoom, HOME.lat), 6);
  });

  it('grows the globe with the transform, within the zooms that there are', () => {
    const nearer = cameraToTransform({ ...HOME, zoom: 3.5 }, SIZE);
    const camera = turnGlobe(HOME, from, nearer, SIZE);
    expect(camera.zoom).toBeCloseTo(3.5, 8);
    expect([camera.lng, camera.lat].map((degrees) => degrees.toFixed(6))).toEqual(['170.000000', '30.000000']);
    expect(turnGlobe(HOME, from, cameraToTransform({ ...HOME, zoom: 20 }, SIZE), SIZE).zoom).toBe(9);
    expect(turnGlobe(HOME, from, cameraToTransform({ ...HOME, zoom: -9 }, SIZE), SIZE).zoom).toBe(0);
  });

  it('stops at the poles', () => {
    const camera = turnGlobe({ ...HOME, lat: 84 }, from, panBy(0, 400), SIZE);
    expect(camera.lat).toBeCloseTo(85.0511, 4);
    expect(Number.isFinite(camera.lng)).toBe(true);
  });
});
