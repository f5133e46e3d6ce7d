import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDayScale } from '../../src/core/timeline/day-scale.ts';
import { findNearestBar, packMeasures } from '../../src/core/timeline/measures.ts';
import type { MeasureSpan } from '../../src/core/timeline/measures.ts';
import { eventOf } from '../fixtures/events.ts';

const SEED = { seed: 20251125, numRuns: 300 };

const spans = fc
  .array(
    fc.record({
      from: fc.integer({ min: -40, max: 140 }),
      days: fc.nat({ max: 90 }),
      prominence: fc.constantFrom(1, 2, 3),
      landmark: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ from, days, prominence, landmark }, index): MeasureSpan => ({
      event: eventOf({ id: `m${index}`, span: 'measure', prominence, landmark }),
      fromDay: from,
      toDay: from + days,
      open: false,
    })),
  );
const plot = fc.record({ widthPx: fc.integer({ min: 1, max: 900 }), rows: fc.integer({ min: 1, max: 6 }) });

/** How many of the bars lie at most over one point: the rows that no packing can do without. */
const depthOf = (bars: readonly { x0: number; x1: number }[]) =>
  Math.max(0, ...bars.map(({ x0 }) => bars.filter((bar) => bar.x0 <= x0 && x0 < bar.x1).length));

describe('packMeasures', () => {
  it('lets no two bars of a row touch, and keeps within the plot', () => {
    fc.assert(
      fc.property(spans, plot, (measures, { widthPx, rows }) => {
        const { bars } = packMeasures(measures, createDayScale(0, 99, widthPx), rows);
        for (const bar of bars) {
          expect(bar.row).toBeLessThan(rows);
          expect(bar.x0).toBeGreaterThanOrEqual(0);
          expect(bar.x1).toBeLessThanOrEqual(Math.max(3, widthPx));
          const others = bars.filter((other) => other !== bar && other.row === bar.row);
          for (const other of others) expect(other.x0 >= bar.x1 || bar.x0 >= other.x1).toBe(true);
        }
      }),
      SEED,
    );
  });

  it('draws or counts every measure of the period, once', () => {
    fc.assert(
      fc.property(spans, plot, (measures, { widthPx, rows }) => {
        const { bars, hidden } = packMeasures(measures, createDayScale(0, 99, widthPx), rows);
        const inPeriod = measures.filter(({ fromDay, toDay }) => toDay >= 0 && fromDay <= 99);
        expect(bars.length + hidden).toBe(inPeriod.length);
        expect(new Set(bars.map(({ id }) => id)).size).toBe(bars.length);
        expect(bars.every(({ event }) => inPeriod.some((measure) => measure.event === event))).toBe(true);
      }),
      SEED,
    );
  });

  it('hides none where the rows suffice, and takes no more rows than bars lie over one another', () => {
    fc.assert(
      fc.property(spans, (measures) => {
        // Ten pixels a day: no bar is shorter than the least, and whole days leave no room for fractions.
        const scale = createDayScale(0, 99, 1000);
        const { bars, hidden } = packMeasures(measures, scale, 40);
        expect(hidden).toBe(0);
        // The room between two bars of a row may cost a row where one ends on the day before another begins.
        const spaced = bars.map(({ x0, x1 }) => ({ x0, x1: x1 + 2 }));
        expect(Math.max(0, ...bars.map(({ row }) => row + 1))).toBe(depthOf(spaced));
      }),
      SEED,
    );
  });

  it('hides a measure only beneath as many others as there are rows, none of them lighter', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 5 }), (measures, rows) => {
        const scale = createDayScale(0, 99, 1000);
        const { bars } = packMeasures(measures, scale, rows);
        const weight = ({ event }: MeasureSpan) => (event.landmark ? 0 : event.prominence);
        const [whole] = [packMeasures(measures, scale, 40).bars];
        const drawn = new Set(bars.map(({ id }) => id));
        for (const hiddenBar of whole.filter(({ id }) => !drawn.has(id))) {
          const over = bars.filter(
            (bar) => weight(bar) <= weight(hiddenBar) && bar.x0 < hiddenBar.x1 + 2 && hiddenBar.x0 < bar.x1 + 2,
          );
          const spaced = over.map(({ x0, x1 }) => ({ x0: Math.max(x0, hiddenBar.x0), x1: x1 + 2 }));
          expect(depthOf(spaced)).toBeGreaterThanOrEqual(rows);
        }
      }),
      SEED,
    );
  });

  it('draws the selected measure always, and moves nothing for one that is drawn already', () => {
    fc.assert(
      fc.property(spans, plot, fc.nat({ max: 39 }), (measures, { widthPx, rows }, at) => {
        const scale = createDayScale(0, 99, widthPx);
        const id = `m${at}`;
        const chosen = measures.find(({ event }) => event.id === id);
        const before = packMeasures(measures, scale, rows);
        const after = packMeasures(measures, scale, rows, id);
        if (chosen !== undefined && chosen.toDay >= 0 && chosen.fromDay <= 99) {
          expect(after.bars.some((bar) => bar.id === id)).toBe(true);
        }
        if (before.bars.some((bar) => bar.id === id)) {
          expect(after.bars.map((bar) => [bar.id, bar.row])).toEqual(before.bars.map((bar) => [bar.id, bar.row]));
        }
      }),
      SEED,
    );
  });

  it('finds each bar under its own middle', () => {
    fc.assert(
      fc.property(spans, plot, (measures, { widthPx, rows }) => {
        const { bars } = packMeasures(measures, createDayScale(0, 99, widthPx), rows);
        for (const { id, x0, x1, row } of bars) {
          expect(findNearestBar(bars, { x: (x0 + x1) / 2, y: row * 4 + 2, rowPx: 4 })?.id).toBe(id);
        }
      }),
      SEED,
    );
  });
});
