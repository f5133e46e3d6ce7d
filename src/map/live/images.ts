import type { Map as MapLibreMap } from 'maplibre-gl';

/** A dashed ring round disputed islets, too small to be hatched. */
export const RING_IMAGE = 'disputed-ring';
/** Diagonal strokes over disputed land. */
export const HATCH_IMAGE = 'disputed-hatch';

const RING_PX = 24;
const HATCH_PX = 6;
/** The images are drawn at twice their size for dense screens. */
const PIXEL_RATIO = 2;

/** Puts both images into the map, or draws them again in another colour. */
export function drawImages(map: MapLibreMap, color: string): void {
  putImage(
    map,
    RING_IMAGE,
    drawImage(RING_PX, (context) => strokeRing(context, color)),
  );
  putImage(
    map,
    HATCH_IMAGE,
    drawImage(HATCH_PX, (context) => strokeHatch(context, color)),
  );
}

function putImage(map: MapLibreMap, id: string, image: ImageData): void {
  if (map.hasImage(id)) map.updateImage(id, image);
  else map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
}

function drawImage(sizePx: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = sizePx * PIXEL_RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('expected a 2D canvas for the images of disputed places, got none');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function strokeRing(context: CanvasRenderingContext2D, color: string): void {
  const radius = RING_PX / 2 - 1;
  const dashes = 12;
  const dash = (2 * Math.PI * radius) / dashes / 2;
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.setLineDash([dash, dash]);
  context.beginPath();
  context.arc(RING_PX / 2, RING_PX / 2, radius, 0, 2 * Math.PI);
  context.stroke();
}

/** One stroke from corner to corner and its neighbours' ends, so that the tile repeats without a seam. */
function strokeHatch(context: CanvasRenderingContext2D, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 0.8;
  context.beginPath();
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    context.moveTo(shift - 1, HATCH_PX + 1);
    context.lineTo(shift + HATCH_PX + 1, -1);
  }
  context.stroke();
}
