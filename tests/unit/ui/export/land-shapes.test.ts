import type { GeoJSON, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/core/layout/curve.ts';
import type { Projector } from '../../../../src/core/layout/projector.ts';
import { createStillProjector } from '../../../../src/map/still-projector.ts';
import type { LandLayer } from '../../../../src/map/still/land.ts';
import type { Projection } from '../../../../src/state/state.ts';
import { toLandShapes } from '../../../../src/ui/export/land-shapes.ts';

const SIZE = { width: 1000, height: 600 };

function projectorAt(projection: Projection, lng: number, zoom = 4): Projector {
  return createStillProjector(projection, { lng, lat: 30, zoom, ...SIZE });
}

const box = (west: number, south: number, side = 1): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const layerOf = (coordinates: Position[][][], given: Partial<LandLayer> = {}): LandLayer => {
  return { kind: 'area', color: 'jp', geometry: { type: 'MultiPolygon', coordinates }, ...given };
};
const pointsOf = (d: string): Point[] =>
  [...d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('land of a file', () => {
  it.each([
    ['mercator', 130],
    ['mercator', -179],
    ['globe', 130],
    ['globe', -179],
  ] as const)('falls where the %s at longitude %d has it', (projection, lng) => {
    const projector = projectorAt(projection, lng);
    const ring = box(lng - 3, 28, 0.5);
    const [shape] = toLandShapes([layerOf([[ring]])], projector, SIZE);
    expect(shape).toMatchObject({ fill: 'tint-jp' });
    const [left = NaN, equator = NaN] = projectorAt('mercator', lng).project(-180, 0)!;
    const world = 512 * 2 ** 4;
    const toFrame = ([x, y]: Point): Point => {
      if (shape!.worldWidth === null) return [x, y];
      const scale = world / shape!.worldWidth;
      // The copy of the world that is in view.
      const at = left + x * scale;
      return [at - world * Math.round((at - SIZE.width / 2) / world), equator - world / 2 + y * scale];
    };
    const drawn = pointsOf(shape!.d).map(toFrame);
    for (const [ringLng = NaN, ringLat = NaN] of ring) {
      const [x = NaN, y = NaN] = projector.project(ringLng, ringLat)!;
      const nearest = Math.min(...drawn.map(([dx, dy]) => Math.hypot(dx - x, dy - y)));
      expect(nearest).toBeLessThan(0.6);
    }
  });

  it('leaves out what is out of view, keeps holes with their polygon and lines open', () => {
    const projector = projectorAt('mercator', 130);
    const withHole = [box(120, 20, 6), box(122, 22, 1).reverse()];
    const far: Position[][] = [box(-60, -30)];
    const [area, line, ...rest] = toLandShapes(
      [
        layerOf([withHole, far]),
        layerOf([], { kind: 'line', color: 'border', geometry: lineOf([120, 30], [125, 31]) }),
        layerOf([far], { kind: 'hatch', color: 'disputed' }),
      ],
      projector,
      SIZE,
    );
    expect(area!.d.match(/M/g)).toHaveLength(2);
    expect(area!.d.match(/Z/g)).toHaveLength(2);
    expect(line).toMatchObject({ line: 'border' });
    expect(line!.d).not.toContain('Z');
    expect(rest).toEqual([]);
  });

  it('writes points that fall together once, so that a file from afar stays small', () => {
    const dense = Array.from({ length: 1000 }, (_, i): Position => [125 + i / 1000, 30]);
    const [line] = toLandShapes(
      [layerOf([], { kind: 'line', color: 'coast', geometry: lineOf(...dense) })],
      projectorAt('mercator', 130, 2),
      SIZE,
    );
    // A degree is 5.7 px at zoom 2, told to half a px.
    expect(pointsOf(line!.d).length).toBeLessThan(15);
  });
});

function lineOf(...line: Position[]): GeoJSON {
  return { type: 'MultiLineString', coordinates: [line] };
}
