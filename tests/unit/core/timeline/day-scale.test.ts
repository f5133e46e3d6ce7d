import { describe, expect, it } from 'vitest';
import { chooseUnit } from '../../../../src/core/timeline/choose-unit.ts';
import { createDayScale } from '../../../../src/core/timeline/day-scale.ts';

describe('createDayScale', () => {
  it('starts the first day at zero and ends the last at the width', () => {
    const scale = createDayScale(100, 109, 200);
    expect([scale.dayToX(100), scale.dayToX(110), scale.dayPx, scale.dayToMiddleX(100)]).toEqual([0, 200, 20, 10]);
  });

  it('clamps what lies beside the plot to the period', () => {
    const scale = createDayScale(100, 109, 200);
    expect([scale.xToDay(-5), scale.xToDay(199.9), scale.xToDay(900)]).toEqual([100, 109, 109]);
  });

  it('gives the first day on a plot without width', () => {
    expect(createDayScale(100, 109, 0).xToDay(0)).toBe(100);
  });

  it('refuses a period that ends before it begins', () => {
    expect(() => createDayScale(10, 9, 200)).toThrow('got 10 to 9');
  });
});

describe('chooseUnit', () => {
  it('shows days from 3 px a day, weeks below', () => {
    expect([chooseUnit(831, 277), chooseUnit(830, 277)]).toEqual(['day', 'week']);
  });
});
