import { geoPath } from 'd3';
import type { GeoJSON, Position } from 'geojson';
import { LAND_TINTS, type LandShape } from '../../core/export/picture.ts';
import type { Projector, Size } from '../../core/layout/projector.ts';
import { latToY, lngToX, worldWidth } from '../../map/mercator.ts';
import { createGlobeProjection, makeShape } from '../../map/still/globe-land.ts';
import { linesOf, type LandLayer } from '../../map/still/land.ts';
import { MAX_LAT } from '../../state/camera.ts';

/** Where the drawn world begins, as that of the page's land does: 20° west. */
const WEST_EDGE = -20;

/** Land in degrees as the paths of a file, as far as it is in the frame. */
export function toLandShapes(layers: readonly LandLayer[], projector: Projector, size: Size): LandShape[] {
  const toPath = projector.globe === null ? createFlatPaths(projector, size) : createGlobePaths(projector, size);
  const shapes = layers.map((layer): LandShape => ({ ...toPath(layer), ...lookOf(layer) }));
  return shapes.filter(({ d }) => d !== '');
}

type ToPath = (layer: LandLayer) => Pick<LandShape, 'd' | 'worldWidth'>;

function lookOf({ kind, color }: LandLayer): Pick<LandShape, 'fill' | 'hatched' | 'line'> {
  if (kind === 'line') return { line: color === 'border' ? 'border' : 'coast' };
  if (kind === 'hatch') return { fill: 'ink-quiet', hatched: true };
  const tint = LAND_TINTS.find((code) => code === color);
  return { fill: tint === undefined ? 'land' : `tint-${tint}` };
}

/** Paths on the sphere, cut at the horizon, in px of the frame. */
function createGlobePaths(projector: Projector, size: Size): ToPath {
  const draw = geoPath(createGlobeProjection(projector, size)).digits(1);
  return (layer) => ({ worldWidth: null, d: draw(makeShape(layer)) ?? '' });
}

/** Paths on the flat world, to half a px of the frame. */
function createFlatPaths(projector: Projector, size: Size): ToPath {
  const world = 2 * Math.round(worldWidth(projector.zoom));
  const isInView = createViewTest(projector, size);
  return ({ geometry, kind }) => ({
    worldWidth: world,
    d: partsOf(geometry)
      .filter(([line = []]) => isInView(boundsOf(line)))
      .flatMap((part) => formatPart(part, world, kind === 'line' ? '' : 'Z'))
      .join(''),
  });
}

/** What belongs together: a polygon's rings, or one line. */
function partsOf(geometry: GeoJSON): readonly (readonly Position[][])[] {
  if (geometry.type === 'FeatureCollection') return geometry.features.flatMap((one) => partsOf(one.geometry));
  if (geometry.type === 'Feature') return partsOf(geometry.geometry);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return linesOf(geometry).map((line) => [line]);
}

type Bounds = readonly [west: number, east: number, top: number, bottom: number];

/** Whether what lies within bounds may reach into the frame, whichever copy of the world it shows. */
function createViewTest({ center, zoom }: Projector, { width, height }: Size): (bounds: Bounds) => boolean {
  const px = worldWidth(zoom);
  const [viewX, viewY] = [lngToX(center.lng), latToY(center.lat)];
  return ([west, east, top, bottom]) => {
    const away = viewX - (west + east) / 2;
    const acrossX = Math.abs(away - Math.round(away)) - (east - west) / 2;
    const acrossY = Math.abs(viewY - (top + bottom) / 2) - (bottom - top) / 2;
    return acrossX * px < width / 2 && acrossY * px < height / 2;
  };
}

/** Bounds in parts of the world. */
function boundsOf(line: readonly Position[]): Bounds {
  let [west, east, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const position of line) {
    const [x, y] = toWorld(position);
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [west, east, top, bottom];
}

function toWorld([lng = NaN, lat = NaN]: Position): readonly [x: number, y: number] {
  return [lngToX(lng), latToY(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))];
}

/** Path data of each line, all on the same side of the western edge; points that fall together are written once. */
function formatPart(part: readonly Position[][], world: number, end: 'Z' | ''): string[] {
  const [west, east] = boundsOf(part[0] ?? []);
  const turn = (west + east) / 2 < lngToX(WEST_EDGE) ? 1 : 0;
  return part.map((line) => {
    const points = line.map((position) => {
      const [x, y] = toWorld(position);
      return `${Math.round((x + turn) * world)} ${Math.round(y * world)}`;
    });
    const told = points.filter((point, at) => point !== points[at - 1]);
    return told.length < 2 ? '' : `M${told.join('L')}${end}`;
  });
}
