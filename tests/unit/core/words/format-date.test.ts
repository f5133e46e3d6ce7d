import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatEventDate,
  formatFullDate,
  formatMonth,
  formatShortDate,
  isoToMs,
} from '../../../../src/core/words/format-date.ts';

const at = isoToMs;

describe('dates in words', () => {
  it('write a full date in Tokyo, whatever the zone of the reader', () => {
    expect(formatFullDate(at('2025-11-25'), 'en')).toBe('Tuesday, 25 November 2025');
    expect(formatFullDate(at('2025-11-25'), 'ja')).toBe('2025年11月25日（火）');
    expect(formatFullDate(at('2025-11-24T23:59:59-05:00'), 'en')).toBe('Tuesday, 25 November 2025');
  });

  it('write short dates and months, day before month', () => {
    expect(formatDate(at('2026-07-04'), 'en')).toBe('4 July 2026');
    expect(formatShortDate(at('2026-01-02'), 'en')).toBe('2 Jan 2026');
    expect(formatShortDate(at('2026-01-02'), 'ja')).toBe('2026年1月2日');
    expect(formatMonth(at('2026-03-09'), 'en')).toBe('March 2026');
    expect(formatMonth(at('2026-03-09'), 'ja')).toBe('2026年3月');
  });

  it('write a stretch without repeating what its ends share', () => {
    const range = (from: string, to: string, language: 'en' | 'ja' = 'en') =>
      formatDateRange(at(from), at(to), language);
    expect(range('2025-11-17', '2025-11-21')).toBe('17–21 November 2025');
    expect(range('2025-11-28', '2025-12-02')).toBe('28 November – 2 December 2025');
    expect(range('2025-12-31', '2026-01-01')).toBe('31 December 2025 – 1 January 2026');
    expect(range('2025-11-17', '2025-11-17')).toBe('17 November 2025');
    expect(range('2025-11-17', '2025-11-21', 'ja')).toBe('2025年11月17～21日');
    expect(range('2025-11-28', '2025-12-02', 'ja')).toBe('2025年11月28日～12月2日');
  });

  it('never say more of an act than is known', () => {
    const date = (start: string, precision: 'minute' | 'hour' | 'day' | 'week' | 'month', end: string | null = null) =>
      formatEventDate({ start, end, precision }, 'en');
    expect(date('2025-11-25T10:00+09:00', 'minute')).toBe('Tuesday, 25 November 2025, 10:00 in Tokyo');
    expect(date('2025-10-25T21:30+08:00', 'minute')).toBe('Saturday, 25 October 2025, 22:30 in Tokyo');
    expect(date('2025-10-30T11:00+09:00', 'hour')).toBe('Thursday, 30 October 2025, about 11:00 in Tokyo');
    expect(date('2025-10-30T11:00+09:00', 'day')).toBe('Thursday, 30 October 2025');
    expect(date('2025-11-17', 'week', '2025-11-21')).toBe('17–21 November 2025');
    expect(date('2026-03-01', 'month')).toBe('March 2026');
    expect(date('2026-05-14', 'day', '2026-05-15')).toBe('14–15 May 2026');
    expect(date('2026-01-17T05:44+08:00', 'minute', '2026-01-17T05:48+08:00')).toBe(
      'Saturday, 17 January 2026, 06:44 in Tokyo',
    );
  });

  it('write the same in Japanese', () => {
    const event = { start: '2025-11-25T10:00+09:00', end: null, precision: 'minute' } as const;
    expect(formatEventDate(event, 'ja')).toBe('2025年11月25日（火） 東京時間10:00');
  });

  it('are those of the browser, for every day from 2014 to 2030', () => {
    const formats = (['en-GB', 'ja-JP'] as const).map(
      (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tokyo', dateStyle: 'full' }),
    );
    const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', dateStyle: 'medium' });
    for (let ms = at('2014-01-01'); ms < at('2031-01-01'); ms += 86_400_000) {
      const [english, japanese] = formats.map((format) => format.format(ms));
      expect(formatFullDate(ms, 'en').replace(',', '')).toBe(english?.replace(',', ''));
      expect(formatFullDate(ms, 'ja')).toBe(japanese?.replace(/日(.)曜日$/, '日（$1）'));
      expect(formatShortDate(ms, 'en')).toBe(short.format(ms));
    }
  });
});
