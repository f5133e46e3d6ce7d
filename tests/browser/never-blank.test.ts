import pixelmatch from 'pixelmatch';
import type { BrowserContext, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { wordsEn } from '../../src/core/words/en.ts';
import { breakResource, expectNotBlank, STILL_NOTE, type FaultName, type ResourceName } from './faults.ts';
import { ready, releaseLiveMap, withPage } from './harness.ts';
import { countContexts, loseContext, restoreContext } from './live-context.ts';
import { dayOf, detail, frames, mapFrame, moveTo, parameter, playheadDay, rows } from './parts.ts';

const stateOf = (page: Page): Promise<string | null> => page.locator('tension-app').getAttribute('data-ready');
const zoomIn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Zoom in' }).click();

/** The live map's picture, two frames after it stands. */
async function takeLiveMap(page: Page): Promise<PNG> {
  await ready(page, 'live');
  await frames(page, 2);
  return PNG.sync.read(await mapFrame(page).screenshot());
}

/** Share of pixels in which two pictures differ. */
function compare({ data, width, height }: PNG, other: PNG): number {
  return pixelmatch(data, other.data, undefined, width, height) / (width * height);
}

describe('a live map whose context is lost', () => {
  it('gives way to the still picture, comes back with what was done meanwhile, and stays away where it is lost for good', async () => {
    await withPage({ path: '?t=2025-11-25&map=4.2/31/128', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      // Badges keep to where they were: what is compared has come the same way.
      await moveTo(page, '2026-01-06');
      await moveTo(page, '2025-11-25');
      const before = await takeLiveMap(page);
      await loseContext(page);
      await expect.poll(() => stateOf(page)).toBe('static');
      await moveTo(page, '2026-01-06');
      await page.getByLabel('Theme').selectOption('dark');
      await restoreContext(page);
      const there = await takeLiveMap(page);
      expect(compare(before, there)).toBeGreaterThan(0.3);
      await page.getByLabel('Theme').selectOption('light');
      await moveTo(page, '2025-11-25');
      // Twice in a row, the second time before the picture stands again.
      await loseContext(page);
      await restoreContext(page);
      await frames(page, 1);
      await loseContext(page);
      await restoreContext(page);
      expect(compare(before, await takeLiveMap(page))).toBeLessThanOrEqual(0.001);

      await loseContext(page);
      await zoomIn(page);
      await rows(page).first().click();
      await page.getByText(STILL_NOTE).waitFor();
      expect(await stateOf(page)).toBe('static');
      expect(await countContexts(page)).toBe(0);
      await expect.poll(() => parameter(page, 'map')).toMatch(/^5\.2\//);
      expect(await playheadDay(page)).toBe(dayOf('2025-11-25'));
      await detail(page).getByRole('link').first().waitFor();
    });
  });
});

describe('a live map out of view', () => {
  it('gives its context back after half a minute, and takes over again where the reader is by then', async () => {
    const options = {
      width: 390,
      height: 844,
      prepare: (context: BrowserContext) => context.clock.install(),
    };
    await withPage({ ...options, path: '?t=2025-11-25', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await frames(page, 2);
      await page.clock.fastForward(29_000);
      expect(await countContexts(page)).toBe(1);
      await page.clock.fastForward(2000);
      await expect.poll(() => stateOf(page)).toBe('static');
      expect(await countContexts(page)).toBe(0);
      expect(await page.getByText(STILL_NOTE).count()).toBe(0);
      expect(await page.locator('tension-arcs path.lane').count()).toBeGreaterThan(5);
      await moveTo(page, '2026-01-06');
      await page.evaluate(() => scrollTo(0, 0));
      await ready(page, 'live');
      expect(await countContexts(page)).toBe(1);
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
    });
  });
});

describe('whatever does not come, the page is never blank and no error goes uncaught', () => {
  // One fault of each kind; tests/soak has all of them on all files.
  const SAMPLE: readonly (readonly [ResourceName, FaultName])[] = [
    ['worker', 'is a web page'],
    ['geometry', 'is cut short'],
    ['style', 'is reset on the way'],
  ];

  it.each(SAMPLE)('%s %s', async (resource, fault) => {
    const prepare = async (context: BrowserContext) => void (await breakResource(context, resource, fault));
    await withPage({ expected: [/./], width: 1000, height: 700, prepare }, async (page) => {
      releaseLiveMap(page);
      await page.getByText(STILL_NOTE).waitFor();
      expect(await page.getByText(STILL_NOTE).count()).toBe(1);
      expect(await stateOf(page)).toBe('static');
      await expectNotBlank(page);
    });
  });

  it('words and the live map that come late take over then; details cut short are told of', async () => {
    let letCome: readonly (() => Promise<void>)[] = [];
    const prepare = async (context: BrowserContext) => {
      await context.clock.install();
      await breakResource(context, 'details', 'is cut short');
      letCome = [
        await breakResource(context, 'words', 'comes late'),
        await breakResource(context, 'live map', 'comes late'),
      ];
    };
    const path = '?lang=ja&event=2025-11-21-cn-un-letter-1';
    await withPage({ path, expected: [/./], waitUntil: 'commit', prepare }, async (page) => {
      await page.locator('tension-app').waitFor({ state: 'attached' });
      await page.clock.runFor(1000);
      expect(await page.locator('tension-arcs path.lane').count()).toBe(0);
      await page.clock.fastForward(5000);
      await expectNotBlank(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByText(wordsEn.detail.failed).waitFor();
      expect(await stateOf(page)).toBe('static');
      releaseLiveMap(page);
      for (const come of letCome) await come();
      await ready(page, 'live');
      expect(await page.locator('html').getAttribute('lang')).toBe('ja');
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
      expect(await countContexts(page)).toBe(1);
    });
  });
});
