import { describe, expect, it } from 'vitest';
import { dayToMs, MS_PER_DAY, msToDay } from '../../../../src/core/time/day.ts';
import { findDayFault, findInstantFault, parseDay, parseInstant } from '../../../../src/core/time/parse-date.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const iso = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Oracle: the engine's calendar arithmetic (not its parser), with years below 100 meant as written. */
function oracleDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

describe('parseDay', () => {
  it('agrees with the calendar on every day of 1583 to 2399, and on no other', () => {
    let expected = oracleDay(1583, 1, 1);
    let days = 0;
    for (let year = 1583; year <= 2399; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 1; day <= 31; day += 1) {
          const found = parseDay(iso(year, month, day));
          if (found !== (day <= length ? expected : null))
            expect.fail(`${iso(year, month, day)} gives ${String(found)}`);
          if (day > length) continue;
          expected += 1;
          days += 1;
        }
      }
    }
    expect(days).toBe(298_403);
  });

  it('refuses 400 impossible dates', () => {
    const impossible = [...Array(100).keys()].flatMap((step) => {
      const year = 1901 + 2 * step;
      return [iso(year, 2, 30), iso(year, 2, 29), iso(year, 13, 1), iso(year, [4, 6, 9, 11][step % 4] ?? 4, 31)];
    });
    expect(impossible).toHaveLength(400);
    expect(impossible.filter((text) => parseDay(text) !== null || parseInstant(text) !== null)).toEqual([]);
  });

  it.each(['1900-02-29', '2100-02-29', '2023-02-29', '0000-01-01', '2025-00-10', '2025-01-00', '2025-13-01'])(
    'refuses %s, and says why',
    (text) => {
      expect(parseDay(text)).toBeNull();
      expect(findDayFault(text)).toMatch(/\w/);
    },
  );

  it.each(['2000-02-29', '0001-01-01', '0099-12-31', '9999-12-31'])('takes %s', (text) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    expect(parseDay(text)).toBe(oracleDay(year, month, day));
    expect(findDayFault(text)).toBeNull();
  });

  it.each([
    '2025-1-2',
    '25-01-02',
    '2025/01/02',
    '20250102',
    ' 2025-01-02',
    '2025-01-02\n',
    '2025-01',
    '',
    '+002025-01-02',
  ])('refuses the form %j', (text) => expect(parseDay(text)).toBeNull());

  it('refuses digits of other scripts and a date with a time', () => {
    expect(parseDay('２０２５-01-02')).toBeNull();
    expect(parseDay('2025-01-02T00:00Z')).toBeNull();
  });
});

describe('parseInstant', () => {
  it('takes a bare date as its first instant in Tokyo', () => {
    const parsed = parseInstant('2025-11-25');
    expect(parsed).toEqual({ ms: Date.UTC(2025, 10, 24, 15), dateOnly: true });
    expect(parsed?.ms).toBe(dayToMs(parseDay('2025-11-25') ?? NaN));
  });

  it.each([
    ['2025-11-25T10:00+09:00', Date.UTC(2025, 10, 25, 1)],
    ['2025-11-24T20:00-05:00', Date.UTC(2025, 10, 25, 1)],
    ['2025-11-25T01:00Z', Date.UTC(2025, 10, 25, 1)],
    ['2025-11-25T06:45:30.250+05:45', Date.UTC(2025, 10, 25, 1, 0, 30, 250)],
    ['2025-01-01T00:30+14:00', Date.UTC(2024, 11, 31, 10, 30)],
    ['1969-12-31T23:59:59.999Z', -1],
  ])('reads %s', (text, ms) => expect(parseInstant(text)).toEqual({ ms, dateOnly: false }));

  it.each([
    '2025-11-25T10:00',
    '2025-11-25T10:00:00',
    '2025-11-25T24:00Z',
    '2025-11-25T10:60Z',
    '2025-11-25T23:59:60Z',
    '2025-11-25T10:00+9:00',
    '2025-11-25T10:00+0900',
    '2025-11-25T10:00+14:30',
    '2025-11-25T10:00+09:60',
    '2025-11-25T10:00-00:00',
    '2025-11-25T10Z',
    '2025-11-25 10:00Z',
    '2025-11-25t10:00z',
    '2025-11-25T10:00:00.1Z',
    '2025-02-30T10:00Z',
    '25 November 2025',
    '1764032400000',
    'open',
    '',
  ])('refuses %j, and says why', (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(findInstantFault(text)).toMatch(/\w/);
  });

  it('gives the Tokyo day in which a timed act falls', () => {
    expect(msToDay(parseInstant('2025-11-24T20:00-05:00')?.ms ?? 0)).toBe(parseDay('2025-11-25'));
  });
});
