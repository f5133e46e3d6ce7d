import { chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUM } from '../config/chromium.ts';
import { ready, siteAddress, withPage, type PageOptions, releaseLiveMap } from './harness.ts';
import { badges, detail, laneIds, moveTo, playheadDay, rows, dayOf } from './parts.ts';
import { breakFile, type Failure } from './tampering.ts';
import { watchContext } from './watch.ts';

const NOTE = 'A plainer map without WebGL. All else works as usual.';

/** What must work without a live map: slider, arcs, list, an open act. */
async function expectStillPage(page: Page): Promise<void> {
  releaseLiveMap(page);
  await ready(page, 'static');
  await page.getByText(NOTE).waitFor();
  expect(await page.getByText(NOTE).count()).toBe(1);
  expect(await page.locator('tension-app').getAttribute('data-ready')).toBe('static');
  await expect.poll(() => laneIds(page)).toContain('CN>JP:sanction');
  const before = await rows(page).count();
  await moveTo(page, '2026-01-06');
  expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
  await expect.poll(() => rows(page).count()).not.toBe(before);
  expect(await badges(page).count()).toBeGreaterThan(0);
  await rows(page).first().click();
  await detail(page).getByRole('link').first().waitFor();
}

describe('without the live map the page stays whole, and says so once', () => {
  const CASES: readonly (readonly [what: string, path: RegExp, failure: Failure])[] = [
    ['its chunk is missing', /\/live-map-[\w-]+\.js$/, { status: 404 }],
  ];

  it.each(CASES)('%s', async (_what, path, failure) => {
    const options: PageOptions = {
      expected: [/Failed to load resource|Failed to fetch dynamically|worker/i],
      prepare: async (context) => void (await breakFile(context, path, failure)),
    };
    await withPage(options, expectStillPage);
  });

  it('WebGL is off', async () => {
    const browser = await chromium.launch({
      ...CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
      const faults = await watchContext(page.context(), { site: siteAddress(), expected: [] });
      await page.goto(siteAddress());
      await expectStillPage(page);
      await page.context().close();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('the places are missing: only their names are', async () => {
    const options: PageOptions = {
      expected: [/./],
      prepare: async (context) => void (await breakFile(context, /\/data\/places\.json$/, { status: 404 })),
    };
    await withPage(options, (page) => ready(page, 'live'));
  });
});
