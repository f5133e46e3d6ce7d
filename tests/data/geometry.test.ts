import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon, kinks, nearestPointOnLine, point, polygon, polygonToLine } from '@turf/turf';
import { geoArea } from 'd3';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { DISPUTED } from '../../src/build/geometry/disputed.ts';
import { generateGeometry } from '../../src/build/geometry/generate-geometry.ts';
import { isInBox } from '../../src/build/geometry/regions.ts';

const FOLDER = new URL('../../data/geo/', import.meta.url);
const TINTS = ['jp', 'cn', 'tw', 'us'] as const;
type Tint = (typeof TINTS)[number];

const readFile = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const WORLD = JSON.parse(readFile('world.json')) as Topology;

function decode(name: string): Feature<MultiPolygon> {
  const object = WORLD.objects[name];
  if (object === undefined) throw new Error(`expected ${name} in world.json, got none`);
  return feature(WORLD, object as GeometryObject) as Feature<MultiPolygon>;
}

function readTint(tint: Tint): Feature<MultiPolygon> {
  const [only, ...others] = (JSON.parse(readFile(`${tint}.json`)) as FeatureCollection<MultiPolygon>).features;
  if (only === undefined || others.length > 0) throw new Error(`expected one feature in ${tint}.json`);
  return only;
}

const AREAS = Object.fromEntries([
  ...TINTS.map((tint) => [tint, readTint(tint)]),
  ...['land', 'disputed'].map((name) => [name, decode(name)]),
]) as Record<Tint | 'land' | 'disputed', Feature<MultiPolygon>>;

function ringsOf(name: keyof typeof AREAS): Position[][] {
  return AREAS[name].geometry.coordinates.flat();
}

/** Planar area, positive when counterclockwise. */
function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x = NaN, y = NaN], index) => {
    const [nextX = NaN, nextY = NaN] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Distance in km from a place to the nearest shore of an area; 0 within it, infinite beyond a degree or so. */
function distanceKm(name: keyof typeof AREAS, place: Position): number {
  if (booleanPointInPolygon(place, AREAS[name])) return 0;
  const [lng = NaN, lat = NaN] = place;
  const around = [lng - 1, lat - 1, lng + 1, lat + 1] as const;
  const near = AREAS[name].geometry.coordinates.filter(([ring = []]) => ring.some((at) => isInBox(at, around)));
  const distances = near.map((rings) => {
    const line = polygonToLine(polygon(rings)) as Feature<LineString | MultiLineString>;
    return nearestPointOnLine(line, point(place)).properties.pointDistance;
  });
  return Math.min(...distances);
}

describe('the committed geometry', () => {
  let generated: Record<string, string>;
  beforeAll(() => {
    generated = generateGeometry();
  }, 60_000);

  it.each(['jp.json', 'cn.json', 'tw.json', 'us.json', 'world.json'])('is what the script makes again: %s', (name) => {
    expect(generated[name] === readFile(name)).toBe(true);
  });

  it.each([
    ['jp.json', 12.4, 18],
    ['cn.json', 14.3, 20],
    ['tw.json', 1.2, 2],
    ['us.json', 3.2, 5],
    ['world.json', 40, 56],
  ])('weighs what the budget allows: %s, %d to %d KB gzipped', (name, least, most) => {
    const kilobytes = gzipSync(readFile(name)).length / 1024;
    expect(kilobytes).toBeGreaterThan(least);
    expect(kilobytes).toBeLessThan(most);
  });
});

describe.each([...TINTS, 'land', 'disputed'] as const)('rings of %s', (name) => {
  it('are closed, with four positions or more, within the world', () => {
    for (const ring of ringsOf(name)) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(ring.every((position) => isInBox(position, [-180, -90, 180, 90]))).toBe(true);
    }
  });

  it('never jump across the map', () => {
    for (const ring of ringsOf(name)) {
      const jumps = ring.slice(1).map(([lng = NaN], index) => Math.abs(lng - (ring[index]?.[0] ?? NaN)));
      expect(Math.max(...jumps)).toBeLessThanOrEqual(180);
      // Beside the pole, where the cut runs along the map's lower edge, no shore is 30 degrees long.
      const shores = jumps.filter((_, index) => (ring[index]?.[1] ?? NaN) > -89);
      expect(Math.max(0, ...shores)).toBeLessThan(30);
    }
  });

  it('wind counterclockwise outside and clockwise round holes, and enclose less than a hemisphere', () => {
    for (const [exterior = [], ...holes] of AREAS[name].geometry.coordinates) {
      expect(signedArea(exterior)).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      // d3-geo winds the other way: the exterior of a small ring is clockwise.
      expect(geoArea({ type: 'Polygon', coordinates: [[...exterior].reverse()] })).toBeLessThan(2 * Math.PI);
    }
  });
});

