import { geoContains } from 'd3';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildLandPaths } from '../../../../src/build/poster/land-paths.ts';
import { makeShape } from '../../../../src/map/still/globe-land.ts';
import { linesOf, parsePath } from '../../../../src/map/still/land.ts';

describe('the page’s land, read back', () => {
  const shapes = buildLandPaths().map(({ actor, d }) => ({
    actor,
    shape: makeShape({ kind: 'area', color: 'land', geometry: parsePath(d) }),
  }));
  const ownersOf = (lng: number, lat: number) =>
    shapes.filter(({ shape }) => geoContains(shape as MultiPolygon, [lng, lat])).map(({ actor }) => actor);

  it.each([
    [116, 40, ['CN']],
    [142.8, 43.4, ['JP']],
    [121, 23.8, ['TW']],
    [-100, 40, ['US']],
    // Straight on the flat map, the 49th parallel is no great circle: Winnipeg's south stays Canadian.
    [-109, 49.2, [null]],
    [-109, 48.8, ['US']],
    [103, 47, [null]],
    [134, -25, [null]],
    [-175, 66.5, [null]],
    [51, 42, []],
    [-150, 20, []],
    [125, 29, []],
    [0, -40, []],
  ])('covers on the sphere what it covers on the flat map: %s, %s', (lng, lat, owners) => {
    expect(ownersOf(lng, lat)).toEqual(owners);
  });

  it('is closed rings in degrees', () => {
    const [ring] = linesOf(parsePath('M8192 8192l100 0 0-50z'));
    expect(ring).toHaveLength(4);
    expect(ring![0]).toEqual(ring![3]);
    expect(ring![0]![0]).toBeCloseTo(0, 10);
    expect(ring![1]![0]).toBeCloseTo((100 / 16384) * 360, 10);
  });
});
