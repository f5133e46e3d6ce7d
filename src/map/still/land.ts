import type { Feature, GeoJSON, MultiPolygon, Position } from 'geojson';
import { loadGeometry, type MapGeometry } from '../geometry.ts';
import type { MapColors } from '../map-colors.ts';
import { LAND_WORLD_WIDTH, xToLng, yToLat } from '../mercator.ts';

/** One thing to draw, in degrees; longitudes may be unwrapped. */
export interface LandLayer {
  readonly kind: 'area' | 'line' | 'hatch';
  readonly color: keyof MapColors;
  readonly geometry: GeoJSON;
}

/**
 * The coarse land that the page brought along as paths (`<g id="land">`), from the bottom up; empty where it has none.
 * A path is made of `M`, one `l` and `z` per ring, in whole units.
 */
export function readPageLand(group: Element | null): LandLayer[] {
  return [...(group?.querySelectorAll('path') ?? [])].flatMap((path) => {
    const geometry = parsePath(path.getAttribute('d') ?? '');
    const color = (['jp', 'cn', 'tw', 'us'] as const).find((actor) => path.classList.contains(actor)) ?? 'land';
    return [
      { kind: 'area', color, geometry },
      { kind: 'line', color: 'coast', geometry },
    ];
  });
}

/** Rings in degrees out of path data; each ring is a polygon of its own but for the holes, which have no polygon. */
export function parsePath(d: string): MultiPolygon {
  const rings = [...d.matchAll(/M(-?\d+) (-?\d+)l([-\d ]+)z/g)].map(([, x, y, steps = '']): Position[] => {
    let at: Position = [Number(x), Number(y)];
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    const points = [at];
    for (let i = 0; i < numbers.length; i += 2) {
      at = [(at[0] ?? NaN) + (numbers[i] ?? NaN), (at[1] ?? NaN) + (numbers[i + 1] ?? NaN)];
      points.push(at);
    }
    return [...points, [Number(x), Number(y)]].map(([px = NaN, py = NaN]) => [
      xToLng(px / LAND_WORLD_WIDTH),
      yToLat(py / LAND_WORLD_WIDTH),
    ]);
  });
  return { type: 'MultiPolygon', coordinates: [rings] };
}

/** The land of data/geo/, as the live map shows it. @throws LoadError when it cannot be had */
export async function loadLand(dataUrl: string, signal: AbortSignal): Promise<LandLayer[]> {
  const geometry = await loadGeometry(dataUrl, signal);
  const layer = (kind: LandLayer['kind'], color: LandLayer['color'], name: keyof MapGeometry): LandLayer => {
    return { kind, color, geometry: geometry[name] };
  };
  return [
    layer('area', 'land', 'land'),
    ...(['jp', 'cn', 'tw', 'us'] as const).map((actor) => layer('area', actor, actor)),
    layer('hatch', 'disputed', 'disputed'),
    layer('line', 'border', 'borders'),
    layer('line', 'coast', 'coast'),
  ];
}

/** All lines of a geometry: rings of polygons, or lines themselves. */
export function linesOf(geometry: GeoJSON): readonly Position[][] {
  if (geometry.type === 'FeatureCollection') return geometry.features.flatMap((one: Feature) => linesOf(one.geometry));
  if (geometry.type === 'Feature') return linesOf(geometry.geometry);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.coordinates;
  return [];
}
