import type { Projector, Size } from '../../core/layout/projector.ts';
import { HATCH_OPACITY, HATCH_ZOOM, landLineWidth } from '../../core/export/land-look.ts';
import type { MapColors } from '../map-colors.ts';
import { createHatcher } from './hatch.ts';
import type { LandLayer } from './land.ts';

/** What a picture is drawn on, and with. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** In CSS px. */
  readonly size: Size;
  readonly colors: MapColors;
  /** Device px per CSS px. */
  readonly ratio: number;
}

/** Draws land under a camera. */
export type DrawLand = (brush: Brush, projector: Projector) => void;

const hatch = createHatcher();

/**
 * Draws one layer along a path, with the live map's colours and widths.
 * @param unit length of one CSS px in the context's units
 * @param path null draws the context's own path
 */
export function paintLayer(
  { context, colors }: Brush,
  { kind, color }: LandLayer,
  { path, zoom, unit }: { readonly path: Path2D | null; readonly zoom: number; readonly unit: number },
): void {
  const paint = colors[color];
  if (kind === 'line') {
    context.strokeStyle = paint;
    context.lineWidth = landLineWidth(color === 'border' ? 'border' : 'coast', zoom) * unit;
    if (path === null) context.stroke();
    else context.stroke(path);
    return;
  }
  if (kind === 'hatch' && zoom < HATCH_ZOOM) return;
  context.fillStyle = kind === 'hatch' ? (hatch(context, paint, unit) ?? paint) : paint;
  context.globalAlpha = kind === 'hatch' ? HATCH_OPACITY : 1;
  if (path === null) context.fill();
  else context.fill(path);
  context.globalAlpha = 1;
}
