import { FAMILIES } from '../event.ts';
import type { Bin } from './histogram.ts';

/** What the histogram says in numbers. */
export interface HistogramSummary {
  readonly total: number;
  /** In the order of FAMILIES. */
  readonly byFamily: readonly number[];
  /** The fullest bin, the first of equals; null where nothing starts in the period. */
  readonly busiest: Bin | null;
}

/** Sums a histogram up for those who do not see it. */
export function buildSummary(bins: readonly Bin[]): HistogramSummary {
  const byFamily = FAMILIES.map((_, index) => bins.reduce((sum, bin) => sum + (bin.counts[index] ?? 0), 0));
  let busiest: Bin | null = null;
  for (const bin of bins) if (bin.total > (busiest?.total ?? 0)) busiest = bin;
  return { total: byFamily.reduce((sum, count) => sum + count, 0), byFamily, busiest };
}
