import { describe, expect, it } from 'vitest';
import { buildTensionFigure, buildTensionPaths, mixFrames } from '../../../../src/core/tension/frame.ts';
import { buildTension, tensionAt } from '../../../../src/core/tension/tension.ts';
import { dayEndToMs, dayToMs, MS_PER_DAY } from '../../../../src/core/time/day.ts';
import { parseDay } from '../../../../src/core/time/parse-date.ts';
import type { StartFilter } from '../../../../src/core/timeline/starts.ts';
import { eventOf } from '../../../fixtures/events.ts';

const ALL: StartFilter = { types: [], actors: [], pair: null, confidence: 'low' };
const FIRST = parseDay('2025-10-01')!;
const LAST = FIRST + 99;
const start = '2025-10-01';

const ban = eventOf({ id: 'ban', start, type: 'sanction', goldstein: -8 });
const call = eventOf({ id: 'call', start, type: 'call', actors: ['US'], to: ['JP'], goldstein: 1 });
const letter = eventOf({ id: 'letter', start, to: ['UN'], against: ['JP'], goldstein: -2 });

const figureOf = (events: Parameters<typeof buildTension>[0], own = {}) =>
  buildTensionFigure({
    tension: buildTension(events, ALL),
    fromDay: FIRST,
    toDay: LAST,
    firstDay: FIRST,
    lastDay: LAST,
    heightPx: 56,
    ...own,
  });

describe('buildTension', () => {
  it('is nothing without events, and before the first', () => {
    expect(tensionAt(buildTension([], ALL), 0)).toEqual({ conflict: 0, cooperation: 0 });
    expect(tensionAt(buildTension([ban], ALL), dayToMs(FIRST) - 1)).toEqual({ conflict: 0, cooperation: 0 });
  });

  it('counts an act whole at its start, half after 14 days, and keeps both sides apart', () => {
    const tension = buildTension([ban, call], ALL);
    expect(tensionAt(tension, dayToMs(FIRST))).toEqual({ conflict: 8, cooperation: 1 });
    expect(tensionAt(tension, dayToMs(FIRST + 14))).toEqual({ conflict: 4, cooperation: 0.5 });
  });

  it('follows types, actors and pair', () => {
    const at = (filter: Partial<StartFilter>) =>
      tensionAt(buildTension([ban, call], { ...ALL, ...filter }), dayToMs(FIRST));
    expect(at({ types: ['call'] })).toEqual({ conflict: 0, cooperation: 1 });
    expect(at({ actors: ['CN'] })).toEqual({ conflict: 8, cooperation: 0 });
    expect(at({ pair: ['JP', 'US'] })).toEqual({ conflict: 0, cooperation: 1 });
  });

  it('counts a letter to the UN toward whom it is against, not toward the UN', () => {
    const at = (pair: StartFilter['pair']) =>
      tensionAt(buildTension([letter], { ...ALL, pair }), dayToMs(FIRST)).conflict;
    expect([at(['CN', 'JP']), at(['CN', 'UN']), at(null)]).toEqual([2, 0, 2]);
  });

  it('leaves out background, and a part beside its whole but not without it', () => {
    const part = eventOf({ id: 'part', start, partOf: 'ban', goldstein: -5 });
    const background = eventOf({ id: 'background', start, background: true, goldstein: -5 });
    const at = (filter: StartFilter) =>
      tensionAt(buildTension([ban, part, background], filter), dayToMs(FIRST)).conflict;
    expect(at(ALL)).toBe(8);
    expect(at({ ...ALL, types: ['statement'] })).toBe(5);
  });
});

describe('buildTensionFigure', () => {
  it('draws a flat base line without events, with room for both names', () => {
    const figure = figureOf([]);
    expect(figure.baseY).toBe(28);
    expect(figure.conflict.value).toBe(0);
    const heights = [...buildTensionPaths(figure, 500).conflict.matchAll(/,([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(new Set(heights)).toEqual(new Set([28]));
  });

  it('gives both sides one unit, and the higher sum more room', () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ ...ban, id: `ban${i}` }));
    const { baseY, unitPx, conflict } = figureOf([...many, call]);
    expect(conflict.day).toBe(FIRST);
    expect(baseY).toBe(17);
    expect(baseY + conflict.value * unitPx).toBeCloseTo(56, 5);
  });

  it('names the first day on which a peak is reached', () => {
    const { cooperation } = figureOf([{ ...call, start: '2025-10-03' }]);
    expect(cooperation.day).toBe(FIRST + 2);
  });

  it('draws nothing where the period lies outside the days covered', () => {
    const outside = { fromDay: LAST + 10, toDay: LAST + 20 };
    expect(buildTensionPaths(figureOf([ban], outside), 500)).toEqual({ conflict: '', cooperation: '' });
  });

  it('draws no more points than pixels', () => {
    const path = buildTensionPaths(figureOf([ban], { toDay: FIRST + 9999, lastDay: FIRST + 9999 }), 100).conflict;
    expect(path.split('L').length).toBeLessThan(110);
  });
});

describe('mixFrames', () => {
  it('begins with one picture, ends with the other, and stands between them halfway', () => {
    const [a, b] = [figureOf([ban]), figureOf([ban, { ...ban, id: 'more' }], { fromDay: FIRST + 10 })];
    const value = (progress: number) => mixFrames(a, b, progress).valueAt(dayEndToMs(FIRST)).conflict;
    const oneDay = 8 * 2 ** (-(MS_PER_DAY - 1) / (14 * MS_PER_DAY));
    for (const progress of [0, 0.5, 1]) expect(value(progress) / oneDay).toBeCloseTo(1 + progress, 9);
    expect(mixFrames(a, b, 0.5).fromDay).toBe(FIRST + 5);
  });
});
