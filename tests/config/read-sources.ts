import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Sources } from './architecture.ts';

/** Every TypeScript file below a folder of the repository, but declarations. */
export function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')));
  return new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
}
