import { describe, expect, it } from 'vitest';
import { findDataEnd, yieldTicks } from '../../../../src/core/timeline/data-end.ts';
import { buildFigure, findBin } from '../../../../src/core/timeline/figure.ts';
import type { Figure } from '../../../../src/core/timeline/figure.ts';
import { buildSummary } from '../../../../src/core/timeline/summary.ts';

function figure(days: number[], fromDay = 100, toDay = 119, widthPx = 400): Figure {
  return buildFigure({
    starts: { days: Float64Array.from(days), families: Uint8Array.from(days, (_, index) => index % 4) },
    fromDay,
    toDay,
    widthPx,
    heightPx: 40,
    language: 'en',
    measureText: (text) => text.length * 7,
  });
}

describe('buildFigure', () => {
  it('stacks the families in their order from the base line up to the top of the tallest bar', () => {
    const { segments } = figure([105, 105, 105, 105, 110]);
    const tallest = segments.filter(({ day }) => day === 105);
    expect(tallest.map(({ family }) => family)).toEqual(['contact', 'positions', 'restrictions', 'force']);
    expect(tallest.map(({ y, height }) => [y, y + height])).toEqual([
      [30, 40],
      [20, 30],
      [10, 20],
      [0, 10],
    ]);
    expect(segments.find(({ day }) => day === 110)?.height).toBe(10);
  });

  it('keeps a single act low', () => {
    expect(figure([105]).segments[0]?.height).toBeCloseTo(40 / 3);
  });

  it('draws nothing for empty bins', () => {
    expect(figure([]).segments).toEqual([]);
  });

  it('finds the bin of a day, and none outside the period', () => {
    const { bins, unit } = figure([], 100, 119, 30);
    expect(unit).toBe('week');
    for (let day = 100; day <= 119; day++) expect(findBin(bins, day)).toSatisfy(holds(day));
    expect([findBin(bins, 99), findBin(bins, 120)]).toEqual([null, null]);
  });
});

const holds = (day: number) => (bin: { x0: number; x1: number } | null) =>
  bin !== null && bin.x0 <= day && day < bin.x1;

describe('buildSummary', () => {
  it('sums families and names the fullest bin', () => {
    const { total, byFamily, busiest } = buildSummary(figure([105, 105, 110]).bins);
    expect([total, byFamily, busiest?.x0]).toEqual([3, [1, 1, 1, 0], 105]);
  });

  it('names no fullest bin where nothing starts', () => {
    expect(buildSummary(figure([]).bins).busiest).toBeNull();
  });
});

describe('findDataEnd', () => {
  const { scale, ticks } = figure([]);

  it('is null while the period ends before the data', () => {
    expect(findDataEnd({ scale, coverageToDay: 120, labelPx: 100 })).toBeNull();
  });

  it('marks the edge where the period ends with the data, the words ending there', () => {
    expect(findDataEnd({ scale, coverageToDay: 119, labelPx: 100 })).toEqual({ x: 400, zonePx: 0, labelX: 300 });
  });

  it('begins the words where the data end, as far as they fit', () => {
    expect(findDataEnd({ scale, coverageToDay: 109, labelPx: 100 })).toEqual({ x: 200, zonePx: 200, labelX: 200 });
    expect(findDataEnd({ scale, coverageToDay: 117, labelPx: 100 })?.labelX).toBe(300);
  });

  it('takes the labels, but not the ticks, from under the words', () => {
    const measureText = (text: string) => text.length * 7;
    for (let x = 0; x <= 300; x += 5) {
      const yielded = yieldTicks(ticks, { x, widthPx: 100 }, measureText);
      expect(yielded.map(({ day }) => day)).toEqual(ticks.map(({ day }) => day));
      yielded.forEach((tick, index) => {
        const full = ticks[index]!;
        const touches = full.x < x + 100 && full.x + measureText(full.label) > x;
        if (touches) expect(tick.label).toBe('');
        else if (full.x > x + 120 || full.x + measureText(full.label) < x - 20) expect(tick.label).toBe(full.label);
      });
    }
  });
});
