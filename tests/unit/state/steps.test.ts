import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../../src/core/time/day.ts';
import { findNextStart, findPreviousStart } from '../../../src/state/steps.ts';
import { day, dayEnd } from './fixtures.ts';

const at = (iso: string, hour: number): number => dayToMs(day(iso)) + hour * 3_600_000;
const starts = [at('2025-11-07', 0), at('2025-11-10', 9), at('2025-11-10', 23), at('2025-11-14', 0)];

describe('findNextStart', () => {
  it('goes from day to day with a start, several starts of a day being one step', () => {
    const visited: number[] = [];
    for (let t: number | null = dayEnd('2025-11-01'); t !== null; t = findNextStart(starts, t)) visited.push(t);
    expect(visited).toEqual(['2025-11-01', '2025-11-07', '2025-11-10', '2025-11-14'].map(dayEnd));
  });

  it('finds what is still to come on the day of the playhead', () => {
    expect(findNextStart(starts, at('2025-11-10', 12))).toBe(dayEnd('2025-11-10'));
    expect(findNextStart(starts, at('2025-11-10', 23))).toBe(dayEnd('2025-11-14'));
  });

  it('ends with the period', () => {
    expect(findNextStart(starts, dayEnd('2025-11-07'), dayEnd('2025-11-10'))).toBe(dayEnd('2025-11-10'));
    expect(findNextStart(starts, dayEnd('2025-11-10'), dayEnd('2025-11-13'))).toBeNull();
    expect(findNextStart([], 0)).toBeNull();
  });
});

describe('findPreviousStart', () => {
  it('goes back from day to day with a start', () => {
    const visited: number[] = [];
    for (let t: number | null = dayEnd('2025-12-01'); t !== null; t = findPreviousStart(starts, t)) visited.push(t);
    expect(visited).toEqual(['2025-12-01', '2025-11-14', '2025-11-10', '2025-11-07'].map(dayEnd));
  });

  it('leaves the day of the playhead even from its midst', () => {
    expect(findPreviousStart(starts, at('2025-11-10', 23))).toBe(dayEnd('2025-11-07'));
  });

  it('ends with the period', () => {
    const firstMs = dayToMs(day('2025-11-08'));
    expect(findPreviousStart(starts, dayEnd('2025-11-14'), firstMs)).toBe(dayEnd('2025-11-10'));
    expect(findPreviousStart(starts, dayEnd('2025-11-10'), firstMs)).toBeNull();
    expect(findPreviousStart(new Float64Array(), 0)).toBeNull();
  });
});
