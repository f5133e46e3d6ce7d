import type { Position } from 'geojson';

/** A box in degrees: west, south, east, north; `west` may be above `east` when it crosses the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A box of the map and the smallest triangle, in steradians, that a coast keeps within it. */
interface DetailRegion {
  readonly box: Box;
  readonly minWeightSr: number;
}

/** Whether a place in degrees lies in a box. */
export function isInBox([lng = NaN, lat = NaN]: Position, [west, south, east, north]: Box): boolean {
  const isBetween = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  return isBetween && lat >= south && lat <= north;
}

/** One steradian of the Earth is 40.6 million km²: 1e-8 sr are 0.4 km², 1e-4 sr are 4,060 km². */
const REST_OF_THE_WORLD_SR = 1e-4;

/** From fine to coarse: a point belongs to the first region that holds it. */
const REGIONS: readonly DetailRegion[] = [
  // Taiwan, the Ryukyus with Kyushu, and the shores across from them: round at zoom 8
  { box: [117.5, 21.5, 132.2, 34.8], minWeightSr: 1e-8 },
  // Bohai, Korea and the rest of Japan
  { box: [117.5, 21.5, 149.5, 46], minWeightSr: 5e-8 },
  // Fujian and Guangdong, with Kinmen, Hong Kong and Macao
  { box: [112.5, 21.5, 121, 27], minWeightSr: 5e-8 },
  // Guam, the Northern Marianas, Ogasawara
  { box: [141, 12, 147, 28], minWeightSr: 5e-8 },
  // the South China Sea and its shores
  { box: [105, 4, 123, 27], minWeightSr: 4e-7 },
  // Hawaii
  { box: [-161, 18, -154, 23], minWeightSr: 5e-7 },
  // Northern China, Mongolia's border, Sakhalin, the Kurils
  { box: [105, 27, 157, 56], minWeightSr: 2e-6 },
  // the rest of East and South-East Asia
  { box: [73, -12, 163, 62], minWeightSr: 8e-6 },
  // Oceania, and across the antimeridian Alaska and Chukotka
  { box: [163, -48, -130, 72], minWeightSr: 8e-6 },
  // the contiguous United States
  { box: [-130, 24, -66, 50], minWeightSr: 1e-5 },
];

/** Where triangles as small as this are kept, positions lie on the finer grid, or coasts would go in steps. */
const FINE_SR = 5e-8;
/** Steps to the degree: a hundredth is 1.1 km, less than a pixel up to zoom 6; half of that is two pixels at zoom 8. */
const COARSE_STEPS = 100;
export const FINE_STEPS = 200;

/** How many steps to the degree the grid has at a place in degrees. */
export function stepsPerDegAt(position: Position): number {
  return minWeightSrAt(position) <= FINE_SR ? FINE_STEPS : COARSE_STEPS;
}

/** The smallest triangle, in steradians, that a coast or border keeps at a place in degrees. */
export function minWeightSrAt(position: Position): number {
  return REGIONS.find((region) => isInBox(position, region.box))?.minWeightSr ?? REST_OF_THE_WORLD_SR;
}
