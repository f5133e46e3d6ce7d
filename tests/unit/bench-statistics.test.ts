import { describe, expect, it } from 'vitest';
import { formatSummary, summarize } from '../bench/statistics.ts';

describe('summarize', () => {
  it('finds least, middle, 95th of a hundred and greatest, in any order', () => {
    const durations = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1);
    expect(summarize(durations)).toEqual({ count: 100, min: 1, median: 50, p95: 95, max: 100 });
  });

  it('takes a single duration for all of them', () => {
    expect(summarize([3])).toEqual({ count: 1, min: 3, median: 3, p95: 3, max: 3 });
  });

  it('refuses none', () => {
    expect(() => summarize([])).toThrow('got none');
  });
});

describe('formatSummary', () => {
  it('shows small durations with four decimals and long ones with one', () => {
    const line = formatSummary('step', { count: 4, min: 0.00012, median: 1, p95: 9.99, max: 123.45 }, 'ok');
    expect(line.split(/\s+/)).toEqual(['step', '0.0001', '1.0000', '9.9900', '123.5', 'ok']);
  });
});
