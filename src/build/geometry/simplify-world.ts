import { presimplify } from 'topojson-simplify';
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isExemptArc } from './disputed.ts';
import { minWeightSrAt } from './regions.ts';
import { sphericalTriangleArea } from 'topojson-simplify';

/** Natural Earth's countries as world-atlas packs them. */
export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * The same topology with fewer points: a point stays when its triangle on the sphere is at least as large as its region
 * asks for. Arcs of exempt islets stay whole. Neighbours share their arcs, so no gap opens between them.
 * @param world the topology as published (quantised)
 */
export function simplifyWorld(world: WorldTopology): WorldTopology {
  const weighted = presimplify(world, sphericalTriangleArea);
  return { ...weighted, arcs: weighted.arcs.map(simplifyArc) };
}

function simplifyArc(arc: Position[]): Position[] {
  const isExempt = isExemptArc(arc);
  return arc
    .filter((point) => isExempt || (point[2] ?? Infinity) >= minWeightSrAt(point))
    .map(([lng = NaN, lat = NaN]) => [lng, lat]);
}
