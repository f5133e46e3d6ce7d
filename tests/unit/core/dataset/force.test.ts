import { describe, expect, it } from 'vitest';
import { eventStartMs, eventToForce, mergeIntervals } from '../../../../src/core/dataset/force.ts';
import type { EventRecord } from '../../../../src/core/event.ts';
import { eventOf } from '../../../fixtures/events.ts';
import { COVERAGE_TO, dayOf, endOf, startOf } from '../../../fixtures/scenes.ts';

const measure = (given: Partial<EventRecord>) =>
  eventToForce(eventOf({ id: 'a', span: 'measure', ...given }), dayOf(COVERAGE_TO));

describe('eventStartMs', () => {
  it("takes a bare date for the beginning of Tokyo's day, and an instant for itself", () => {
    expect(eventStartMs(eventOf({ id: 'a' }))).toBe(Date.UTC(2025, 10, 19, 15));
    expect(eventStartMs(eventOf({ id: 'a', start: '2025-11-20T22:30+09:00' }))).toBe(Date.UTC(2025, 10, 20, 13, 30));
  });

  it('refuses a day that does not exist', () => {
    expect(() => eventStartMs(eventOf({ id: 'a', start: '2025-02-30' }))).toThrow('2025-02-30');
  });
});

describe('eventToForce', () => {
  it('holds nothing for an instant', () => {
    expect(eventToForce(eventOf({ id: 'a' }), dayOf(COVERAGE_TO))).toBeNull();
  });

  it("includes the measure's last day", () => {
    expect(measure({ inForceUntil: '2025-11-30' })).toEqual({
      start: startOf('2025-11-20'),
      end: endOf('2025-11-30') + 1,
    });
  });

  it.each([
    ['inForceUntil is open', { inForceUntil: 'open' }],
    ['nothing is said of its end', { inForceUntil: null }],
  ])('ends an open measure with the coverage where %s', (_how, given) => {
    expect(measure(given)?.end).toBe(endOf(COVERAGE_TO) + 1);
  });

  it('falls back on the end of the act', () => {
    expect(measure({ end: '2025-11-22T12:00+09:00' })?.end).toBe(endOf('2025-11-22') + 1);
  });

  it('keeps a measure that begins past the coverage for its first millisecond', () => {
    const start = startOf('2026-01-05');
    expect(measure({ start: '2026-01-05', inForceUntil: 'open' })).toEqual({ start, end: start + 1 });
  });
});

describe('mergeIntervals', () => {
  it('joins what overlaps or touches, sorts, and keeps gaps', () => {
    const merged = mergeIntervals([
      { start: 10, end: 12 },
      { start: 0, end: 3 },
      { start: 3, end: 4 },
      { start: 1, end: 2 },
    ]);
    expect(merged).toEqual([
      { start: 0, end: 4 },
      { start: 10, end: 12 },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(mergeIntervals([])).toEqual([]);
  });
});
