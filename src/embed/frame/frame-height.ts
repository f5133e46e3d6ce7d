import type { State } from '../../state/state.ts';

/** What of the address decides how high a frame should be, beside its width. */
export type FrameParts = Pick<State, 'hide' | 'story'>;

/** The bar below, the map's own note and the gaps between. */
const REST_PX = 64;
/** Date and sentence, with room for the longest. */
const HEADLINE_PX = 100;
/** The timeline in two lines of controls, and in one. */
const TIMELINE_PX = 124;
const BROAD_TIMELINE_PX = 86;
const BROAD_PX = 540;

/** Half as high as wide, within what shows the four coasts on a phone and leaves a desktop's article in sight. */
const MAP_RATIO = 0.55;
const LEAST_MAP_PX = 340;
const MOST_MAP_PX = 560;

/**
 * The height that suits a frame: what stands around the map, and a map of a good shape. It depends on the width and on
 * what the address asked for, never on the height it has: so it cannot chase itself. What the words take more or less is
 * the map's. Null where there is no width, as in a frame that is not shown.
 *
 * @param widthPx of the frame
 */
export function frameHeight(widthPx: number, { hide, story }: FrameParts): number | null {
  if (!(widthPx > 0)) return null;
  const head = hide.includes('header') ? 0 : story !== null ? storyHeight(widthPx) : HEADLINE_PX;
  const timeline = widthPx < BROAD_PX ? TIMELINE_PX : BROAD_TIMELINE_PX;
  const map = Math.min(MOST_MAP_PX, Math.max(LEAST_MAP_PX, MAP_RATIO * widthPx));
  return Math.round(REST_PX + head + (hide.includes('timeline') ? 0 : timeline) + map);
}

/** A step's words take more lines the narrower the frame is. */
function storyHeight(widthPx: number): number {
  return Math.max(140, 300 - 0.15 * widthPx);
}
