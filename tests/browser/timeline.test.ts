import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel, viewAt } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import {
  boxesOf,
  dayOf,
  findOverlaps,
  frames,
  listedIds,
  moveTo,
  parameter,
  periodEnd,
  playhead,
  playheadDay,
} from './parts.ts';

const NOV_25 = dayOf('2025-11-25');

const timeline = (page: Page) => page.locator('tension-timeline');
const dateField = (page: Page, name: 'date' | 'from-date' | 'to-date') =>
  page.locator(`input[type="date"][name="${name}"]`);
const trail = (page: Page) => page.getByRole('combobox', { name: 'How long acts stay on the map' });
const band = (page: Page) => page.getByRole('listbox', { name: /^Measures, from start to end/ });

describe('a typed date', () => {
  it('moves the playhead to a day of the period', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      expect(await dateField(page, 'date').inputValue()).toBe('2025-11-25');
      await dateField(page, 'date').fill('2026-01-06');
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2026-01-06'));
      await expect.poll(() => parameter(page, 't')).toBe('2026-01-06');
      await moveTo(page, '2026-02-03');
      await expect.poll(() => dateField(page, 'date').inputValue()).toBe('2026-02-03');
    });
  });

  it('is typed by keys, year and all', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await dateField(page, 'date').focus();
      await page.keyboard.type('03302026');
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2026-03-30'));
    });
  });

  it('outside the period goes to its nearest end, and says so', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await dateField(page, 'date').fill('2030-01-01');
      expect(await playheadDay(page)).toBe(NOV_25);
      await page.keyboard.press('Enter');
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2026-07-04'));
      await timeline(page).getByText('Only 1 October 2025 – 4 July 2026 can be chosen.').waitFor();
      expect(await dateField(page, 'date').inputValue()).toBe('2026-07-04');
      await moveTo(page, '2025-12-01');
      await expect.poll(() => timeline(page).getByRole('status').textContent()).toBe('');
    });
  });

  it('that is none leaves the playhead where it is, and says so', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await dateField(page, 'date').fill('');
      await playhead(page).focus();
      await timeline(page).getByText('This is no date.').waitFor();
      expect([await dateField(page, 'date').inputValue(), await playheadDay(page)]).toEqual(['2025-11-25', NOV_25]);
    });
  });

  it('is within reach in a frame of 360 px', async () => {
    await withPage({ path: '?embed', width: 360, height: 520 }, async (page) => {
      await ready(page, 'static');
      await timeline(page).getByText('Dates', { exact: true }).click();
      for (const name of ['date', 'from-date', 'to-date'] as const) {
        const box = (await dateField(page, name).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(360);
      }
      await dateField(page, 'date').fill('2025-12-29');
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-12-29'));
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });
});

describe('a known minute', () => {
  it('is told on the other clocks, and only a known minute', async () => {
    for (const [id, told] of [
      ['2025-11-25-us-jp-call', 1],
      ['2025-10-30-us-cn-busan-summit', 0],
      ['2025-11-14-cn-jp-travel-advisory', 0],
    ] as const) {
      await withPage({ path: `?event=${id}` }, async (page) => {
        await ready(page, 'static');
        await page.locator('tension-detail').getByText('When', { exact: true }).waitFor();
        const clocks = page.locator('tension-detail dd').getByText(/in Beijing and Taipei · .*in Washington · .*UTC/);
        expect([id, await clocks.count()]).toEqual([id, told]);
      });
    }
  });
});

describe('the trail', () => {
  it('is chosen in words, and shows in the list and the link', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const model = readBuiltModel();
      for (const [label, value] of [
        ['Acts stay for 3 days', '3'],
        ['Acts stay for 30 days', '30'],
        ['All acts stay', 'all'],
      ] as const) {
        await trail(page).selectOption({ label });
        await expect.poll(() => parameter(page, 'trail'), { timeout: 5000 }).toBe(value);
        const { view } = viewAt(model, `?trail=${value}`);
        await expect.poll(async () => new Set(await listedIds(page)).size).toBe(view.listed.length);
        expect(await playhead(page).getAttribute('aria-valuetext')).toBe(
          `25 November 2025, ${view.total} ${view.total === 1 ? 'act' : 'acts'} active`,
        );
      }
    });
  });

  it('from a link stands among the choices', async () => {
    await withPage({ path: '?trail=5' }, async (page) => {
      await ready(page, 'static');
      expect(await trail(page).inputValue()).toBe('5');
      expect(await trail(page).locator('option').allTextContents()).toEqual(
        [3, 5, 7, 14, 30].map((days) => `Acts stay for ${days} days`).concat('All acts stay'),
      );
    });
  });
});

