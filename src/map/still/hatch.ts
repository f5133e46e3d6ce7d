import { HATCH_PX, HATCH_WIDTH } from '../../core/export/land-look.ts';

/** The tile is drawn at twice its size for dense screens. */
const TILE_RATIO = 2;

/** Makes the pattern, the same tile for the same colour. */
export function createHatcher(): (
  context: CanvasRenderingContext2D,
  color: string,
  unit: number,
) => CanvasPattern | null {
  let tile: HTMLCanvasElement | null = null;
  let drawn = '';
  return (context, color, unit) => {
    if (tile === null || drawn !== color) tile = drawTile(color);
    drawn = color;
    const pattern = context.createPattern(tile, 'repeat');
    // The path's units are not the screen's.
    pattern?.setTransform(new DOMMatrix().scale(unit / TILE_RATIO));
    return pattern;
  };
}

/** One stroke from corner to corner and its neighbours' ends, so that the tile repeats without a seam. */
function drawTile(color: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tile.height = HATCH_PX * TILE_RATIO;
  const context = tile.getContext('2d');
  if (context === null) return tile;
  context.scale(TILE_RATIO, TILE_RATIO);
  context.strokeStyle = color;
  context.lineWidth = HATCH_WIDTH;
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    context.moveTo(shift - 1, HATCH_PX + 1);
    context.lineTo(shift + HATCH_PX + 1, -1);
  }
  context.stroke();
  return tile;
}
