import { FAMILIES } from '../event.ts';
import { mondayOf } from './calendar.ts';
import type { BinUnit } from './choose-unit.ts';

/** One bar: acts that start in the Tokyo days `x0` (included) up to `x1` (not included). */
export interface Bin {
  readonly x0: number;
  readonly x1: number;
  /** Starts per family, in the order of FAMILIES. */
  readonly counts: readonly number[];
  /** Sum of the counts. */
  readonly total: number;
}

export interface HistogramInput {
  /** Tokyo day numbers on which acts start, in any order. */
  readonly starts: Float64Array | readonly number[];
  /** For each start the index of its family in FAMILIES. */
  readonly families: Uint8Array | readonly number[];
  /** First and last day of the period, both included. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly unit: BinUnit;
}

/**
 * Counts starts per day or week and family: one bin for every unit of the period, empty ones included, in order of
 * time. Weeks begin on Monday; the first and last are clipped to the period. Starts outside the period are left out.
 * Empty where the period ends before it begins. @throws where starts and families differ in length.
 */
export function buildHistogram({ starts, families, fromDay, toDay, unit }: HistogramInput): Bin[] {
  if (starts.length !== families.length) {
    throw new Error(`buildHistogram: got ${families.length} families, expected ${starts.length}, one for each start`);
  }
  if (toDay < fromDay) return [];
  const size = unit === 'week' ? 7 : 1;
  const origin = unit === 'week' ? mondayOf(fromDay) : fromDay;
  const binCount = Math.floor((toDay - origin) / size) + 1;
  const stride = FAMILIES.length;
  const counts = new Uint32Array(binCount * stride);
  for (let i = 0; i < starts.length; i++) {
    const day = starts[i]!;
    if (!(day >= fromDay && day <= toDay)) continue;
    counts[Math.floor((day - origin) / size) * stride + families[i]!]! += 1;
  }
  return Array.from({ length: binCount }, (_, bin) => {
    const own = Array.from(counts.subarray(bin * stride, (bin + 1) * stride));
    return {
      x0: Math.max(fromDay, origin + bin * size),
      x1: Math.min(toDay + 1, origin + (bin + 1) * size),
      counts: own,
      total: own.reduce((sum, count) => sum + count, 0),
    };
  });
}
