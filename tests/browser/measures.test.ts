import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChain } from '../../src/core/chain/find-chain.ts';
import { findMatches } from '../../src/core/search/find-matches.ts';
import { startDay } from '../../src/core/timeline/chain.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { dayOf, detail, moveTo, parameter, playhead } from './parts.ts';

const ADVISORY = '2025-11-14-cn-jp-travel-advisory';

const timeline = (page: Page) => page.locator('tension-timeline');
const dateField = (page: Page, name: 'date' | 'from-date' | 'to-date') =>
  page.locator(`input[type="date"][name="${name}"]`);
const band = (page: Page) => page.getByRole('listbox', { name: /^Measures, from start to end/ });
const bars = (page: Page) => band(page).getByRole('option', { includeHidden: true });

describe('measures', () => {
  it('are drawn from start to end, and counted where there is no room', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const drawn = await bars(page).count();
      expect(drawn).toBeGreaterThan(10);
      expect(await band(page).getAttribute('aria-label')).toMatch(new RegExp(`: ${drawn} drawn, \\d+ more$`));
      const ends = (await page.locator(`#measure-${ADVISORY}`).getAttribute('d'))!.match(/[\d.]+(?= )/g)!.map(Number);
      const { width } = (await band(page).boundingBox())!;
      const dayPx = width / (dayOf('2026-07-04') - dayOf('2025-10-01') + 1);
      expect(ends[0]).toBeCloseTo((dayOf('2025-11-14') - dayOf('2025-10-01')) * dayPx, 0);
      expect(ends.at(-1)).toBeCloseTo(width, 0);
    });
  });

  it('are loud while they are in force at the playhead', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const bar = page.locator(`#measure-${ADVISORY}`);
      const width = () => bar.evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
      const loud = await width();
      await moveTo(page, '2025-11-10');
      await expect.poll(width).toBeLessThan(loud);
      await moveTo(page, '2025-11-14');
      await expect.poll(width).toBe(loud);
    });
  });

  it('tell themselves under the mouse, and open at one press', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const box = (await page.locator(`#measure-${ADVISORY}`).boundingBox())!;
      await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
      await timeline(page).getByText('No end reported').waitFor();
      await timeline(page).getByText('Last confirmed on 18 February 2026').waitFor();
      await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2);
      await expect.poll(() => parameter(page, 'event')).toBe(ADVISORY);
      await detail(page).waitFor();
      expect(await page.locator(`#measure-${ADVISORY}`).getAttribute('aria-selected')).toBe('true');
    });
  });

  it('are reached by keys one after the other', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await playhead(page).focus();
      await page.keyboard.press('Tab');
      const active = async () => (await band(page).getAttribute('aria-activedescendant'))?.replace('measure-', '');
      await expect.poll(active).toBeDefined();
      await page.keyboard.press('Home');
      const order = await bars(page).evaluateAll((all) => all.map(({ id }) => id.replace('measure-', '')));
      for (const id of order.slice(0, 4)) {
        await expect.poll(active).toBe(id);
        await page.keyboard.press('ArrowRight');
      }
      expect(await findAccessFaults(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect.poll(() => parameter(page, 'event')).toBe(order[4]);
      await page.keyboard.press('Escape');
      await expect.poll(() => band(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    });
  });

  it('respect the filters', async () => {
    await withPage({ path: '?types=military' }, async (page) => {
      await ready(page, 'static');
      const model = readBuiltModel();
      const ids = await bars(page).evaluateAll((all) => all.map(({ id }) => id.replace('measure-', '')));
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids) expect(model.byId.get(id)).toMatchObject({ type: 'military', span: 'measure' });
    });
    await withPage({ path: '?types=call' }, async (page) => {
      await ready(page, 'static');
      expect(await band(page).count()).toBe(0);
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });
});

describe('the response chain', () => {
  it('is marked step by step on the axis, the selected act on top', async () => {
    await withPage({ path: `?event=${ADVISORY}` }, async (page) => {
      await ready(page, 'static');
      const steps = findChain(ADVISORY, readBuiltModel())?.steps ?? [];
      expect(steps.length).toBeGreaterThan(2);
      const marks = timeline(page).locator('.axis circle');
      await expect.poll(() => marks.count()).toBe(steps.length);
      const radii = await marks.evaluateAll((all) => all.map((mark) => Number(mark.getAttribute('r'))));
      expect(radii.lastIndexOf(Math.max(...radii))).toBe(radii.length - 1);
      expect(radii.filter((radius) => radius === Math.max(...radii))).toHaveLength(1);
      expect(await timeline(page).locator('.axis > path').count()).toBe(1);
    });
  });
});

describe('what a search finds', () => {
  it('is marked above the bars, one mark a day, within the period', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const marks = async () =>
        ((await timeline(page).locator('.matches path').getAttribute('d')) ?? '').split('M').length - 1;
      expect(await marks()).toBe(0);
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('searchbox', { name: 'Search' }).fill('justice');
      const { events, actors, people } = readBuiltModel();
      const found = findMatches({ events, actors, people }, 'justice').map((event) => startDay(event));
      const inPeriod = (from: string) =>
        new Set(found.filter((day) => day >= dayOf(from) && day <= dayOf('2026-07-04'))).size;
      expect(inPeriod('2025-10-01')).toBeGreaterThan(0);
      await expect.poll(marks).toBe(inPeriod('2025-10-01'));
      await dateField(page, 'from-date').fill('2026-06-01');
      await expect.poll(marks).toBe(inPeriod('2026-06-01'));
      await page.getByRole('searchbox', { name: 'Search' }).fill('');
      await expect.poll(marks).toBe(0);
    });
  });
});