describe('the period', () => {
  it('is moved by typed dates at both ends', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await dateField(page, 'from-date').fill('2025-12-01');
      await expect.poll(() => parameter(page, 'from')).toBe('2025-12-01');
      expect(await playheadDay(page)).toBe(dayOf('2025-12-01'));
      await dateField(page, 'to-date').fill('2026-01-31');
      await expect.poll(() => parameter(page, 'to')).toBe('2026-01-31');
      await dateField(page, 'to-date').fill('2025-11-01');
      await page.keyboard.press('Enter');
      await expect.poll(() => periodEnd(page, 'to').inputValue()).toBe(String(dayOf('2025-12-01')));
    });
  });

  it.each(['from', 'to'] as const)('is moved by every key at its end %s, and tells the date', async (end) => {
    await withPage({ path: '?from=2025-11-01&to=2026-03-01' }, async (page) => {
      await ready(page, 'static');
      const input = periodEnd(page, end);
      await input.focus();
      const press = async (key: string) => {
        await page.keyboard.press(key);
        return input.evaluate((element: HTMLInputElement) => element.valueAsNumber);
      };
      const start = dayOf(end === 'from' ? '2025-11-01' : '2026-03-01');
      expect(await press('ArrowRight')).toBe(start + 1);
      expect(await press('ArrowLeft')).toBe(start);
      const paged = await press('PageDown');
      expect(paged).toBeLessThan(start - 1);
      expect(await press('PageUp')).toBeGreaterThan(paged);
      const first = dayOf('2025-10-01');
      const [home, last] = [await press('Home'), await press('End')];
      if (end === 'from') expect([home <= first, last]).toEqual([true, dayOf('2026-03-01')]);
      else expect([home, last]).toEqual([dayOf('2025-11-01'), dayOf('2026-07-04')]);
      expect(await input.getAttribute('aria-valuetext')).toBe(end === 'from' ? '1 March 2026' : '4 July 2026');
    });
  });
});

describe('the picture', () => {
  it.each([
    [1440, 900, ''],
    [390, 844, ''],
    [360, 520, '?embed&lang=ja'],
  ])('lets no words meet the playhead wherever it stands, at %i × %i %s', async (width, height, path) => {
    await withPage({ path, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const line = timeline(page).locator('.playhead');
      const words = () => boxesOf(timeline(page).locator('.end-label, .axis text'));
      expect((await words()).length).toBeGreaterThan(1);
      for (let day = NOV_25; day <= dayOf('2026-07-04'); day += 9) {
        await playhead(page).fill(String(day));
        const boxes = (await boxesOf(line)).map((box) => ({ ...box, x: box.x - 7, width: 14 }));
        expect(findOverlaps(boxes, await words())).toEqual([]);
      }
      expect(findOverlaps(await words())).toEqual([]);
    });
  });

  it.each([
    [1440, 900, ''],
    [390, 844, ''],
    [360, 520, '?embed'],
  ])('keeps its height, and the map its own, at %i × %i %s', async (width, height, path) => {
    await withPage({ path, width, height }, async (page) => {
      await ready(page, 'static');
      const height = () => timeline(page).evaluate((element) => element.getBoundingClientRect().height);
      const before = await height();
      await playhead(page).focus();
      for (const key of ['Home', 'End', 'PageDown']) {
        await page.keyboard.press(key);
        await frames(page);
        expect([key, await height()]).toEqual([key, before]);
      }
      await band(page).focus();
      await page.keyboard.press('Enter');
      await frames(page);
      expect(await height()).toBe(before);
    });
  });
});
