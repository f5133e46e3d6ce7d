import { describe, expect, it } from 'vitest';
import { articlePages, mapIn, withArticle } from '../browser/article.ts';
import { readBuiltModel, viewAt } from '../browser/built-model.ts';
import { releaseLiveMap } from '../browser/harness.ts';
import { BUSIEST_DAYS, VISUAL_CASES } from './cases.ts';
import { compareWithExpected, isUpdating, takeAtRest, takePicture, TOLERANCE, updateExpected } from './harness.ts';

function expectPicture(name: string, picture: Buffer): void {
  if (isUpdating) updateExpected(name, picture);
  else expect(compareWithExpected(name, picture)).toBeLessThanOrEqual(TOLERANCE);
}

describe('the page looks as expected', () => {
  it.each(VISUAL_CASES)('$name', async (visualCase) => {
    expectPicture(visualCase.name, await takePicture(visualCase));
  });

  it('in an article, moved by its sentences', async () => {
    const options = { width: 1000, height: 1280, colorScheme: 'light', reducedMotion: 'reduce' } as const;
    await withArticle(await articlePages(), options, async (page) => {
      releaseLiveMap(page);
      const map = await mapIn(page, 'tension-embed iframe');
      await map.locator('tension-headline h2').getByText('24 November 2025').waitFor();
      await map.locator('tension-app[data-ready="live"]').waitFor({ state: 'attached' });
      expectPicture('article', await takeAtRest(page));
    });
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
