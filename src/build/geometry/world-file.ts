import { merge, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { cutPolygons, roundPosition } from './cut-polygons.ts';
import { isDisputedRing } from './disputed.ts';
import { FINE_STEPS } from './regions.ts';
import { findAreals } from './territory-file.ts';
import { TERRITORIES } from './territories.ts';
import type { WorldTopology } from './simplify-world.ts';

/** Grid of the file: the finer one, so that every file shares its coasts. */
const GRID = { scale: [1 / FINE_STEPS, 1 / FINE_STEPS], translate: [-180, -90] } as const;

/**
 * All land as one multipolygon and the borders between states as lines. A border is an arc that two countries share, so
 * the cut at ±180° is none; nor is a line within one tinted territory (Hong Kong, Macao). `disputed` repeats the land that
 * several states claim, to be hatched.
 */
export function buildWorld(world: WorldTopology): Topology {
  const land = cutPolygons(merge(world, findAreals(world)).coordinates);
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b && territoryOf(a.id) !== territoryOf(b.id));
  const lines = borders.coordinates.map((line) => line.map((position) => roundPosition(position)));
  const objects: Record<string, MultiPolygon | MultiLineString> = {
    land: { type: 'MultiPolygon', coordinates: land },
    borders: { type: 'MultiLineString', coordinates: lines },
    disputed: { type: 'MultiPolygon', coordinates: land.filter(([exterior = []]) => isDisputedRing(exterior)) },
  };
  return quantize(topology(objects) as Topology<Objects<object>>, {
    scale: [...GRID.scale],
    translate: [...GRID.translate],
  });
}

/** The tinted territory that a country belongs to, or the country itself. */
function territoryOf(countryId: string | number | undefined): string | number | symbol {
  const territory = TERRITORIES.find(({ countries }) => (countries as readonly unknown[]).includes(countryId));
  return territory?.id ?? countryId ?? Symbol('a country without a code');
}
