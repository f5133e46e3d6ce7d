import { FAMILIES } from '../../core/event.ts';
import { drawPoster } from './draw-poster.ts';
import { createFileInk } from './file-ink.ts';
import { buildLandPaths } from './land-paths.ts';
import { LANE_SAMPLES } from './legend.ts';
import { escapeMarkup } from './markup.ts';
import { formatMarks } from './marks-svg.ts';
import type { Poster } from './read-poster.ts';
import { wrapText } from './text-width.ts';

/** The size that social cards ask for. */
export const FILE_SIZE = { width: 1200, height: 630 } as const;
/** Families of type, the first that a machine has wins; the rasteriser is given the first. */
export const FILE_FONTS = "'Source Sans 3', 'Noto Sans', 'Segoe UI', Arial, sans-serif";

const MARGIN = 24;
/** Where the map begins and ends. */
const MAP = { top: 148, bottom: 588 } as const;
const SENTENCE = { size: 21, line: 27, lines: 2 } as const;

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly color: string;
}

/**
 * The poster as a picture of its own: SVG without style sheets, scripts or references, colours as they are, fonts named.
 *
 * @param tokens the colours of a theme, from `readTokens`
 */
export function formatPosterFile(poster: Poster, tokens: ReadonlyMap<string, string>): string {
  const color = (name: string) => tokens.get(name) ?? '';
  const { width, height } = FILE_SIZE;
  const title = `${poster.words.page.title}, ${poster.headline.date}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FILE_FONTS}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(poster.headline.sentence)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${color('paper')}"/>`,
    ...formatHead(poster, color),
    formatMap(poster, tokens),
    ...formatFoot(poster, color),
    '</svg>\n',
  ].join('\n');
}

type Color = (name: string) => string;

function formatHead({ headline, words }: Poster, color: Color): string[] {
  const { size, line, lines } = SENTENCE;
  const sentence = wrapText(headline.sentence, size, FILE_SIZE.width - 2 * MARGIN, lines);
  return [
    formatLine(words.page.title, { x: MARGIN, y: 28, size: 17, weight: 600, color: color('ink-quiet') }),
    formatLine(headline.date, { x: MARGIN, y: 64, size: 32, weight: 600, color: color('ink') }),
    ...sentence.map((text, i) =>
      formatLine(text, { x: MARGIN, y: 98 + i * line, size, weight: 400, color: color('ink') }),
    ),
  ];
}

function formatMap(poster: Poster, tokens: ReadonlyMap<string, string>): string {
  const color = (name: string) => tokens.get(name) ?? '';
  const size = { width: FILE_SIZE.width, height: MAP.bottom - MAP.top };
  const { marks, landMatrix } = drawPoster(poster, size);
  const land = buildLandPaths().map(
    ({ actor, d }) => `<path fill="${color(actor === null ? 'land' : `tint-${actor.toLowerCase()}`)}" d="${d}"/>`,
  );
  // The land's matrix scales its coast too.
  const coastWidth = 0.8 / Number(/[\d.]+/.exec(landMatrix)?.[0] ?? 1);
  return [
    `<clipPath id="frame"><rect width="${size.width}" height="${size.height}"/></clipPath>`,
    `<g transform="translate(0 ${MAP.top})" clip-path="url(#frame)">`,
    `<rect width="${size.width}" height="${size.height}" fill="${color('sea')}"/>`,
    `<g transform="${landMatrix}" stroke="${color('coast')}" stroke-width="${coastWidth.toFixed(2)}">${land.join('')}</g>`,
    formatMarks(marks, createFileInk(tokens)),
    '</g>',
  ].join('\n');
}

/** The families as the map draws them, and whose the land is. */
function formatFoot({ words, model }: Poster, color: Color): string[] {
  const y = 613;
  const families = FAMILIES.map((family, i) => {
    const x = MARGIN + i * 128;
    const sample = `<path fill="${color(family)}" transform="translate(${x} ${y - 10})" d="${LANE_SAMPLES[family]}"/>`;
    return (
      sample + formatLine(words.acts.families[family], { x: x + 32, y, size: 15, weight: 600, color: color(family) })
    );
  });
  const note = `${words.page.namingNoteShort} ${words.page.credit}. ${model.coverage.version}`;
  return [
    ...families,
    `<g text-anchor="end">${formatLine(note, { x: FILE_SIZE.width - MARGIN, y, size: 14, weight: 400, color: color('ink-quiet') })}</g>`,
  ];
}

function formatLine(text: string, { x, y, size, weight, color }: Line): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeMarkup(text)}</text>`;
}
