import type { Map as MapLibreMap } from 'maplibre-gl';

/** Diagonal strokes over disputed land. */
export const HATCH_IMAGE = 'disputed-hatch';

const HATCH_PX = 6;
/** The image is drawn at twice their size for dense screens. */
const PIXEL_RATIO = 2;

/** Puts the image into the map, or draws it again in another colour. */
export function drawImages(map: MapLibreMap, color: string): void {
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
