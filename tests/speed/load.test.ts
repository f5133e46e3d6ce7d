import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { siteAddress } from '../browser/harness.ts';
import { measureLoad } from './measure-load.ts';

const MOST_SHIFT = 0.02;

// How long it takes is told by `npm run bench:load`: on a machine that does other things, too, no clock is a test.
it('lets the slider answer on a slow phone, behind the first picture, and nothing shifts', async () => {
  const browser = await chromium.connect(inject('browserUrl'));
  const { firstPaintMs, sliderMs, layoutShift, intlBefore } = await measureLoad(browser, siteAddress(), {
    hasSlider: true,
    hurries: true,
  });
  expect(layoutShift).toBeLessThanOrEqual(MOST_SHIFT);
  expect(intlBefore).toEqual([]);
  expect(firstPaintMs).not.toBeNull();
  expect(sliderMs).toBeGreaterThan(firstPaintMs ?? Infinity);
  await browser.close();
});
