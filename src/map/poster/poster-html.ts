import { EVENT_TYPES } from '../../core/event.ts';
import type { Size } from '../../core/layout/projector.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { formatActList } from './act-list.ts';
import { drawPoster, type DrawnPoster } from './draw-poster.ts';
import { formatLegend } from './legend.ts';
import { escapeMarkup } from '../../core/export/escape-markup.ts';
import { formatIconStock, formatMarks } from './marks-svg.ts';
import type { Poster } from './poster.ts';

/** The map is drawn twice, for a broad frame and for a phone's; the style sheet shows the one that fits. */
export const POSTER_SIZES = { wide: { width: 1000, height: 420 }, tall: { width: 390, height: 450 } } as const;

/** What the page around a poster adds to it, as markup. */
export interface PosterSetting {
  /** The land's paths, `<path class="land …">` in units of a world of its own width. */
  readonly land: string;
  /** In place of the timeline, where no script runs. */
  readonly withoutScripts: string;
  /** Behind the credit of the map; empty for nothing. */
  readonly standing: string;
}

/** The whole poster: what `<tension-app>` holds until it draws, and for good where no script runs. Plain HTML. */
export function formatPoster(poster: Poster, setting: PosterSetting): string {
  const { headline, words } = poster;
  const isoDay = dayToIso(msToDay(poster.state.t));
  return [
    formatStock(poster, setting.land),
    '<main class="poster">',
    `<h1>${words.page.title}</h1>`,
    `<header><h2><time datetime="${isoDay}">${headline.date}</time></h2>`,
    `<p>${escapeMarkup(headline.sentence)}</p></header>`,
    formatFigure(poster, setting.standing),
    `<div class="rest"><noscript><p>${setting.withoutScripts}</p></noscript></div>`,
    formatLegend(poster),
    formatActList(poster),
    '</main>',
  ].join('\n');
}

function formatFigure(poster: Poster, standing: string): string {
  const { words } = poster;
  const maps = Object.entries(POSTER_SIZES).map(([name, size]) => formatMap(name, size, poster));
  return [
    '<figure>',
    '<div class="frame">',
    ...maps,
    '</div>',
    `<figcaption><span class="long">${words.page.namingNote}</span><span class="short">${words.page.namingNoteShort}</span> <span>${words.page.credit}</span>${standing === '' ? '' : ` ${standing}`}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** Land and icons, drawn once and used by both maps and the legend; the land stays for the app, which uses it too. */
function formatStock({ view }: Poster, land: string): string {
  const drawn = new Set([...view.scene.lanes.map(({ type }) => type), ...view.typeCounts.keys()]);
  const types = EVENT_TYPES.filter((type) => drawn.has(type));
  return `<svg class="stock" width="0" height="0" aria-hidden="true"><defs><g id="land">${land}</g>${formatIconStock(types)}</defs></svg>`;
}

function formatMap(name: string, size: Size, poster: Poster): string {
  const { landMatrix, marks }: DrawnPoster = drawPoster(poster, size);
  const label = `${poster.words.map.label}, ${poster.headline.date}`;
  return (
    `<svg class="map ${name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeMarkup(label)}">` +
    `<use href="#land" transform="${landMatrix}"/>${formatMarks(marks)}</svg>`
  );
}
