import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeSite } from '../../src/build/freeze/freeze-site.ts';
import { openPage, withPage } from '../browser/harness.ts';
import { describeJourney } from '../browser/journey.ts';
import { laneIds, mapRegion } from '../browser/parts.ts';
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

  it('a frozen file shows from disk the lanes of the live page, and asks for nothing', async () => {
    const query = '?embed&t=2025-12-30&from=2025-12-01&to=2026-01-31&lang=en';
    const { files } = await freezeSite('dist', { query, date: '2026-11-29', live: null });
    const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
    const path = join(folder, 'frozen.html');
    writeFileSync(path, [...(files?.values() ?? [])][0] ?? '');
    const address = pathToFileURL(path).href;
    const { page, faults } = await openPage({ ...options(), path: query });
    const readLanes = async () => {
      await mapRegion(page).waitFor();
      return laneIds(page);
    };
    try {
      const live = await readLanes();
      expect(live.length).toBeGreaterThan(10);
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      await page.goto(address);
      expect(await readLanes()).toEqual(live);
      // Firefox does not tell that it reads the file itself.
      expect(asked.filter((one) => one !== address && !one.startsWith('data:'))).toEqual([]);
      expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
      expect(faults).toEqual([]);
    } finally {
      await page.context().close();
      rmSync(folder, { recursive: true });
    }
  });

  describe('the journey', () => describeJourney({ ready: 'static', options }));
});
