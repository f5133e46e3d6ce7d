import type { Figure } from './figure.ts';

/** Where the data end on the plot, and how it can be said there. */
export interface DataEnd {
  /** Where the last day covered ends. */
  readonly x: number;
  /** Width of the stretch behind it; 0 where the period ends with the data. */
  readonly zonePx: number;
  /** Whether the label has room: in the stretch, or to the left of its beginning above low bars; else it is hidden. */
  readonly label: 'within' | 'before' | 'none';
}

export interface DataEndInput {
  readonly figure: Pick<Figure, 'scale' | 'segments'>;
  readonly coverageToDay: number;
  /** Size of the label, margins included. */
  readonly labelPx: number;
  readonly linePx: number;
}

/** A label broken into two lines is somewhat wider than half of it. */
const TWO_LINES = 0.62;

/** Finds where the data end; null where the period ends earlier, so that nothing is missing. */
export function findDataEnd({ figure, coverageToDay, labelPx, linePx }: DataEndInput): DataEnd | null {
  const { scale, segments } = figure;
  if (scale.toDay < coverageToDay) return null;
  const x = Math.max(0, scale.dayToX(coverageToDay + 1));
  const zonePx = scale.widthPx - x;
  if (labelPx * TWO_LINES <= zonePx) return { x, zonePx, label: 'within' };
  const covered = segments.some(({ x: left, width, y }) => left + width > x - labelPx && left < x && y < linePx);
  return { x, zonePx, label: x >= labelPx && !covered ? 'before' : 'none' };
}
