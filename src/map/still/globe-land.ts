import { geoPath, geoProjection } from 'd3';
import type { GeoPermissibleObjects } from 'd3';
import type { Position } from 'geojson';
import type { Projector, Size } from '../../core/layout/projector.ts';
import { CAMERA_HEIGHTS, globeRadius } from '../globe-projector.ts';
import { latToY, yToLat } from '../mercator.ts';
import { linesOf, type LandLayer } from './land.ts';
import { paintLayer, type DrawLand } from './picture.ts';

/** An edge is straight on the flat map: drawn on the sphere it needs a point every so many degrees. */
const STEP_DEG = 3;

/** Draws land on the globe, cut at the horizon. The geometry is made once. */
export function createGlobeLand(layers: readonly LandLayer[]): DrawLand {
  const shapes = layers.map((layer) => ({ layer, shape: makeShape(layer) }));
  return (brush, projector) => {
    const { context, ratio, size } = brush;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const draw = geoPath(createGlobeProjection(projector, size), context);
    for (const { layer, shape } of shapes) {
      context.beginPath();
      draw(shape);
      paintLayer(brush, layer, { path: null, zoom: projector.zoom, unit: 1 });
    }
  };
}

/**
 * d3-geo's projection with the pixels of src/map/globe-projector.ts: the sphere in perspective, from 1.5 frame heights
 * over its ground.
 */
export function createGlobeProjection({ center, zoom }: Projector, { width, height }: Size) {
  const radius = globeRadius(zoom, center.lat);
  // Distance of the eye from the middle of the sphere, in radii.
  const eye = 1 + (CAMERA_HEIGHTS * height) / radius;
  const perspective = (lngRad: number, latRad: number): [number, number] => {
    const toward = Math.cos(latRad) * Math.cos(lngRad);
    const scale = (eye - 1) / (eye - toward);
    return [scale * Math.cos(latRad) * Math.sin(lngRad), scale * Math.sin(latRad)];
  };
  return geoProjection(perspective)
    .rotate([-center.lng, -center.lat])
    .clipAngle((Math.acos(1 / eye) * 180) / Math.PI - 1e-3)
    .scale(radius)
    .translate([width / 2, height / 2])
    .precision(0.7);
}

/** d3-geo takes the land for what lies to the right of a ring; the files have it to the left. All rings make one polygon. */
export function makeShape({ geometry, kind }: LandLayer): GeoPermissibleObjects {
  const lines = linesOf(geometry).map(addSteps);
  if (kind === 'line') return { type: 'MultiLineString', coordinates: lines };
  return { type: 'Polygon', coordinates: lines.map((line) => line.reverse()) };
}

/** A line with points in between, on the straight line of the flat map. */
function addSteps(line: readonly Position[]): Position[] {
  return line.flatMap((position, at) => {
    const previous = line[at - 1];
    if (previous === undefined) return [position];
    const [[fromLng = NaN, fromLat = NaN], [lng = NaN, lat = NaN]] = [previous, position];
    const count = Math.ceil(Math.abs(lng - fromLng) / STEP_DEG);
    const [fromY, toY] = [latToY(fromLat), latToY(lat)];
    return Array.from({ length: Math.max(1, count) }, (_, step): Position => {
      const share = (step + 1) / Math.max(1, count);
      if (share === 1) return position;
      return [fromLng + (lng - fromLng) * share, yToLat(fromY + (toY - fromY) * share)];
    });
  });
}
