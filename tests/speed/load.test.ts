import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { siteAddress } from '../browser/harness.ts';
import { measureLoad, type LoadTimes } from './measure-load.ts';

const MOST_SLIDER_MS = 1000;
const MOST_SHIFT = 0.02;
const RUNS = 3;

it('lets the slider answer within a second on a slow phone, and nothing shifts', async () => {
  const browser = await chromium.connect(inject('browserUrl'));
  const runs: LoadTimes[] = [];
  const slider = () => Math.min(...runs.map(({ sliderMs }) => sliderMs ?? Infinity));
  // The best of several: other work on a shared machine only ever makes a run slower.
  do runs.push(await measureLoad(browser, siteAddress(), { hasSlider: true, hurries: true }));
  while (runs.length < RUNS && slider() > MOST_SLIDER_MS);
  expect(Math.max(...runs.map(({ layoutShift }) => layoutShift))).toBeLessThanOrEqual(MOST_SHIFT);
  expect(slider(), runs.map(({ sliderMs }) => `${String(sliderMs)} ms`).join(', ')).toBeLessThanOrEqual(MOST_SLIDER_MS);
  await browser.close();
});
