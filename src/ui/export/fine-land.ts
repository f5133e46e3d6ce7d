import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { LAND_TINTS, type LandShape } from '../../core/export/picture.ts';
import type { Projector, Size } from '../../core/layout/projector.ts';
import { latToY, lngToX, worldWidth } from '../../map/mercator.ts';

/** From this zoom on the page's own land, made for views from afar, looks rough. */
const FINE_ZOOM = 4.7;
/** Width of the world in the units of the paths: a pixel at MapLibre's zoom 9. */
const WORLD_WIDTH = 262_144;
/** Where the drawn world begins, as that of the page's land does: 20° west. */
const WEST_EDGE = -20;
/** Web Mercator's edge. */
const MAX_LAT = 85.05;

type World = Topology<{ land: TopoMultiPolygon }>;

/** What a near view needs finer land for: its frame. */
export interface NearView {
  readonly projector: Projector;
  readonly size: Size;
  /** Absolute address of the folder that holds `data/`. */
  readonly dataUrl: string;
}

/**
 * The land of data/geo/ as far as it is in view, for a flat view from near; null for any other, where the page's land
 * does. Rejects where the files cannot be had.
 */
export async function loadFineLand({ projector, size, dataUrl }: NearView): Promise<readonly LandShape[] | null> {
  if (projector.globe !== null || projector.zoom < FINE_ZOOM || self.origin === 'null') return null;
  const [world, ...territories] = await Promise.all(
    ['world', ...LAND_TINTS].map(async (name) => {
      const response = await fetch(new URL(`data/geo/${name}.json`, dataUrl));
      if (!response.ok) throw new Error(`${response.url} answered with ${response.status}`);
      return (await response.json()) as unknown;
    }),
  );
  const { objects } = world as World;
  const land = feature(world as World, objects.land) as Feature<MultiPolygon>;
  const rest = { tint: null, polygons: land.geometry.coordinates };
  const own = territories.map((file, i) => ({
    tint: LAND_TINTS[i] ?? null,
    polygons: (file as FeatureCollection<MultiPolygon>).features.flatMap(({ geometry }) => geometry.coordinates),
  }));
  const isInView = createViewTest(projector, size);
  return [rest, ...own].map(({ tint, polygons }) => ({
    tint,
    worldWidth: WORLD_WIDTH,
    d: polygons
      .filter(([ring = []]) => isInView(ring))
      .flatMap(formatPolygon)
      .join(''),
  }));
}

/** Whether a ring may reach into the frame, whichever copy of the world it shows. */
function createViewTest({ center, zoom }: Projector, { width, height }: Size): (ring: readonly Position[]) => boolean {
  const px = worldWidth(zoom);
  const [viewX, viewY] = [lngToX(center.lng), latToY(center.lat)];
  return (ring) => {
    const [west, east, top, bottom] = boundsOf(ring);
    const away = viewX - (west + east) / 2;
    const acrossX = Math.abs(away - Math.round(away)) - (east - west) / 2;
    const acrossY = Math.abs(viewY - (top + bottom) / 2) - (bottom - top) / 2;
    return acrossX * px < width / 2 && acrossY * px < height / 2;
  };
}

/** Bounds in parts of the world. */
function boundsOf(ring: readonly Position[]): readonly [west: number, east: number, top: number, bottom: number] {
  let [west, east, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const position of ring) {
    const [x, y] = toWorld(position);
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [west, east, top, bottom];
}

function toWorld([lng = NaN, lat = NaN]: Position): readonly [x: number, y: number] {
  return [lngToX(lng), latToY(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))];
}

/** A polygon as path data, whole on one side of the western edge. */
function formatPolygon(rings: readonly Position[][]): string[] {
  const [west, east] = boundsOf(rings[0] ?? []);
  const turn = (west + east) / 2 < lngToX(WEST_EDGE) ? 1 : 0;
  return rings.map((ring) => {
    const points = ring.slice(0, -1).map((position) => {
      const [x, y] = toWorld(position);
      return `${Math.round((x + turn) * WORLD_WIDTH)} ${Math.round(y * WORLD_WIDTH)}`;
    });
    return `M${points.join('L')}Z`;
  });
}
