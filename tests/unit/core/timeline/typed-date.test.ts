import { describe, expect, it } from 'vitest';
import { readTypedDay } from '../../../../src/core/timeline/typed-date.ts';
import { dayToIso } from '../../../../src/core/time/day.ts';

const range = { min: 20_362, max: 20_638 };

describe('readTypedDay', () => {
  it('reads back every day of the period, its ends included', () => {
    for (let day = range.min; day <= range.max; day++) {
      expect(readTypedDay(dayToIso(day), range)).toEqual({ kind: 'day', day });
    }
  });

  it('names the nearest end for what lies outside, such as a year half typed', () => {
    expect(readTypedDay('0202-11-25', range)).toEqual({ kind: 'outside', nearest: range.min });
    expect(readTypedDay(dayToIso(range.min - 1), range)).toEqual({ kind: 'outside', nearest: range.min });
    expect(readTypedDay(dayToIso(range.max + 1), range)).toEqual({ kind: 'outside', nearest: range.max });
  });

  it.each(['', '2025-02-30', '2025-11', '25.11.2025', 'tomorrow', '12025-11-25'])('takes %o for no date', (text) => {
    expect(readTypedDay(text, range)).toEqual({ kind: 'none' });
  });
});
