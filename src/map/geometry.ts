import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, GeoJSON, MultiPolygon, Polygon } from 'geojson';
import type { MultiLineString, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { coastLines } from './coast-lines.ts';
import { LoadError, loadJson } from './load-json.ts';
import { readOwnGeometry } from './own-geometry.ts';

/** What data/geo/world.json holds. */
type World = Topology<{ land: TopoMultiPolygon; borders: MultiLineString; disputed: TopoMultiPolygon }>;

/** Names of the sources that carry geometry; each tint is one territory. */
export const GEOMETRY_SOURCES = ['land', 'coast', 'borders', 'disputed', 'jp', 'cn', 'tw', 'us'] as const;
export type GeometrySource = (typeof GEOMETRY_SOURCES)[number];
export type MapGeometry = Readonly<Record<GeometrySource, GeoJSON>>;

/**
 * Finds data/geo/ in the page, or fetches it, and decodes it into objects that MapLibre takes as they are.
 * @param dataUrl absolute address of the folder that holds `data/`, with a closing slash
 * @throws LoadError when a file is missing or is not what it should be
 */
export async function loadGeometry(dataUrl: string, signal: AbortSignal): Promise<MapGeometry> {
  const find = (name: string): Promise<unknown> =>
    Promise.resolve(readOwnGeometry(name) ?? loadGeoFile(new URL(`data/geo/${name}.json`, dataUrl).href, signal));
  const [world, jp, cn, tw, us] = await Promise.all(['world', 'jp', 'cn', 'tw', 'us'].map(find));
  const tint = (file: unknown): GeoJSON => splitPolygons((file as FeatureCollection<MultiPolygon>).features);
  return { ...decodeWorld(world as World), jp: tint(jp), cn: tint(cn), tw: tint(tw), us: tint(us) };
}

/**
 * Every polygon as a feature of its own. MapLibre simplifies rings by zoom, which may turn a tiny one over, and takes a
 * ring that winds the other way for a hole of the polygon before it: a wedge between the two would be filled.
 */
export function splitPolygons(features: readonly { readonly geometry: MultiPolygon }[]): FeatureCollection<Polygon> {
  const polygons = features.flatMap(({ geometry }) => geometry.coordinates);
  return {
    type: 'FeatureCollection',
    features: polygons.map((coordinates) => ({
      type: 'Feature',
      properties: null,
      geometry: { type: 'Polygon', coordinates },
    })),
  };
}

/** Refuses what is no geometry: MapLibre would take a string for an address and draw nothing for the rest. */
async function loadGeoFile(address: string, signal: AbortSignal): Promise<FeatureCollection | World> {
  const content = await loadJson(address, signal);
  const type = typeof content === 'object' && content !== null && 'type' in content ? content.type : undefined;
  const expected = address.endsWith('world.json') ? 'Topology' : 'FeatureCollection';
  if (type !== expected)
    throw new LoadError(address, 200, new TypeError(`expected a ${expected}, got ${String(type)}`));
  return content as FeatureCollection | World;
}

function decodeWorld(world: World): Pick<MapGeometry, 'land' | 'coast' | 'borders' | 'disputed'> {
  const { land, borders, disputed } = world.objects;
  const landFeature = feature(world, land) as Feature<MultiPolygon>;
  return {
    land: splitPolygons([landFeature]),
    coast: coastLines(landFeature.geometry),
    borders: feature(world, borders),
    disputed: splitPolygons([feature(world, disputed)]),
  };
}
