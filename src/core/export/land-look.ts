/** How land looks, in a file as on the map: the widths of MapLibre's layers in src/map/live/layers.ts. */

/** From this zoom on disputed land is hatched. */
export const HATCH_ZOOM = 4;
export const HATCH_OPACITY = 0.4;
/** The hatch repeats every so many px. */
export const HATCH_PX = 6;
export const HATCH_WIDTH = 0.8;

/** Breadth of a coast or a border in px: a tenth more with each zoom from 1 on. */
export function landLineWidth(kind: 'coast' | 'border', zoom: number): number {
  return (kind === 'border' ? 0.4 : 0.3) + 0.1 * Math.max(1, zoom);
}
