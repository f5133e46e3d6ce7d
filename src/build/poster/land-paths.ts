import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { MultiPolygon as TopoMultiPolygon, Objects, Topology } from 'topojson-specification';
import { LAND_WORLD_WIDTH, latToY, lngToX, xToLng, yToLat } from '../../map/mercator.ts';
import { TERRITORIES } from '../geometry/territories.ts';
import { cancelArcs, stitchRings } from './stitch-rings.ts';

/** Land as one path: a territory's, or all the rest (`actor: null`). */
export interface LandPath {
  readonly actor: string | null;
  readonly d: string;
}

/** Where the drawn world begins: 20° west. Land is drawn from there eastward, unwrapped, so that the Pacific is whole. */
const WEST_EDGE = -20;
/** Web Mercator's edge. */
const MAX_LAT = 85.0511;
const GEO_FOLDER = new URL('../../../data/geo/', import.meta.url);

/** A part of the world in degrees, and the smallest triangle and the smallest island, in square units, that are kept. */
interface Detail {
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly least: number;
  readonly leastIsland: number;
}

/** From fine to coarse, longitudes unwrapped: a place belongs to the first that holds it. One unit is 2.4 km at the equator. */
const DETAILS: readonly Detail[] = [
  { box: [117, 20, 147, 47], least: 20, leastIsland: 80 },
  { box: [143, 5, 210, 25], least: 60, leastIsland: 60 },
  { box: [104, 8, 150, 54], least: 115, leastIsland: 400 },
  { box: [65, -48, 245, 61], least: 1400, leastIsland: 6000 },
  { box: [150, 60, 240, 73], least: 5000, leastIsland: 20000 },
  { box: [-180, -60, 540, 66], least: 12000, leastIsland: 40000 },
  { box: [-180, -90, 540, 90], least: 30000, leastIsland: 100000 },
];

/**
 * The land of data/geo/ for a picture that weighs little: right to about a pixel at zoom 4, islands from some 300 km² on
 * where the story takes place. The rest of the world first (`actor: null`), then the four territories; they share their
 * borders to the unit, so no gap opens between them.
 *
 * Path data in whole units of a Web-Mercator world {@link LAND_WORLD_WIDTH} wide, x from longitude -180 eastward. What lies
 * west of 20° W is drawn beyond the antimeridian; the next copy of the world follows after one width. (Antarctica alone
 * runs from -180 to 180.)
 */
export function buildLandPaths(): readonly LandPath[] {
  const { arcs, objects } = simplify(readLand());
  const own = TERRITORIES.map(({ id }) => [id, arcsOf(objects[id])] as const);
  const rest = [...arcsOf(objects['land']), ...own.flatMap(([, used]) => used.map((arc) => ~arc))];
  return [[null, rest] as const, ...own].map(([actor, used]) => {
    const rings = stitchRings(cancelArcs(used), arcs);
    return { actor, d: rings.filter(isLarge).map(formatRing).join('') };
  });
}

type LandTopology = Topology<Objects>;

/** All land and the territories within it as one topology in units of the path. */
function readLand(): LandTopology {
  const world = JSON.parse(readText('world.json')) as Topology<{ land: TopoMultiPolygon }>;
  const land = (feature(world, world.objects.land) as Feature<MultiPolygon>).geometry;
  const territories = TERRITORIES.map(({ id, file }) => {
    const [only] = (JSON.parse(readText(file)) as FeatureCollection<MultiPolygon>).features;
    if (only === undefined) throw new Error(`expected a feature in data/geo/${file}, got none`);
    return [id, project(only.geometry)] as const;
  });
  return topology({ land: project(land), ...Object.fromEntries(territories) }) as LandTopology;
}

function readText(name: string): string {
  return readFileSync(new URL(name, GEO_FOLDER), 'utf8');
}

function project({ coordinates }: MultiPolygon): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: coordinates.map(projectPolygon) };
}

/** One polygon, whole on one side of the western edge. */
function projectPolygon(rings: Position[][]): Position[][] {
  const lngs = (rings[0] ?? []).map(([lng = NaN]) => lng);
  const turn = (Math.min(...lngs) + Math.max(...lngs)) / 2 < WEST_EDGE ? 360 : 0;
  return rings.map((ring) =>
    dropCutPoints(ring).map(([lng = NaN, lat = NaN]) => [
      roundUnit(lngToX(lng + turn)),
      roundUnit(latToY(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))),
    ]),
  );
}

/** A thousandth of a unit: the files' own thousandths of a degree must meet to the digit. */
function roundUnit(unit: number): number {
  return Math.round(unit * LAND_WORLD_WIDTH * 1000) / 1000;
}

/** A ring without the points in the middle of a cut at the antimeridian: the pieces of both sides then meet exactly. */
function dropCutPoints(ring: Position[]): Position[] {
  const isOnCut = (at: number) => Math.abs(ring.at(at)?.[0] ?? 0) >= 180 - 1e-9;
  return ring.filter(
    (_, at) => at === 0 || at === ring.length - 1 || !(isOnCut(at - 1) && isOnCut(at) && isOnCut(at + 1)),
  );
}

/** Fewer points, each arc once for all who share it. */
function simplify(land: LandTopology): LandTopology {
  const weighted = presimplify(land, planarTriangleArea);
  return { ...weighted, arcs: weighted.arcs.map(simplifyArc) };
}

/** An island keeps its shape however small it is: no triangle that goes may be a tenth of it. */
function simplifyArc(arc: Position[]): Position[] {
  const isIsland = String(arc[0]?.slice(0, 2)) === String(arc.at(-1)?.slice(0, 2));
  const island = isIsland ? Math.abs(areaOf(arc)) / 10 : Infinity;
  return arc.filter((point) => (point[2] ?? Infinity) >= Math.min(island, detailAt(point).least));
}

function detailAt([x = NaN, y = NaN]: Position): Detail {
  const [lng, lat] = [xToLng(x / LAND_WORLD_WIDTH), yToLat(y / LAND_WORLD_WIDTH)];
  const found = DETAILS.find(
    ({ box: [west, south, east, north] }) => lng >= west && lng <= east && lat >= south && lat <= north,
  );
  if (found === undefined) throw new Error(`expected a detail for ${lng}, ${lat}, got none`);
  return found;
}

function arcsOf(object: LandTopology['objects'][string] | undefined): number[] {
  if (object?.type !== 'MultiPolygon') throw new Error(`expected polygons, got ${String(object?.type)}`);
  return object.arcs.flat(2);
}

function isLarge(ring: readonly Position[]): boolean {
  const [first] = ring;
  return first !== undefined && Math.abs(areaOf(ring)) >= detailAt(first).leastIsland;
}

/** Signed area of a closed ring. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = NaN, y = NaN], at) => {
    const [nextX = NaN, nextY = NaN] = ring[(at + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** A closed subpath: an absolute start, then steps. */
function formatRing(ring: readonly Position[]): string {
  const points = ring.map(([x = NaN, y = NaN]) => [Math.round(x), Math.round(y)] as const);
  const [[startX, startY] = [0, 0]] = points;
  const steps = points.slice(1, -1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [0, 0];
    return [x - fromX, y - fromY] as const;
  });
  const numbers = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0).flat();
  return `M${startX} ${startY}l${numbers.map((n, at) => (at > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('')}z`;
}
