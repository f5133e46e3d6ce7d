/** What a list of durations comes to, in ms. */
export interface Summary {
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Sums durations up. The p95 is the least duration that 95 of 100 do not exceed. @throws RangeError without any */
export function summarize(durationsMs: readonly number[]): Summary {
  if (durationsMs.length === 0) throw new RangeError('summarize expected at least one duration, got none');
  const sorted = [...durationsMs].sort((a, b) => a - b);
  const rank = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
  return { count: sorted.length, min: rank(0), median: rank(0.5), p95: rank(0.95), max: rank(1) };
}

/** A summary in a line under {@link SUMMARY_HEAD}. */
export function formatSummary(name: string, { min, median, p95, max }: Summary, verdict = ''): string {
  const cells = [min, median, p95, max].map((ms) => ms.toFixed(ms < 10 ? 4 : 1).padStart(9));
  return `${name.padEnd(34)}${cells.join('')}  ${verdict}`.trimEnd();
}

export const SUMMARY_HEAD = `${'ms'.padEnd(34)}${['min', 'median', 'p95', 'max'].map((cell) => cell.padStart(9)).join('')}`;
