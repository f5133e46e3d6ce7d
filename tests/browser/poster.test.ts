import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAccessFaults } from './axe.ts';
import { ready, withPage } from './harness.ts';
import { mapFrame, boxesOf } from './parts.ts';

const SIZES = [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const;
const ENTRY = /\/assets\/app-[\w-]+\.js$/;

/** The map that this width shows. */
const shownMap = (page: Page) => page.getByRole('img', { name: 'Map of the Indo-Pacific, Tuesday, 25 November 2025' });

async function expectPoster(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Indo-Pacific Tensions Map' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Tuesday, 25 November 2025' }).waitFor();
  await page.getByText('Trump phoned Takaichi for 25 minutes', { exact: false }).first().waitFor();
  expect(await shownMap(page).count()).toBe(1);
  const frame = (await page.locator('.poster .frame').boundingBox())!;
  const texts = await boxesOf(shownMap(page).locator('text'));
  expect(texts.length).toBeGreaterThan(8);
  for (const { name, x, y, width, height } of texts) {
    expect(x >= frame.x && x + width <= frame.x + frame.width, name).toBe(true);
    expect(y >= frame.y && y + height <= frame.y + frame.height, name).toBe(true);
  }
  const acts = page.locator('.poster .reading > ul > li');
  expect(await acts.count()).toBeGreaterThan(30);
  expect(await acts.getByRole('link').count()).toBeGreaterThan(100);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

describe('the poster', () => {
  it.each(SIZES)('is the whole page where scripts are off, at %i × %i', async (width, height) => {
    await withPage({ javaScriptEnabled: false, width, height, colorScheme: 'dark' }, async (page) => {
      await expectPoster(page);
      // A dark device has dark colours without a script.
      expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
        'rgb(16, 22, 29)',
      );
      // All of the list is on the page: nothing scrolls within it, nothing is cut.
      const last = page.locator('.poster .reading a').last();
      await last.scrollIntoViewIfNeeded();
      const { scrollHeight, bottom } = await last.evaluate((link) => ({
        scrollHeight: document.documentElement.scrollHeight,
        bottom: link.getBoundingClientRect().bottom + window.scrollY,
      }));
      expect(bottom).toBeGreaterThan(scrollHeight - 100);
      for (const file of ['table (CSV)', 'GeoJSON', 'JSON']) {
        const address = await page.getByRole('link', { name: file, exact: true }).getAttribute('href');
        expect((await page.request.get(new URL(address ?? '', page.url()).href)).ok()).toBe(true);
      }
    });
  });

  it('stays where the script never comes; the app’s map then stands where the poster’s stood', async () => {
    const options = {
      expected: [/Failed to load resource/],
      prepare: async (context: BrowserContext) =>
        void (await context.route(ENTRY, (route) => route.fulfill({ status: 404 }))),
    };
    await withPage(options, async (page) => {
      await expectPoster(page);
      expect(await findAccessFaults(page)).toEqual([]);
      const frames: { before: unknown; after: unknown }[] = [];
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        frames.push({ before: await page.locator('.poster .frame').boundingBox(), after: null });
      }
      await page.context().unroute(ENTRY);
      await page.reload();
      await ready(page, 'static');
      for (const [i, [width, height]] of SIZES.entries()) {
        await page.setViewportSize({ width, height });
        frames[i]!.after = await mapFrame(page).first().boundingBox();
        expectSame(frames[i]!);
      }
      // The poster has gone: nothing of it is seen or read beside the app.
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await shownMap(page).count()).toBe(0);
    });
  });
});

type Box = Record<'x' | 'y' | 'width' | 'height', number>;

/** Within 2 px: fonts differ by fractions. */
function expectSame({ before, after }: { readonly before: unknown; readonly after: unknown }): void {
  const [a, b] = [before as Box, after as Box];
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(a[side] - b[side])).toBeLessThanOrEqual(2);
}
