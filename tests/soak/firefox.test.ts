import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPage } from '../browser/harness.ts';
import { describeJourney } from '../browser/journey.ts';
import { EXPECTED, tourStillMap } from '../browser/still-tour.ts';
import { launchFirefox } from './firefox.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchFirefox()));
afterAll(() => browser.close());

const options = () => ({ browser, expected: EXPECTED });

describe('in Firefox without WebGL', () => {
  it('there is no WebGL indeed, and less motion is wanted', async () => {
    await withPage(options(), async (page) => {
      const told = await page.evaluate(() => ({
        hasWebGL: document.createElement('canvas').getContext('webgl2') !== null,
        isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
      }));
      expect(told).toEqual({ hasWebGL: false, isStill: true });
    });
  });

  it('the map is dragged, zoomed, flown and turned to a globe, and time and filters work over it', () =>
    withPage({ ...options(), path: '?t=2025-11-25' }, tourStillMap));

  describe('the journey', () => describeJourney({ ready: 'static', options }));
});
