declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3';
  import type { Geometry } from 'geojson';

  /** Projects a spherical geometry, cutting it at the antimeridian and closing it round the poles. */
  export function geoProject(object: Geometry, projection: GeoProjection): Geometry | null;

  /** The perspective of the sphere from a distance in radii from its centre. */
  export function geoSatellite(): GeoProjection & { distance(distance: number): GeoProjection };
}
