import { EVENT_TYPES } from '../../core/event.ts';
import type { Size } from '../../core/layout/projector.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { formatDate, isoToMs } from '../../core/words/format-date.ts';
import { formatActList } from './act-list.ts';
import { FEED } from './corrections-feed.ts';
import { drawPoster, type DrawnPoster } from './draw-poster.ts';
import { buildLandPaths } from './land-paths.ts';
import { formatLegend } from './legend.ts';
import { escapeMarkup } from '../../core/export/escape-markup.ts';
import { formatIconStock, formatMarks } from './marks-svg.ts';
import type { Poster } from './read-poster.ts';

/** The map is drawn twice, for a broad frame and for a phone's; the style sheet shows the one that fits. */
export const POSTER_SIZES = { wide: { width: 1000, height: 420 }, tall: { width: 390, height: 450 } } as const;

/** The whole poster: what `<tension-app>` holds until it draws, and for good where no script runs. Plain HTML. */
export function formatPoster(poster: Poster): string {
  const { headline, words } = poster;
  const isoDay = dayToIso(msToDay(poster.state.t));
  return [
    formatStock(poster),
    '<main class="poster">',
    `<h1>${words.page.title}</h1>`,
    `<header><h2><time datetime="${isoDay}">${headline.date}</time></h2>`,
    `<p>${escapeMarkup(headline.sentence)}</p></header>`,
    formatFigure(poster),
    `<div class="rest"><noscript><p>${WITHOUT_SCRIPTS}</p></noscript></div>`,
    formatLegend(poster),
    formatActList(poster),
    '</main>',
  ].join('\n');
}

/** In place of the timeline. */
const WITHOUT_SCRIPTS =
  'This is the map of one day. Its slider, filters and search need JavaScript. All acts with their sources: ' +
  '<a href="./data/events.csv">table (CSV)</a>, <a href="./data/events.geojson">GeoJSON</a>, ' +
  '<a href="./data/events.json">JSON</a>.';

function formatFigure(poster: Poster): string {
  const { words } = poster;
  const maps = Object.entries(POSTER_SIZES).map(([name, size]) => formatMap(name, size, poster));
  return [
    '<figure>',
    '<div class="frame">',
    ...maps,
    '</div>',
    `<figcaption><span class="long">${words.page.namingNote}</span><span class="short">${words.page.namingNoteShort}</span> <span>${words.page.credit}</span>${formatCorrected(poster)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** When the data were corrected last; what, is told with each act once scripts run, and in the feed of corrections. */
function formatCorrected({ model, words }: Poster): string {
  const { corrected } = model.coverage;
  if (corrected === undefined) return '';
  return ` <a href="./${FEED}">${words.page.correctedOn(formatDate(isoToMs(corrected.date), words.language))}</a>`;
}

/** Land and icons, drawn once and used by both maps and the legend; the land stays for the app, which uses it too. */
function formatStock({ view }: Poster): string {
  const drawn = new Set([...view.scene.lanes.map(({ type }) => type), ...view.typeCounts.keys()]);
  const types = EVENT_TYPES.filter((type) => drawn.has(type));
  const land = buildLandPaths().map(
    ({ actor, d }) => `<path class="land ${actor?.toLowerCase() ?? 'other'}" d="${d}"/>`,
  );
  return `<svg class="stock" width="0" height="0" aria-hidden="true"><defs><g id="land">${land.join('\n')}</g>${formatIconStock(types)}</defs></svg>`;
}

function formatMap(name: string, size: Size, poster: Poster): string {
  const { landMatrix, marks }: DrawnPoster = drawPoster(poster, size);
  const label = `${poster.words.map.label}, ${poster.headline.date}`;
  return (
    `<svg class="map ${name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeMarkup(label)}">` +
    `<use href="#land" transform="${landMatrix}"/>${formatMarks(marks)}</svg>`
  );
}
