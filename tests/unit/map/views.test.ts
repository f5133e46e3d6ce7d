import { describe, expect, it } from 'vitest';
import { createMercatorProjector } from '../../../src/map/mercator-projector.ts';
import { clampCamera, defaultCamera, fitCamera, pacificCamera } from '../../../src/map/views.ts';
import type { LngLat, Seats } from '../../../src/map/views.ts';

const SEATS: Seats = { JP: [139.744, 35.673], CN: [116.381, 39.911], TW: [121.512, 25.04], US: [-77.037, 38.898] };
const WIDTHS = [320, 360, 390, 600, 768, 1024, 1280, 1440, 1600];
const HEIGHTS = [200, 320, 480, 600, 844, 1000];
const SIZES = WIDTHS.flatMap((width) => HEIGHTS.map((height) => ({ width, height })));
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

type Size = (typeof SIZES)[number];
type Camera = ReturnType<typeof fitCamera>;

/** Where a place is drawn, on the copy of the world nearest to the centre. */
function place(camera: Camera, size: Size, [lng, lat]: LngLat): readonly [number, number] {
  const copy = lng + 360 * Math.round((camera.lng - lng) / 360);
  return createMercatorProjector({ ...camera, ...size }).project(copy, lat) ?? [NaN, NaN];
}

function isInFrame([x, y]: readonly [number, number], { width, height }: Size): boolean {
  return x >= -1e-6 && x <= width + 1e-6 && y >= -1e-6 && y <= height + 1e-6;
}

describe('defaultCamera', () => {
  it.each(SIZES)('holds Beijing, Tokyo and Taipei at $width × $height, Beijing–Tokyo 220 px apart', (size) => {
    const camera = defaultCamera(size, SEATS);
    for (const seat of [SEATS.CN, SEATS.JP, SEATS.TW]) {
      expect(isInFrame(place(camera, size, seat), size)).toBe(true);
    }
    const [beijingX, beijingY] = place(camera, size, SEATS.CN);
    const [tokyoX, tokyoY] = place(camera, size, SEATS.JP);
    expect(Math.hypot(tokyoX - beijingX, tokyoY - beijingY)).toBeGreaterThan(220 - 1e-6);
  });

  it.each(SIZES)('leaves 8 px or more round the three seats at $width × $height', (size) => {
    const camera = defaultCamera(size, SEATS);
    const inner = { width: size.width - 16, height: size.height - 16 };
    for (const seat of [SEATS.CN, SEATS.JP, SEATS.TW]) {
      const [x, y] = place(camera, size, seat);
      expect(isInFrame([x - 8, y - 8], inner)).toBe(true);
    }
  });
});

describe('pacificCamera', () => {
  it.each(SIZES.filter(({ width, height }) => width >= height))('holds all four seats at $width × $height', (size) => {
    const camera = pacificCamera(size, SEATS);
    for (const seat of Object.values(SEATS)) expect(isInFrame(place(camera, size, seat), size)).toBe(true);
    expect(Math.abs(camera.lng)).toBeGreaterThan(140);
  });

  it('keeps the three Asian seats in a frame that is too high and narrow for all four', () => {
    const size = { width: 320, height: 1000 };
    const camera = pacificCamera(size, SEATS);
    for (const seat of [SEATS.CN, SEATS.JP, SEATS.TW]) expect(isInFrame(place(camera, size, seat), size)).toBe(true);
    expect(isInFrame(place(camera, size, SEATS.US), size)).toBe(false);
  });
});

describe('fitCamera', () => {
  const size = { width: 800, height: 600 };

  it('goes the short way across the antimeridian', () => {
    const camera = fitCamera({
      points: [
        [170, 0],
        [-170, 0],
      ],
      size,
      padding: NO_PADDING,
    });
    expect(Math.abs(camera.lng)).toBeCloseTo(180, 6);
    expect(place(camera, size, [-170, 0])[0] - place(camera, size, [170, 0])[0]).toBeCloseTo(800, 6);
  });

  it('fits the same camera however the longitudes are unwrapped', () => {
    const near = fitCamera({
      points: [
        [116, 40],
        [-77, 39],
      ],
      size,
      padding: NO_PADDING,
    });
    const far = fitCamera({
      points: [
        [116 + 720, 40],
        [-77 - 360, 39],
      ],
      size,
      padding: NO_PADDING,
    });
    expect(far.zoom).toBeCloseTo(near.zoom, 9);
    expect(far.lng).toBeCloseTo(near.lng, 9);
  });

  it('centres the points in what the padding leaves free', () => {
    const padding = { top: 200, right: 0, bottom: 0, left: 300 };
    const camera = fitCamera({ points: [[120, 30]], size, padding });
    const [x, y] = place(camera, size, [120, 30]);
    expect(x).toBeCloseTo(550, 4);
    expect(y).toBeCloseTo(400, 4);
    expect(camera.zoom).toBe(9);
  });

  it('fills the frame’s height with the world, as MapLibre does', () => {
    const high = { width: 390, height: 844 };
    const camera = fitCamera({
      points: [
        [0, 60],
        [120, -60],
        [-120, 0],
      ],
      size: high,
      padding: NO_PADDING,
    });
    expect(camera.zoom).toBeCloseTo(Math.log2(844 / 512), 9);
    expect(camera.lat).toBeCloseTo(0, 9);
  });

  it('refuses a fit without points and a frame without an area', () => {
    expect(() => fitCamera({ points: [], size, padding: NO_PADDING })).toThrow(RangeError);
    expect(() => fitCamera({ points: [[0, 0]], size: { width: 0, height: 9 }, padding: NO_PADDING })).toThrow(
      RangeError,
    );
  });
});

describe('clampCamera', () => {
  it('keeps the world’s edge at or beyond the frame’s edge', () => {
    const size = { width: 800, height: 600 };
    const camera = clampCamera({ zoom: 2, lng: 170, lat: 85 }, size);
    expect(place(camera, size, [170, 85.0511287798])[1]).toBeCloseTo(0, 4);
    expect(camera.lng).toBe(170);
  });

  it('leaves a camera alone that the map allows', () => {
    const camera = clampCamera({ zoom: 4, lng: 500, lat: 30 }, { width: 800, height: 600 });
    expect(camera).toEqual({ zoom: 4, lng: 500, lat: expect.closeTo(30, 9) });
  });
});
