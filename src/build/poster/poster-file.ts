import { FAMILIES } from '../../core/event.ts';
import { LAND_TINTS, type LandShape, type MapPicture } from '../../core/export/picture.ts';
import { drawSheet, type DrawnSheet, type SheetLook } from '../../core/export/sheet.ts';
import { formatSvgFile } from '../../core/export/svg-node.ts';
import type { Size } from '../../core/layout/projector.ts';
import { strandName } from '../../core/words/strand-words.ts';
import { LAND_WORLD_WIDTH } from '../../map/mercator.ts';
import { drawPoster } from '../../map/poster/draw-poster.ts';
import { buildLandPaths } from './land-paths.ts';
import type { Poster } from '../../map/poster/poster.ts';
import { reckonWidth } from '../../map/poster/text-width.ts';

/** Where social cards find their picture. */
export const PICTURE = 'poster.png';
/** The size that social cards ask for. */
export const FILE_SIZE = { width: 1200, height: 630 } as const;
/** Families of type, the first that a machine has wins; the rasteriser is given the first. */
const FONT = "'Source Sans 3', 'Noto Sans', 'Segoe UI', Arial, sans-serif";

/** Cards are shown small: type is larger than in a file for print. */
const LOOK: SheetLook = {
  padding: 24,
  title: { size: 17, weight: 600, color: 'ink-quiet', leading: 22 },
  date: { size: 32, weight: 600, color: 'ink', leading: 44 },
  sentence: { size: 21, weight: 400, color: 'ink', leading: 27 },
  note: { size: 14, weight: 400, color: 'ink-quiet', leading: 20 },
  sample: { size: 15, weight: 600, color: 'ink', leading: 20 },
  notes: 'beside',
};

/**
 * The poster as a picture of its own: SVG without style sheets, scripts or references, colours as they are, fonts named.
 *
 * @param tokens the colours of a theme, from `readTokens`
 */
export function formatPosterFile(poster: Poster, tokens: ReadonlyMap<string, string>): string {
  const land = readLand();
  const draw = (height: number) =>
    drawPosterSheet(poster, picturePoster(poster, { ...FILE_SIZE, height }, land, tokens));
  // The words take what they need, the map has the rest.
  const words = draw(FILE_SIZE.height).height - FILE_SIZE.height;
  return formatSvgFile(draw(FILE_SIZE.height - words).svg);
}

function drawPosterSheet({ headline, model, words }: Poster, map: MapPicture): DrawnSheet {
  return drawSheet({
    map,
    title: words.page.title,
    date: headline.date,
    sentence: headline.sentence,
    legend: FAMILIES.map((family) => [family, words.acts.families[family]]),
    notes: [`${words.page.namingNoteShort} ${words.page.credit}. ${model.coverage.version}`],
    language: words.language,
    font: FONT,
    measure: reckonWidth,
    look: LOOK,
  });
}

/** The map as a visit opens it, nothing chosen. */
function picturePoster(
  poster: Poster,
  size: Size,
  land: readonly LandShape[],
  tokens: ReadonlyMap<string, string>,
): MapPicture {
  return {
    ...drawPoster(poster, size),
    land,
    lit: new Set(),
    isTied: () => false,
    tethersLeads: poster.state.lanes === 'lead',
    nameOf: (strand) => strandName(strand, poster),
    stepsOf: () => [],
    paint: { color: (name) => tokens.get(name) ?? '', patterned: false, italics: true },
  };
}

function readLand(): LandShape[] {
  return buildLandPaths().map(({ actor, d }) => {
    const tint = LAND_TINTS.find((code) => code === actor?.toLowerCase());
    return { d, worldWidth: LAND_WORLD_WIDTH, fill: tint === undefined ? 'land' : `tint-${tint}`, line: 'coast' };
  });
}