it('hardly ever lets a coast cross itself', () => {
  const crossings = AREAS.land.geometry.coordinates.flatMap((rings) => kinks(polygon(rings)).features);
  expect(crossings.length).toBeLessThan(15);
});

describe('places', () => {
  it.each<[string, Tint, Position]>([
    ['Tokyo', 'jp', [139.744, 35.673]],
    ['Naha', 'jp', [127.69, 26.21]],
    ['Yonaguni', 'jp', [122.99, 24.46]],
    ['Ishigaki', 'jp', [124.2, 24.42]],
    ['Iwo Jima', 'jp', [141.32, 24.78]],
    ['Beijing', 'cn', [116.381, 39.911]],
    ['Hong Kong', 'cn', [114.17, 22.4]],
    ['Macao', 'cn', [113.55, 22.19]],
    ['Haikou', 'cn', [110.35, 19.9]],
    ['Taipei', 'tw', [121.512, 25.04]],
    ['Kinmen', 'tw', [118.33, 24.45]],
    ['Penghu', 'tw', [119.6, 23.57]],
    ['Washington', 'us', [-77.037, 38.898]],
    ['Honolulu', 'us', [-157.86, 21.31]],
    ['Anchorage', 'us', [-149.9, 61.2]],
    ['Guam', 'us', [144.8, 13.45]],
    ['Saipan', 'us', [145.75, 15.19]],
  ])('%s lies within 2 km of the tint of %s and in no other tint', (_, tint, place) => {
    expect(distanceKm(tint, place)).toBeLessThan(2);
    for (const other of TINTS.filter((one) => one !== tint)) {
      expect(booleanPointInPolygon(place, AREAS[other])).toBe(false);
    }
  });

  it.each<[string, Position, number]>([
    ['Uotsuri/Diaoyu', [123.474, 25.744], 6],
    ['the Liancourt Rocks', [131.867, 37.242], 2],
    ['Itu Aba', [114.366, 10.377], 2],
    ['Woody Island', [112.335, 16.833], 2],
    ['Kunashiri', [145.9, 44.1], 3],
    ['Scarborough Shoal', [117.76, 15.15], 3],
  ])('%s is land, drawn as disputed and in nobody’s tint', (_, place, toleranceKm) => {
    expect(distanceKm('land', place)).toBeLessThan(toleranceKm);
    expect(distanceKm('disputed', place)).toBeLessThan(toleranceKm);
    for (const tint of TINTS) expect(booleanPointInPolygon(place, AREAS[tint])).toBe(false);
  });

  it.each(DISPUTED)('no tint has a point within $id', ({ box }) => {
    for (const tint of TINTS) {
      expect(
        ringsOf(tint)
          .flat()
          .filter((position) => isInBox(position, box)),
      ).toEqual([]);
    }
  });
});

it('draws no border along the antimeridian and none within a tinted territory', () => {
  const borders = decode('borders').geometry as unknown as MultiLineString;
  const positions = borders.coordinates.flat();
  expect(positions.length).toBeGreaterThan(1000);
  expect(positions.filter(([lng = NaN]) => Math.abs(lng) > 179.5)).toEqual([]);
  expect(positions.filter((position) => isInBox(position, [113.4, 22.05, 114.5, 22.6]))).toEqual([]);
});
