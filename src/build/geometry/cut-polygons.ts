import { area, bbox, polygon, rewind } from '@turf/turf';
import { geoArea, geoEquirectangular } from 'd3';
import { geoProject } from 'd3-geo-projection';
import type { Feature, Polygon, Position } from 'geojson';
import { FINE_STEPS, stepsPerDegAt } from './regions.ts';

/** The rings of one polygon in degrees, the exterior first. */
export type Rings = Position[][];

const HEMISPHERE_SR = 2 * Math.PI;
/** A polygon narrower than this keeps to the finer grid wherever it lies, or an islet of 300 m would collapse. */
const ISLET_DEG = 0.5;

/** Longitude and (downward) latitude as planar x and y in degrees; `precision(0)` adds no points along the way. */
const PLATE_CARREE = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/**
 * Polygons as RFC 7946 wants them: cut at the antimeridian and round the pole, rounded, exterior rings counterclockwise.
 * Rings that collapsed (fewer than three distinct points) or that enclose more than a hemisphere are dropped, with their
 * holes.
 * @param polygons spherical polygons in degrees, wound as d3-geo expects (exterior clockwise)
 */
export function cutPolygons(polygons: readonly Rings[]): Rings[] {
  const sound = polygons.flatMap((rings) => {
    const kept = rings.filter((ring, index) => isSoundRing(ring, index > 0));
    return kept[0] !== undefined && kept[0] === rings[0] ? [kept] : [];
  });
  const cut = geoProject({ type: 'MultiPolygon', coordinates: sound }, PLATE_CARREE);
  if (cut === null) return [];
  if (cut.type !== 'Polygon' && cut.type !== 'MultiPolygon') throw new Error(`expected polygons, got ${cut.type}`);
  const pieces = cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
  return pieces.flatMap((rings) => roundPolygon(rings.map(turnUp)));
}

/** Whether a spherical ring encloses something, and less than a hemisphere. A hole winds the other way round. */
function isSoundRing(ring: Position[], isHole: boolean): boolean {
  if (new Set(ring.map(String)).size < 3) return false;
  const areaSr = geoArea({ type: 'Polygon', coordinates: [isHole ? [...ring].reverse() : ring] });
  return areaSr > 0 && areaSr < HEMISPHERE_SR;
}

/** From a screen's y, which grows downwards, to a latitude. */
function turnUp(ring: Position[]): Position[] {
  return ring.map(([x = NaN, y = NaN]) => [x, -y]);
}

/** One rounded, cleaned, right-handed polygon; none when nothing is left of its exterior ring. */
function roundPolygon(rings: Rings): Rings[] {
  const [west, south, east, north] = bbox(polygon(rings));
  const isIslet = Math.max(east - west, north - south) < ISLET_DEG;
  const round = (position: Position) => roundPosition(position, isIslet ? FINE_STEPS : stepsPerDegAt(position));
  const rounded = rings.map((ring) => dropRepeats(ring.map(round)));
  const sound = rounded.filter(enclosesLand);
  if (sound.length === 0 || sound[0] !== rounded[0]) return [];
  const rewound = rewind(polygon(sound)) as Feature<Polygon>;
  return [rewound.geometry.coordinates];
}

/**
 * A ring without positions that repeat the one before. (Turf's cleanCoords would also take the middle of a straight edge,
 * and with it what keeps the cut along the pole from jumping more than half a turn.)
 */
function dropRepeats(ring: Position[]): Position[] {
  return ring.filter((position, index) => String(position) !== String(ring[index - 1]));
}

/** Whether a planar ring still has three distinct points that span an area. */
function enclosesLand(ring: Position[]): boolean {
  return new Set(ring.map(String)).size >= 3 && area(polygon([ring])) > 0;
}

/** Puts a position in degrees on the grid of its place, or on one of so many steps to the degree; never yields a negative zero. */
export function roundPosition(position: Position, stepsPerDeg = stepsPerDegAt(position)): Position {
  const [lng = NaN, lat = NaN] = position;
  return [Math.round(lng * stepsPerDeg) / stepsPerDeg + 0, Math.round(lat * stepsPerDeg) / stepsPerDeg + 0];
}
