import { describe, expect, it } from 'vitest';
import { createDayScale } from '../../../../src/core/timeline/day-scale.ts';
import { buildTicks } from '../../../../src/core/timeline/ticks.ts';
import { parseDay } from '../../../../src/core/time/parse-date.ts';
import type { Language } from '../../../../src/core/actor.ts';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const measureText = (text: string): number => [...text].reduce((px, char) => px + (char > '\u2e7f' ? 12 : 7), 0);

function labels(from: string, to: string, widthPx: number, language: Language = 'en'): string[] {
  const scale = createDayScale(day(from), day(to), widthPx);
  return buildTicks({ scale, language, measureText }).map(({ label }) => label);
}

describe('buildTicks', () => {
  it('names each month, and the year where the axis and where a year begins', () => {
    const expected = ['Oct 2025', 'Nov', 'Dec', 'Jan 2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
    expect(labels('2025-10-01', '2026-07-04', 860)).toEqual(expected);
  });

  it('names months in Japanese', () => {
    const expected = ['2025年10月', '11月', '12月', '2026年1月', '2月', '3月', '4月', '5月', '6月'];
    expect(labels('2025-10-01', '2026-07-04', 860, 'ja')).toEqual(expected);
  });

  it('says the year instead of January where there is little room', () => {
    expect(labels('2025-10-01', '2026-07-04', 366)).toEqual([
      'Oct',
      'Nov',
      'Dec',
      '2026',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
    ]);
  });

  it('leaves months out where they do not fit', () => {
    expect(labels('2025-10-01', '2026-07-04', 180)).toEqual(['Nov', '2026', 'Mar', 'May']);
  });

  it('marks weeks and days of a short period', () => {
    expect(labels('2025-11-10', '2025-12-01', 600)).toEqual(['10 Nov 2025', '17 Nov', '24 Nov']);
    expect(labels('2025-11-24', '2025-11-26', 600)).toEqual(['24 Nov 2025', '25 Nov', '26 Nov']);
  });

  it('marks years of a long period', () => {
    expect(labels('1990-06-01', '2025-12-31', 200)).toEqual(['2000', '2010', '2020']);
  });

  it('puts a tick where its month begins', () => {
    const scale = createDayScale(day('2025-10-20'), day('2025-12-20'), 620);
    const tick = buildTicks({ scale, language: 'en', measureText }).find(
      (candidate) => candidate.day === day('2025-12-01'),
    );
    expect(tick?.x).toBeCloseTo(420);
  });

  it('is empty where not one label fits', () => {
    expect(labels('2025-10-01', '2026-07-04', 10)).toEqual([]);
  });
});
