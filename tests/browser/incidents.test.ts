import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel, viewAt } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import {
  badge,
  badges,
  boxesOf,
  chips,
  dayOf,
  detail,
  findOverlaps,
  focusedName,
  frames,
  incidents,
  listedIds,
  places,
  playhead,
} from './parts.ts';

const model = readBuiltModel();
const lines = (page: Page) => page.locator('tension-arcs .ties line');
const tooltip = (page: Page) => page.locator('tension-arcs .tooltip');
/** How strongly something is drawn, 0…1. */
const strength = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .evaluateAll((all, name) => all.map((one) => Number(getComputedStyle(one)[name as 'opacity'])), property);

/** The marker of the patrol on a day on which it alone is there, seen from near. */
const NEAR = {
  path: '?t=2025-11-16&map=6/26/123.5&types=military',
  reducedMotion: 'reduce' as const,
};

describe('a marker', () => {
  it('is a button that says where and how much, and opens the only act', async () => {
    await withPage(NEAR, async (page) => {
      await ready(page, 'live');
      const marker = page.getByRole('button', { name: 'Place: Waters around the Senkaku/Diaoyu Islands, 1 act' });
      await marker.click();
      await detail(page).waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('event')).toContain('2025-11-16');
    });
  });

  it('of several acts tells their number and lists them', async () => {
    await withPage({ path: '?t=2025-11-25', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const several = incidents(page).filter({ hasText: /^\d+$/u }).first();
      const [id, count] = [await several.getAttribute('data-incident'), Number(await several.textContent())];
      expect(count).toBeGreaterThan(1);
      await several.click();
      await expect.poll(() => listedIds(page)).toContain(id);
      expect((await listedIds(page)).length).toBeGreaterThanOrEqual(count);
    });
  });

  it('under the pointer is tied to its lane, which stands forward, and says what happened', async () => {
    await withPage({ path: '?t=2025-11-18', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.mouse.move(5, 5);
      expect(await lines(page).count()).toBe(0);
      await page.getByRole('button', { name: /^Place: Yellow Sea/u }).hover();
      await expect.poll(() => lines(page).count()).toBe(1);
      await expect.poll(() => badge(page, 'CN>JP:military').getAttribute('class')).toContain('forward');
      expect(await tooltip(page).textContent()).toContain('China closes parts of Yellow Sea for live fire');
      await page.mouse.move(5, 5);
      await expect.poll(() => lines(page).count()).toBe(0);
      expect(await tooltip(page).isVisible()).toBe(false);
    });
  });

  it('is tied to the badge of its lane under the pointer, and to the selected act', async () => {
    await withPage({ path: '?t=2025-11-18', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await badge(page, 'CN>JP:military').hover();
      await expect.poll(() => lines(page).count()).toBeGreaterThanOrEqual(2);
      await page.getByRole('button', { name: /^Place: Yellow Sea/u }).click();
      await detail(page).waitFor();
      await page.mouse.move(5, 5);
      await expect.poll(() => lines(page).count()).toBe(1);
      expect(await page.locator('button[data-incident].forward').count()).toBe(1);
    });
  });

  it('is reached by Tab behind badges and chips, and before the places', async () => {
    await withPage({ path: '?t=2025-11-18&map=3.8/31/130', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await badges(page).last().focus();
      const kinds: string[] = [];
      for (let i = 0; i < 20; i++) {
        await page.keyboard.press('Tab');
        const kind = await page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          const data = (element as HTMLElement | null)?.dataset ?? {};
          return ['actor', 'incident', 'place'].find((key) => data[key] !== undefined) ?? '';
        });
        if (kind !== '' && kinds.at(-1) !== kind) kinds.push(kind);
      }
      expect(kinds).toEqual(['actor', 'incident', 'place']);
      expect(await focusedName(page)).not.toBe('body');
    });
  });
});

