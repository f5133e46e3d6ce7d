import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel, viewAt } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { badges, boxesOf, dayOf, detail, frames, headline, listedIds, playheadDay, rows } from './parts.ts';

/** Where the page is looked at; a narrow page and a frame wear the colours of the wide page, which is seen in both themes. */
const VIEWS = [
  { width: 1440, height: 900, more: '', map: 'live', themes: ['light', 'dark'] },
  { width: 390, height: 844, more: '', map: 'static', themes: ['light'] },
  { width: 360, height: 640, more: '&embed', map: 'static', themes: ['dark'] },
] as const;

/** Faults in each theme, named by it. */
async function findFaultsIn(page: Page, themes: readonly ('light' | 'dark')[]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await frames(page);
    found.push(...(await findAccessFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

describe('axe finds nothing', () => {
  it.each(VIEWS)('at rest, in About, and with an open act: $width × $height', async (view) => {
    const { width, height, more, map, themes } = view;
    await withPage({ path: `?${more}`, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, map);
      expect(await findFaultsIn(page, themes)).toEqual([]);
      await page.getByRole('button', { name: 'About', exact: true }).click();
      await page.getByRole('dialog', { name: 'About' }).waitFor();
      expect(await findFaultsIn(page, themes)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate((id) => (location.hash = `event=${id}`), '2026-01-06-cn-jp-dual-use-ban');
      await detail(page).getByRole('link').first().waitFor();
      expect(await findFaultsIn(page, themes)).toEqual([]);
    });
  });

  it('in Japanese', async () => {
    await withPage({ path: '?lang=ja', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });
});

/** What the focus shows and says on one element. */
interface Stop {
  readonly name: string;
  readonly named: boolean;
  readonly seen: boolean;
  readonly inView: boolean;
}

/** Walks the page by Tab from its start, once around. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 250; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (element === null || element === document.body) return null;
      const style = getComputedStyle(element);
      const { width, height, right, bottom } = element.getBoundingClientRect();
      const data = element.getAttribute('data-lane') ?? element.getAttribute('data-event-id') ?? '';
      const label = element.getAttribute('aria-label') ?? '';
      const text = (label + element.textContent).trim();
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
      return {
        name: `${element.localName} ${data} ${text.slice(0, 60)}`.replaceAll(/\s+/g, ' '),
        named: text !== '' || (element as HTMLInputElement).labels?.length === 1,
        seen: outlined || style.boxShadow !== 'none',
        inView: width > 0 && height > 0 && right > 0 && bottom > 0,
      };
    });
    if (stop === null) break;
    if (stops.length > 0 && stop.name === stops[0]!.name) break;
    stops.push(stop);
  }
  return stops;
}

describe('every control', () => {
  it.each(VIEWS)('is 24 px or more, has a name and a focus in sight: $width × $height', async (view) => {
    const { width, height, more, map } = view;
    await withPage({ path: `?t=2025-11-25${more}`, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, map);
      const controls = page.locator('button:visible, select:visible, summary:visible, input[type="range"]:visible');
      const small = (await boxesOf(controls)).filter((box) => box.width < 24 || box.height < 24);
      expect(small.map(({ name, width: w, height: h }) => `${name.trim()} ${w} × ${h}`)).toEqual([]);
      expect(await controls.count()).toBeGreaterThan(10);
      // Fewer badges: the walk is long enough. By the address, so that it starts where the page does.
      await page.evaluate(() => (location.hash = 't=2025-11-05'));
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-11-05'));
      const stops = await walk(page);
      expect(stops.length).toBeGreaterThan(10);
      // MapLibre's canvas is a stop of its own, with its own name.
      expect(stops.filter(({ named }) => !named).map(({ name }) => name)).toEqual([]);
      // A range shows its focus on its thumb, which no script can ask: there the picture tells.
      const unseen = stops.filter(({ name, seen }) => !seen && !name.startsWith('input'));
      expect(unseen.map(({ name }) => name)).toEqual([]);
      for (const range of await page.locator('input[type="range"]:visible').all()) {
        const before = await range.screenshot();
        await range.focus();
        expect((await range.screenshot()).equals(before)).toBe(false);
        await range.blur();
      }
      expect(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);
    });
  });
});

describe('for a screen reader', () => {
  it('event texts are marked as English in the Japanese page, its own words are not', async () => {
    await withPage({ path: '?lang=ja&t=2026-01-06' }, async (page) => {
      await ready(page, 'static');
      const id = '2026-01-06-cn-jp-dual-use-ban';
      const { title } = readBuiltModel().byId.get(id)!;
      const languageOf = (text: string) =>
        page
          .getByText(text)
          .first()
          .evaluate((element) => {
            let at: Element | null = element;
            while (at !== null) {
              if (at.hasAttribute('lang')) return at.getAttribute('lang');
              at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
            }
            return null;
          });
      expect(await languageOf(title)).toBe('en');
      await page.locator(`tension-list button[data-event-id="${id}"]`).click();
      await detail(page).getByRole('link').first().waitFor();
      expect(await detail(page).getByRole('heading', { level: 2 }).locator('[lang="en"]').count()).toBe(1);
      expect(await detail(page).getByRole('link').first().locator('[lang="en"]').count()).toBe(1);
      expect(await headline(page).getAttribute('lang')).not.toBe('en');
      expect(await page.locator('html').getAttribute('lang')).toBe('ja');
      const worded = await badges(page).evaluateAll((all) =>
        all.filter((one) => /[a-z]{3}/i.test(one.textContent)).map((one) => one.querySelector('[lang="en"]') !== null),
      );
      expect(worded.length).toBeGreaterThan(0);
      expect(worded).not.toContain(false);
    });
  });

  it('the list holds every act that a badge counts', async () => {
    const model = readBuiltModel();
    await withPage({ path: '?t=2025-11-25&lanes=all', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const listed = new Set(await listedIds(page));
      const { view } = viewAt(model, '?t=2025-11-25&lanes=all');
      const drawn = view.scene.lanes.flatMap((lane) => lane.events.map(({ id }) => id));
      expect(drawn.filter((id) => !listed.has(id))).toEqual([]);
      // And by the badges themselves: each opens as many rows as its name says.
      for (const lane of ['CN>JP:cancellation', 'JP>CN:statement']) {
        const button = page.locator(`button[data-lane="${lane}"]`);
        const count = Number(/(\d+)/.exec((await button.getAttribute('aria-label')) ?? '')?.[1]);
        await button.click();
        if (count === 1) {
          await detail(page).getByRole('button', { name: 'Close' }).click();
        } else {
          await expect.poll(() => rows(page).count()).toBe(count);
          await page.getByRole('button', { name: 'Show all acts' }).click();
        }
        await frames(page);
      }
    });
  });
});
