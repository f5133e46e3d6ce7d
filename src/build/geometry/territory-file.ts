import { featureCollection, multiPolygon } from '@turf/turf';
import { merge } from 'topojson-client';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { cutPolygons } from './cut-polygons.ts';
import { isDisputedRing } from './disputed.ts';
import type { Territory } from './territories.ts';
import type { WorldTopology } from './simplify-world.ts';

/** Countries that have a polygon; the rest of Natural Earth's geometries have nothing to draw. */
export type Areal = (TopoPolygon | TopoMultiPolygon) & { id?: string | number; properties?: { name: string } };

/** The countries of the world that are drawn as polygons. */
export function findAreals(world: WorldTopology): Areal[] {
  return world.objects.countries.geometries.filter(
    (geometry): geometry is Areal => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
}

/**
 * One tinted territory as GeoJSON: its countries merged into one multipolygon without inner borders, without any
 * disputed land.
 * @throws when Natural Earth lacks one of its countries
 */
export function buildTerritory(world: WorldTopology, territory: Territory): FeatureCollection<MultiPolygon> {
  const areals = findAreals(world);
  const own = territory.countries.map((code) => {
    const country = areals.find(({ id }) => id === code);
    if (country === undefined) throw new Error(`expected country ${code} of ${territory.id} in the world, got none`);
    return country;
  });
  const polygons = cutPolygons(merge(world, own).coordinates).filter(([exterior = []]) => !isDisputedRing(exterior));
  return featureCollection([multiPolygon(polygons, { actor: territory.id }, { id: territory.id })]);
}