describe('a disputed place', () => {
  it('tells every claimant’s name and who administers it, under the pointer and in focus', async () => {
    await withPage({ path: '?t=2025-10-05&map=5/26/124', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const place = page.getByRole('button', { name: 'Senkaku / Diaoyu / Diaoyutai Islands', exact: true });
      await place.hover();
      await expect
        .poll(() => tooltip(page).textContent())
        .toContain('Administered by Japan; also claimed by China and Taiwan.');
      await page.mouse.move(5, 5);
      await expect.poll(() => tooltip(page).isVisible()).toBe(false);
      await place.focus();
      await expect.poll(() => tooltip(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => tooltip(page).isVisible()).toBe(false);
    });
  });

  it('tells it in Japanese by a tap, with the other names', async () => {
    const path = '?t=2025-10-05&map=5/26/124&lang=ja';
    await withPage({ path, width: 390, height: 844, hasTouch: true, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await page.getByRole('button', { name: '尖閣諸島', exact: true }).tap();
      await expect.poll(() => tooltip(page).textContent()).toContain('日本が管轄。中国、台湾も領有権を主張。');
      expect(await tooltip(page).textContent()).toContain('Senkaku / Diaoyu / Diaoyutai Islands');
    });
  });

  it.each([
    ['taiwan-strait', '5/24/120', 'Taiwan Strait'],
    ['bashi-channel', '5/22/121', 'Bashi Channel'],
    ['miyako-strait', '5/26/126', 'Miyako Strait'],
  ])('or passage is named: %s', async (_, map, name) => {
    await withPage({ path: `?t=2025-10-02&map=${map}` }, async (page) => {
      await ready(page, 'static');
      expect(await page.locator('tension-arcs svg').getByText(name, { exact: true }).count()).toBe(1);
    });
  });

  it.each([
    ['4.4/13.5/116', ['scarborough-shoal', 'spratly-islands', 'paracel-islands']],
    ['4.4/42/139', ['southern-kurils-northern-territories', 'liancourt-rocks']],
    ['5/21/135', ['okinotorishima']],
  ])('of the news is there at %s', async (map, ids) => {
    await withPage({ path: `?t=2025-10-02&map=${map}` }, async (page) => {
      await ready(page, 'static');
      const shown = await places(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-place')));
      expect(shown).toEqual(expect.arrayContaining(ids));
    });
  });
});

describe('what is in focus', () => {
  it('lets all else step back, and nothing in rest', async () => {
    await withPage({ path: '?t=2025-11-18', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.mouse.move(5, 5);
      expect(Math.min(...(await strength(page, 'tension-arcs path.lane', 'fillOpacity')))).toBe(1);
      await badge(page, 'CN>JP:military').hover();
      const forward = () => strength(page, 'tension-arcs path.lane.forward', 'fillOpacity');
      await expect.poll(forward).toEqual([1]);
      const others = await strength(page, 'tension-arcs path.lane:not(.forward)', 'fillOpacity');
      expect(Math.max(...others)).toBeLessThan(0.5);
      await chips(page).last().hover();
      await expect.poll(async () => (await forward()).length).toBeGreaterThan(1);
      await page.mouse.move(5, 5);
      await expect
        .poll(async () => Math.min(...(await strength(page, 'tension-arcs path.lane', 'fillOpacity'))))
        .toBe(1);
    });
  });

  it('shows the steps of the selected act’s chain in their order, and says them', async () => {
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const steps = await page
        .locator('button[data-step]')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('data-lane'), one.getAttribute('data-step')]));
      expect(steps).toEqual(expect.arrayContaining([['CN>JP:sanction', '2']]));
      expect(await badge(page, 'CN>JP:sanction').getAttribute('aria-label')).toMatch(
        /^Step 2 of \d+\. China to Japan/u,
      );
    });
  });

  it('draws the chain step by step when its act is selected', async () => {
    await withPage({ path: '?t=2026-01-06' }, async (page) => {
      await ready(page, 'static');
      await page.locator('button[data-event-id="2026-01-06-cn-jp-dual-use-ban"]').click();
      const lengths = () =>
        page
          .locator('tension-arcs path.lane.forward')
          .evaluateAll((all) => all.map((one) => one.getAttribute('d') ?? ''));
      const first = await lengths();
      await expect.poll(async () => (await lengths()).join() !== first.join()).toBe(true);
      await expect.poll(() => page.locator('.badge.forward.waiting').count()).toBe(0);
    });
  });
});

describe('axe finds nothing', () => {
  // Dark is access.test.ts', at rest on a day with markers and with the chain of an open act.
  it('with markers, places and a chain', async () => {
    await withPage({ path: '?t=2025-11-18', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      expect(await incidents(page).count()).toBeGreaterThan(2);
      expect(await findAccessFaults(page)).toEqual([]);
      await page.getByRole('button', { name: /^Place: Yellow Sea/u }).click();
      await detail(page).waitFor();
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });
});

describe('at the busiest days, five by their acts and five by their lanes', () => {
  const days = Array.from({ length: 277 }, (_, i) => dayOf('2025-10-01') + i);
  const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const views = days.map((day) => ({ day, view: viewAt(model, `?t=${isoOf(day)}`).view }));
  const most = (count: (view: (typeof views)[number]['view']) => number) =>
    [...views].sort((a, b) => count(b.view) - count(a.view)).slice(0, 5);
  const busiest = [...most(({ total }) => total), ...most(({ scene }) => scene.lanes.length)].map(({ day }) => day);

  it.each([
    [1440, 900],
    [820, 1180],
    [390, 844],
  ])('nothing lies over anything else at %i × %i', async (width, height) => {
    await withPage({ path: '?lanes=lead', width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const found: string[] = [];
      for (const day of new Set(busiest)) {
        await playhead(page).fill(String(day));
        await frames(page);
        const boxes = await boxesOf(page.locator('tension-arcs button, tension-arcs text'));
        expect(boxes.length).toBeGreaterThan(20);
        found.push(...findOverlaps(boxes).map((what) => `${isoOf(day)} ${what}`));
      }
      expect(found).toEqual([]);
    });
  });
});
