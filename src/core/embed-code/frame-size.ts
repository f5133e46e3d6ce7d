/** Shapes that a frame can have, width to height, as a style sheet writes them. */
export const RATIOS = ['4/3', '16/9', '1/1', '3/4'] as const;
export type Ratio = (typeof RATIOS)[number];

/** How high a frame is that is as wide as the article's column: by its shape, or always the same. CSS px. */
export type FrameSize =
  { readonly kind: 'ratio'; readonly ratio: Ratio } | { readonly kind: 'height'; readonly heightPx: number };

/** The least height in which headline, map and timeline are of use; on a phone a wide shape would fall below it. */
export const LEAST_HEIGHT_PX = 480;
/** Heights that may be asked for: the least at which the map works at all, and the most that a frame is given. */
export const FIXED_HEIGHTS_PX = { least: 320, most: 4000, usual: 640 } as const;

/** What `<tension-embed>` starts from; it takes the height that suits its width as soon as its frame says which. */
export const ELEMENT_SIZE: FrameSize = { kind: 'height', heightPx: FIXED_HEIGHTS_PX.usual };

/** The column for which the height is reckoned that stands where an article's system strips styles. */
const PLAIN_WIDTH_PX = 640;

/** Height of a frame in a column so wide, both in whole CSS px: as a browser lays out what {@link formatFrameSize} says. */
export function findFrameHeight(size: FrameSize, widthPx: number): number {
  if (size.kind === 'height') return size.heightPx;
  const [width = NaN, height = NaN] = size.ratio.split('/').map(Number);
  return Math.round(Math.max(LEAST_HEIGHT_PX, (widthPx * height) / width));
}

/** A height that may be asked for, nearest to one that was typed; the usual one for what is no number. */
export function clampFrameHeight(px: number): number {
  const { least, most, usual } = FIXED_HEIGHTS_PX;
  return Number.isFinite(px) ? Math.round(Math.min(most, Math.max(least, px))) : usual;
}

/**
 * The attributes that give a frame its size in somebody else's page. Width and height stand as attributes too: there
 * are systems that strip styles.
 */
export function formatFrameSize(size: FrameSize): {
  readonly width: string;
  readonly height: string;
  readonly style: string;
} {
  const height = String(findFrameHeight(size, PLAIN_WIDTH_PX));
  const shape = size.kind === 'ratio' ? `height:auto;aspect-ratio:${size.ratio};min-height:${LEAST_HEIGHT_PX}px;` : '';
  return { width: '100%', height, style: `${shape}border:0` };
}
