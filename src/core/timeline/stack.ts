import { FAMILIES } from '../event.ts';
import type { Family } from '../event.ts';
import type { DayScale } from './day-scale.ts';
import type { Bin } from './histogram.ts';

/** One family's part of a bar, in px from the plot's upper left. */
export interface Segment {
  /** Stable while the bar stands for the same days: `force:20400-7`. */
  readonly key: string;
  readonly family: Family;
  /** First Tokyo day of the bar. */
  readonly day: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A single act must not look like a peak: bars reach the top from three acts on. */
const LEAST_TOP = 3;

/** Share of a bar's slot that stays empty, at most a pixel: bars that touch read as one area. */
function gapPx(slotPx: number): number {
  return Math.min(1, slotPx * 0.25);
}

/**
 * Stacks bins as rectangles, the first family at the bottom; empty parts are left out. The tallest bar is as high as
 * the plot where it holds three acts or more.
 */
export function buildSegments(bins: readonly Bin[], scale: DayScale, heightPx: number): Segment[] {
  const most = bins.reduce((top, bin) => Math.max(top, bin.total), LEAST_TOP);
  const y = (count: number) => heightPx * (1 - count / most);
  const segments: Segment[] = [];
  for (const bin of bins) {
    let below = 0;
    const left = scale.dayToX(bin.x0);
    const slot = scale.dayToX(bin.x1) - left;
    FAMILIES.forEach((family, index) => {
      const count = bin.counts[index] ?? 0;
      if (count === 0) return;
      const top = y(below + count);
      segments.push({
        key: `${family}:${bin.x0}-${bin.x1 - bin.x0}`,
        family,
        day: bin.x0,
        x: left + gapPx(slot) / 2,
        y: top,
        width: slot - gapPx(slot),
        height: y(below) - top,
      });
      below += count;
    });
  }
  return segments;
}
