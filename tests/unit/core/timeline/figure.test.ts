import { describe, expect, it } from 'vitest';
import { findDataEnd } from '../../../../src/core/timeline/data-end.ts';
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
  const label = { labelPx: 100, linePx: 16 };

  it('is null while the period ends before the data', () => {
    expect(findDataEnd({ figure: figure([]), coverageToDay: 120, ...label })).toBeNull();
  });

  it('marks the edge where the period ends with the data, with the label before it', () => {
    expect(findDataEnd({ figure: figure([]), coverageToDay: 119, ...label })).toEqual({
      x: 400,
      zonePx: 0,
      label: 'before',
    });
  });

  it('hides the label where a tall bar stands in its place', () => {
    expect(findDataEnd({ figure: figure([118, 118, 118]), coverageToDay: 119, ...label })?.label).toBe('none');
  });

  it('writes into the stretch without data where that is wide enough', () => {
    expect(findDataEnd({ figure: figure([]), coverageToDay: 109, ...label })).toEqual({
      x: 200,
      zonePx: 200,
      label: 'within',
    });
  });
});
