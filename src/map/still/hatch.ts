/** Diagonal strokes over disputed land, from the zoom on where the live map shows them. */
export const HATCH_ZOOM = 4;
export const HATCH_OPACITY = 0.4;

const TILE_PX = 6;
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
  tile.width = tile.height = TILE_PX * TILE_RATIO;
  const context = tile.getContext('2d');
  if (context === null) return tile;
  context.scale(TILE_RATIO, TILE_RATIO);
  context.strokeStyle = color;
  context.lineWidth = 0.8;
  for (const shift of [-TILE_PX, 0, TILE_PX]) {
    context.moveTo(shift - 1, TILE_PX + 1);
    context.lineTo(shift + TILE_PX + 1, -1);
  }
  context.stroke();
  return tile;
}
