import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/actor.ts';
import { dayToCalendar, mondayOf } from '../../src/core/timeline/calendar.ts';
import type { BinUnit } from '../../src/core/timeline/choose-unit.ts';
import { createDayScale } from '../../src/core/timeline/day-scale.ts';
import { buildHistogram } from '../../src/core/timeline/histogram.ts';
import { buildTicks, TICK_GAP_PX } from '../../src/core/timeline/ticks.ts';
import { MS_PER_DAY } from '../../src/core/time/day.ts';

const days = fc.integer({ min: -1500, max: 40_000 });
const unit = fc.constantFrom<BinUnit>('day', 'week');
const acts = fc.array(fc.record({ day: fc.integer({ min: -40, max: 140 }), family: fc.integer({ min: 0, max: 3 }) }));
const period = fc.tuple(fc.integer({ min: -20, max: 100 }), fc.nat({ max: 60 }));

describe('buildHistogram', () => {
  it('agrees with counting each bin by itself', () => {
    fc.assert(
      fc.property(acts, period, unit, (starts, [fromDay, length], binUnit) => {
        const toDay = fromDay + length;
        const input = { starts: starts.map(({ day }) => day), families: starts.map(({ family }) => family) };
        for (const bin of buildHistogram({ ...input, fromDay, toDay, unit: binUnit })) {
          const inside = starts.filter(({ day }) => day >= bin.x0 && day < bin.x1);
          expect(bin.counts).toEqual(
            [0, 1, 2, 3].map((index) => inside.filter(({ family }) => family === index).length),
          );
          expect(bin.total).toBe(inside.length);
        }
      }),
    );
  });

  it('covers the period without gap or overlap, in whole weeks inside', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 400 }), unit, (fromDay, length, binUnit) => {
        const toDay = fromDay + length;
        const bins = buildHistogram({ starts: [], families: [], fromDay, toDay, unit: binUnit });
        expect([bins[0]?.x0, bins.at(-1)?.x1]).toEqual([fromDay, toDay + 1]);
        bins.slice(1).forEach((bin, index) => {
          expect(bin.x0).toBe(bins[index]?.x1);
          if (binUnit === 'week') expect(new Date(bin.x0 * MS_PER_DAY).getUTCDay()).toBe(1);
        });
      }),
    );
  });
});

describe('mondayOf', () => {
  it('finds the Monday at most six days before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday * MS_PER_DAY).getUTCDay()).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
});

describe('createDayScale', () => {
  it('finds every day back from its middle', () => {
    fc.assert(
      fc.property(
        days,
        fc.nat({ max: 4000 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(),
        (fromDay, length, widthPx, at) => {
          const scale = createDayScale(fromDay, fromDay + length, widthPx);
          const day = fromDay + (at % (length + 1));
          expect(scale.xToDay(scale.dayToMiddleX(day))).toBe(day);
        },
      ),
    );
  });
});

describe('buildTicks', () => {
  it('never lets labels touch each other or leave the plot, in either language', () => {
    const widths = fc.integer({ min: 1, max: 1600 });
    const languages = fc.constantFrom<Language>('en', 'ja');
    const charPx = fc.double({ min: 4, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        days,
        fc.nat({ max: 20_000 }),
        widths,
        languages,
        charPx,
        (fromDay, length, widthPx, language, px) => {
          const measureText = (text: string): number => text.length * px;
          const ticks = buildTicks({
            scale: createDayScale(fromDay, fromDay + length, widthPx),
            language,
            measureText,
          });
          ticks.forEach((tick, index) => {
            const end = tick.x + measureText(tick.label);
            expect(tick.x).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual((ticks[index + 1]?.x ?? widthPx + TICK_GAP_PX) - TICK_GAP_PX + 1e-9);
            if (tick.major) expect(tick.label).toContain(String(dayToCalendar(tick.day).year));
          });
        },
      ),
    );
  });
});
