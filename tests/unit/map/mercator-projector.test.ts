import { geoMercator } from 'd3';
import { describe, expect, it } from 'vitest';
import { createMercatorProjector } from '../../../src/map/mercator-projector.ts';

const CAMERAS = [
  { lng: 130, lat: 33, zoom: 4.2, width: 1440, height: 900 },
  { lng: -165, lat: 12, zoom: 1.7, width: 390, height: 844 },
  { lng: 179.9, lat: -17, zoom: 8.9, width: 320, height: 200 },
  { lng: 0, lat: 0, zoom: 0, width: 512, height: 512 },
];

/** The oracle: d3-geo with MapLibre's scale, which draws one world only, cut opposite the centre. */
function createOracle({ lng, lat, zoom, width, height }: (typeof CAMERAS)[number]) {
  return geoMercator()
    .scale((512 * 2 ** zoom) / (2 * Math.PI))
    .rotate([-lng, 0])
    .center([0, lat])
    .translate([width / 2, height / 2])
    .precision(0);
}

describe('createMercatorProjector', () => {
  it.each(CAMERAS)('puts places within half a turn of $lng where d3-geo puts them', (camera) => {
    const { project } = createMercatorProjector(camera);
    const oracle = createOracle(camera);
    for (let lat = -84; lat <= 84; lat += 7) {
      for (let offset = -179; offset < 180; offset += 13.7) {
        const lng = camera.lng + offset;
        const [x, y] = project(lng, lat) ?? [NaN, NaN];
        const [oracleX, oracleY] = oracle([lng, lat]) ?? [NaN, NaN];
        expect(Math.abs(x - oracleX)).toBeLessThan(1e-6);
        expect(Math.abs(y - oracleY)).toBeLessThan(1e-6);
      }
    }
  });

  it('puts an unwrapped longitude one world width further, after any number of turns', () => {
    const camera = { lng: 130 + 360 * 7, lat: 33, zoom: 3, width: 800, height: 600 };
    const { project, center } = createMercatorProjector(camera);
    const [x = NaN] = project(139.7 + 360 * 7, 35.7) ?? [];
    const [near = NaN] = createMercatorProjector({ ...camera, lng: 130 }).project(139.7, 35.7) ?? [];
    const [before = NaN] = project(139.7 + 360 * 6, 35.7) ?? [];
    expect(x).toBeCloseTo(near, 6);
    expect(x - before).toBeCloseTo(512 * 2 ** 3, 6);
    expect(center.lng).toBe(130 + 360 * 7);
  });

  it('puts the centre in the middle of the frame and keeps the zoom', () => {
    const projector = createMercatorProjector({ lng: -77, lat: 38.9, zoom: 2.5, width: 390, height: 700 });
    expect(projector.project(-77, 38.9)?.map((px) => Number(px.toFixed(6)))).toEqual([195, 350]);
    expect(projector.zoom).toBe(2.5);
  });
});
