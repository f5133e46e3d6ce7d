import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv } from '../../core/export/csv.ts';
import { formatGeoJson } from '../../core/export/geojson.ts';
import { formatPosterFile } from './poster-file.ts';
import { PICTURE } from './page-head.ts';
import { rasterise } from './rasterise.ts';
import type { Poster } from './read-poster.ts';
import { readTokens } from './read-tokens.ts';

/** The files beside the page that are made from the data: the picture, and all acts in two common formats. */
export function buildSiteExports(poster: Poster, root: string): ReadonlyMap<string, string | Buffer> {
  const tokens = readTokens(readFileSync(join(root, 'styles/tokens.css'), 'utf8'), 'light');
  const { model, details } = poster;
  const svg = formatPosterFile(poster, tokens);
  return new Map<string, string | Buffer>([
    ['poster.svg', svg],
    [PICTURE, rasterise(svg)],
    ['data/events.csv', formatCsv(model.events, details)],
    ['data/events.geojson', JSON.stringify(formatGeoJson(model.events, model.actors, details))],
  ]);
}
