import { describe, expect, it } from 'vitest';
import { readBuiltModel, viewAt } from '../browser/built-model.ts';
import { BUSIEST_DAYS, VISUAL_CASES } from './cases.ts';
import { compareWithExpected, isUpdating, takePicture, TOLERANCE, updateExpected } from './harness.ts';

describe('the page looks as expected', () => {
  it.each(VISUAL_CASES)('$name', async (visualCase) => {
    const picture = await takePicture(visualCase);
    if (isUpdating) updateExpected(visualCase.name, picture);
    else expect(compareWithExpected(visualCase.name, picture)).toBeLessThanOrEqual(TOLERANCE);
  });

  it('on the five busiest days', () => {
    const model = readBuiltModel();
    const days = Array.from({ length: 277 }, (_, i) => new Date(Date.UTC(2025, 9, 1 + i)).toISOString().slice(0, 10));
    const acts = new Map(days.map((day) => [day, viewAt(model, `?t=${day}`).view.total]));
    const least = Math.min(...BUSIEST_DAYS.map((day) => acts.get(day) ?? 0));
    const others = days.filter((day) => !BUSIEST_DAYS.some((busy) => busy === day));
    expect(least).toBeGreaterThan(30);
    expect(Math.max(...others.map((day) => acts.get(day) ?? 0))).toBeLessThanOrEqual(least);
  });
});
