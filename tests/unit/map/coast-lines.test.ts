import { expect, it } from 'vitest';
import { coastLines } from '../../../src/map/coast-lines.ts';

it('drops the edges that the cut at the antimeridian made and keeps the shores', () => {
  const ring = [
    [170, 60],
    [180, 60],
    [180, 70],
    [170, 70],
    [170, 60],
  ];
  expect(coastLines({ type: 'MultiPolygon', coordinates: [[ring]] }).coordinates).toEqual([
    [
      [170, 60],
      [180, 60],
    ],
    [
      [180, 70],
      [170, 70],
      [170, 60],
    ],
  ]);
});

it('drops the edge along the pole', () => {
  const ring = [
    [-180, -90],
    [0, -90],
    [180, -90],
    [180, -80],
    [0, -70],
    [-180, -80],
    [-180, -90],
  ];
  expect(coastLines({ type: 'MultiPolygon', coordinates: [[ring]] }).coordinates).toEqual([
    [
      [180, -80],
      [0, -70],
      [-180, -80],
    ],
  ]);
});

it('keeps an island as one closed line', () => {
  const ring = [
    [120, 20],
    [121, 20],
    [121, 21],
    [120, 20],
  ];
  expect(coastLines({ type: 'MultiPolygon', coordinates: [[ring]] }).coordinates).toEqual([ring]);
});
