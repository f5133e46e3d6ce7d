import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { simplifyWorld } from './simplify-world.ts';
import { buildTerritory } from './territory-file.ts';
import { TERRITORIES } from './territories.ts';
import { buildWorld } from './world-file.ts';
import type { WorldTopology } from './simplify-world.ts';

/** Natural Earth at 1:10 million (public domain), as the package world-atlas publishes it. */
const WORLD_FILE = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');

/**
 * All files of data/geo/ by name. Pure but for reading the world: the same package gives the same bytes. Takes about
 * three seconds.
 */
export function generateGeometry(): Record<string, string> {
  const world = simplifyWorld(JSON.parse(readFileSync(WORLD_FILE, 'utf8')) as WorldTopology);
  const territories = TERRITORIES.map((territory) => [territory.file, buildTerritory(world, territory)] as const);
  const files = [...territories, ['world.json', buildWorld(world)] as const];
  return Object.fromEntries(files.map(([name, content]) => [name, `${JSON.stringify(content)}\n`]));
}
