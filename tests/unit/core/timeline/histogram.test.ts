import { describe, expect, it } from 'vitest';
import { buildHistogram } from '../../../../src/core/timeline/histogram.ts';
import { parseDay } from '../../../../src/core/time/parse-date.ts';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const [CONTACT, FORCE] = [0, 3];

describe('buildHistogram', () => {
  it('makes a bin for each day of the period, empty ones included', () => {
    const fromDay = day('2025-11-24');
    const starts = [fromDay, fromDay + 2, fromDay + 2, fromDay + 2];
    const families = [CONTACT, CONTACT, FORCE, FORCE];
    const bins = buildHistogram({ starts, families, fromDay, toDay: fromDay + 2, unit: 'day' });
    expect(bins).toEqual([
      { x0: fromDay, x1: fromDay + 1, counts: [1, 0, 0, 0], total: 1 },
      { x0: fromDay + 1, x1: fromDay + 2, counts: [0, 0, 0, 0], total: 0 },
      { x0: fromDay + 2, x1: fromDay + 3, counts: [1, 0, 0, 2], total: 3 },
    ]);
  });

  it('begins weeks on Monday and clips the first and the last to the period', () => {
    const bins = buildHistogram({
      starts: [],
      families: [],
      fromDay: day('2025-11-22'),
      toDay: day('2025-12-02'),
      unit: 'week',
    });
    expect(bins.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [day('2025-11-22'), day('2025-11-24')],
      [day('2025-11-24'), day('2025-12-01')],
      [day('2025-12-01'), day('2025-12-03')],
    ]);
  });

  it('counts a start on either end of the period and none beyond', () => {
    const fromDay = day('2025-11-24');
    const toDay = day('2025-11-30');
    const starts = Float64Array.of(fromDay - 1, fromDay, toDay, toDay + 1, Number.NaN);
    const [bin, ...more] = buildHistogram({ starts, families: new Uint8Array(5), fromDay, toDay, unit: 'week' });
    expect(more).toEqual([]);
    expect(bin?.counts).toEqual([2, 0, 0, 0]);
  });

  it('has no bins where the period ends before it begins', () => {
    expect(buildHistogram({ starts: [5], families: [0], fromDay: 5, toDay: 4, unit: 'day' })).toEqual([]);
  });

  it('refuses columns of different length', () => {
    expect(() => buildHistogram({ starts: [5], families: [], fromDay: 1, toDay: 9, unit: 'day' })).toThrow(
      'got 0 families, expected 1',
    );
  });
});
