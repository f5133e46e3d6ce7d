import { gzipSync } from 'node:zlib';
import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { buildLandPaths } from '../../../src/build/poster/land-paths.ts';
import { cancelArcs, stitchRings } from '../../../src/build/poster/stitch-rings.ts';
import { LAND_WORLD_WIDTH, latToY, lngToX } from '../../../src/map/mercator.ts';

type Ring = [number, number][];

/** The rings of path data made of `M`, one `l` and `z`. */
function readRings(d: string): Ring[] {
  return [...d.matchAll(/M(\d+) (\d+)l([-\d ]+)z/g)].map(([, x, y, steps = '']) => {
    const ring: Ring = [[Number(x), Number(y)]];
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      const [fromX, fromY] = ring.at(-1)!;
      ring.push([fromX + numbers[at]!, fromY + numbers[at + 1]!]);
    }
    return ring;
  });
}

const paths = buildLandPaths();
const rings = paths.map(({ actor, d }) => ({ actor, rings: readRings(d) }));

/** Whose land covers a place; `rest` for nobody's of the four, nothing at sea. */
function coversOf(lng: number, lat: number): string[] {
  const at: [number, number] = [lngToX(lng) * LAND_WORLD_WIDTH, latToY(lat) * LAND_WORLD_WIDTH];
  const isIn = (all: readonly Ring[]) => all.filter((ring) => polygonContains(ring, at)).length % 2 === 1;
  return rings.filter((path) => isIn(path.rings)).map(({ actor }) => actor ?? 'rest');
}

describe('the land of the poster', () => {
  it.each([
    ['Beijing', 116.4, 39.9, ['CN']],
    ['Hainan', 109.7, 19.2, ['CN']],
    ['Tokyo', 139.4, 35.7, ['JP']],
    ['Hokkaido', 142.8, 43.4, ['JP']],
    ['Okinawa', 127.75, 26.33, ['JP']],
    ['Taiwan', 121, 23.8, ['TW']],
    ['Hawaii', -155.5, 19.6, ['US']],
    ['Guam', 144.77, 13.45, ['US']],
    ['Alaska', -153, 65, ['US']],
    ['Washington', -77.4, 38.9, ['US']],
    ['Seoul', 127.1, 37.5, ['rest']],
    ['Luzon', 121.2, 16.5, ['rest']],
    ['Mongolia', 104, 46.5, ['rest']],
    ['Chukotka, east of the antimeridian', -175, 66.5, ['rest']],
    ['Chukotka, on the antimeridian', 180, 67.5, ['rest']],
    ['Australia', 134, -25, ['rest']],
    ['the East China Sea', 125, 29, []],
    ['the Taiwan Strait', 119.3, 24.2, []],
    ['the Sea of Japan', 134, 40, []],
    ['the Pacific', -170, 30, []],
    ['the Bering Strait', -168.8, 64.5, []],
  ])('%s lies on the right land', (_name, lng, lat, expected) => {
    const unwrapped = lng < -20 ? lng + 360 : lng;
    expect(coversOf(unwrapped, lat)).toEqual(expected);
  });

  it('covers no place twice and leaves no gap between neighbours', () => {
    const edges = new Map<string, number>();
    for (const { rings: own } of rings)
      for (const ring of own)
        ring.forEach((point, at) => {
          const next = ring[(at + 1) % ring.length]!;
          const key = `${point.join()} ${next.join()}`;
          edges.set(key, (edges.get(key) ?? 0) + 1);
        });
    // An edge that two areas share is run through once in each direction.
    expect([...edges].filter(([, count]) => count > 1)).toEqual([]);
    const shared = [...edges.keys()].filter((key) => edges.has(key.split(' ').reverse().join(' ')));
    expect(shared.length).toBeGreaterThan(200);
  });

  it('runs on across the antimeridian, without an edge along it', () => {
    const onIt = rings.flatMap(({ rings: own }) =>
      own.flatMap((ring) => ring.filter(([x], at) => x === LAND_WORLD_WIDTH && ring[at - 1]?.[0] === x)),
    );
    expect(onIt.filter(([, y]) => y < LAND_WORLD_WIDTH * 0.7)).toEqual([]);
    expect(Math.max(...rings.flatMap(({ rings: own }) => own.flat().map(([x]) => x)))).toBeLessThan(
      lngToX(350) * LAND_WORLD_WIDTH,
    );
  });

  it('weighs no more than seven kilobytes', () => {
    expect(gzipSync(paths.map(({ d }) => d).join('')).length).toBeLessThan(7000);
  });
});

describe('the rings of a difference', () => {
  const [a, b, c, d] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as [number[], number[], number[], number[]];

  it('close, and what runs both ways is gone', () => {
    // A square of two halves: the diagonal is arc 2, once forward and once backward.
    const positions = [
      [a, b, c],
      [c, d, a],
      [c, a],
    ];
    expect(cancelArcs([0, 2, 1, ~2])).toEqual([0, 1]);
    expect(stitchRings([0, 1], positions)).toEqual([[a, b, c, d, a]]);
    expect(stitchRings([1, ~2], positions)).toEqual([[c, d, a, c]]);
  });

  it('are refused where an arc leads nowhere', () => {
    expect(() => stitchRings([0], [[a, b]])).toThrow('got none');
  });
});
