import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv } from '../../core/export/csv.ts';
import { formatGeoJson } from '../../core/export/geojson.ts';
import { FEED, formatFeed } from './corrections-feed.ts';
import { formatOembed, OEMBED } from './oembed.ts';
import { formatPosterFile, PICTURE } from './poster-file.ts';
import { rasterise } from './rasterise.ts';
import type { SiteFacts } from './site-facts.ts';
import { readTokens } from './read-tokens.ts';

/**
 * The files beside the page that are made from the data: the picture, all acts in two common formats, the feed of
 * corrections, and the answer for oEmbed.
 */
export function buildSiteExports(
  { poster, history, siteUrl }: SiteFacts,
  root: string,
): ReadonlyMap<string, string | Buffer> {
  const tokens = readTokens(readFileSync(join(root, 'styles/tokens.css'), 'utf8'), 'light');
  const { model, details, words } = poster;
  const svg = formatPosterFile(poster, tokens);
  return new Map<string, string | Buffer>([
    ['poster.svg', svg],
    [PICTURE, rasterise(svg)],
    ['data/events.csv', formatCsv(model.events, details)],
    [FEED, formatFeed(history, words.page.title, siteUrl)],
    [OEMBED, formatOembed(poster, siteUrl)],
    ['data/events.geojson', JSON.stringify(formatGeoJson(model.events, model.actors, details))],
  ]);
}
