import { describe, expect, it } from 'vitest';
import { createGlobeProjector } from '../../../src/map/globe-projector.ts';
import { defaultGlobeCamera, pacificGlobeCamera } from '../../../src/map/globe-views.ts';
import type { LngLat, Seats } from '../../../src/map/views.ts';

const SEATS: Seats = { JP: [139.744, 35.673], CN: [116.381, 39.911], TW: [121.512, 25.04], US: [-77.037, 38.898] };
const WIDTHS = [320, 360, 390, 600, 768, 1024, 1440, 1600];
const HEIGHTS = [200, 320, 480, 600, 844, 1000];
const SIZES = WIDTHS.flatMap((width) => HEIGHTS.map((height) => ({ width, height })));

describe.each(SIZES)('at $width × $height', (size) => {
  const points = (camera: ReturnType<typeof defaultGlobeCamera>, seats: readonly LngLat[]) =>
    seats.map((seat) => createGlobeProjector({ ...camera, ...size }).project(...seat) ?? [NaN, NaN]);
  const isIn = ([x = NaN, y = NaN]: readonly number[]) =>
    x >= 8 && y >= 8 && x <= size.width - 8 && y <= size.height - 8;

  it('the default globe holds Beijing, Tokyo and Taipei, Beijing and Tokyo 220 px apart where it is 245 px high', () => {
    const [beijing, tokyo, taipei] = points(defaultGlobeCamera(size, SEATS), [SEATS.CN, SEATS.JP, SEATS.TW]);
    expect([beijing!, tokyo!, taipei!].filter((point) => !isIn(point))).toEqual([]);
    expect(Math.hypot(beijing![0] - tokyo![0], beijing![1] - tokyo![1])).toBeGreaterThan(
      Math.min(220, 0.9 * size.height) - 0.5,
    );
  });

  it('the whole globe shows all four, with its disc in the frame', () => {
    const camera = pacificGlobeCamera(size, SEATS);
    expect(points(camera, Object.values(SEATS)).filter((point) => !isIn(point))).toEqual([]);
    const limb = createGlobeProjector({ ...camera, ...size }).globe!.limb;
    expect(2 * limb).toBeLessThanOrEqual(Math.min(size.width, size.height));
  });
});
