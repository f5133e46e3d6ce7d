import { formatDate, isoToMs } from '../../core/words/format-date.ts';
import type { Poster } from '../../map/poster/poster.ts';
import { formatPoster } from '../../map/poster/poster-html.ts';
import { FEED } from './corrections-feed.ts';
import { buildLandPaths } from './land-paths.ts';

/** In place of the timeline. */
const WITHOUT_SCRIPTS =
  'This is the map of one day. Its slider, filters and search need JavaScript. All acts with their sources: ' +
  '<a href="./data/events.csv">table (CSV)</a>, <a href="./data/events.geojson">GeoJSON</a>, ' +
  '<a href="./data/events.json">JSON</a>.';

/** The poster as the built page has it, with the files that lie beside the page. */
export function formatSitePoster(poster: Poster): string {
  const land = buildLandPaths().map(
    ({ actor, d }) => `<path class="land ${actor?.toLowerCase() ?? 'other'}" d="${d}"/>`,
  );
  return formatPoster(poster, {
    land: land.join('\n'),
    withoutScripts: WITHOUT_SCRIPTS,
    standing: formatCorrected(poster),
  });
}

/** When the data were corrected last; what, is told with each act once scripts run, and in the feed of corrections. */
function formatCorrected({ model, words }: Poster): string {
  const { corrected } = model.coverage;
  if (corrected === undefined) return '';
  return `<a href="./${FEED}">${words.page.correctedOn(formatDate(isoToMs(corrected.date), words.language))}</a>`;
}
