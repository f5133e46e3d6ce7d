import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildTensionFigure } from '../../src/core/tension/frame.ts';
import { buildTension } from '../../src/core/tension/tension.ts';
import { dayEndToMs } from '../../src/core/time/day.ts';
import { sumDirectly } from '../fixtures/direct-tension.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel, viewAt } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { dayOf, frames, moveTo, playhead } from './parts.ts';

const model = readBuiltModel();

const areas = (page: Page): Locator => page.getByRole('region', { name: 'Tension, measured' });
const picture = (page: Page): Locator => areas(page).getByRole('img');
const toggle = (page: Page): Locator => page.getByRole('button', { name: 'Tension, measured' });
const reading = (page: Page): Locator => areas(page).getByRole('paragraph');

/** What the page has to say of an address, each act added by itself. */
function readingOf(search: string, scope: string, date: string): string {
  const { state } = viewAt(model, search);
  const { conflict, cooperation } = sumDirectly(model.events, state, state.t);
  return `${scope}: conflict ${Math.round(conflict)}, cooperation ${Math.round(cooperation)} on ${date}`;
}

/** Ends of both areas by the points of their paths. */
function drawnPaths(page: Page): Promise<string[]> {
  return picture(page)
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}

describe('the tension areas', () => {
  it('read at the playhead what a direct sum says', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await expect.poll(() => reading(page).textContent()).toBe(readingOf('', 'All acts shown', '25 November 2025'));
      await moveTo(page, '2026-01-06');
      await expect
        .poll(() => reading(page).textContent())
        .toBe(readingOf('?t=2026-01-06', 'All acts shown', '6 January 2026'));
    });
  });

  it('follow the pair and the filters', async () => {
    await withPage({ path: '?pair=CN-JP', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const text = readingOf('?pair=CN-JP', 'China and Japan', '25 November 2025');
      await expect.poll(() => reading(page).textContent()).toBe(text);
      const before = await drawnPaths(page);
      const peaks = await picture(page).getAttribute('aria-label');
      await page.getByRole('button', { name: /^Sanction/ }).click();
      const filtered = readingOf('?pair=CN-JP&types=sanction', 'China and Japan', '25 November 2025');
      expect(filtered).not.toBe(text);
      await expect.poll(() => reading(page).textContent()).toBe(filtered);
      expect(await drawnPaths(page)).not.toEqual(before);
      expect(await picture(page).getAttribute('aria-label')).not.toBe(peaks);
    });
  });

  it('stand as high as the sums, on the scale of the histogram', async () => {
    const search = '?pair=CN-JP&from=2025-11-01&to=2026-02-28';
    await withPage({ path: search, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await picture(page).waitFor();
      const { state } = viewAt(model, search);
      const days = {
        fromDay: state.from,
        toDay: state.to,
        firstDay: dayOf('2025-10-01'),
        lastDay: dayOf('2026-07-04'),
      };
      const tension = buildTension(model.events, state);
      const { baseY, unitPx } = buildTensionFigure({ tension, ...days, heightPx: 56 });
      const { width } = (await picture(page).boundingBox())!;
      const dayPx = width / (state.to + 1 - state.from);
      const [cooperation = '', conflict = ''] = await drawnPaths(page);
      for (const [path, side] of [
        [cooperation, 'cooperation'],
        [conflict, 'conflict'],
      ] as const) {
        const points = path.split('L').slice(1, -1);
        expect(points.length).toBe(state.to + 3 - state.from);
        for (const point of points) {
          const [x = NaN, y = NaN] = point.split(',').map(Number);
          const day = Math.round(state.from + x / dayPx - 0.5);
          const sum = sumDirectly(model.events, state, dayEndToMs(day))[side];
          expect(Math.abs(y - baseY)).toBeCloseTo(sum * unitPx, 1);
        }
      }
    });
  });

  it('share the line of the playhead with the histogram within a pixel, and it crosses no words', async () => {
    for (const width of [1440, 820]) {
      await withPage({ width, height: 1000, reducedMotion: 'reduce' }, async (page) => {
        await ready(page, 'static');
        await picture(page).waitFor();
        for (const day of ['2025-10-03', '2025-11-25', '2026-06-03', '2026-06-30']) {
          await moveTo(page, day);
          await frames(page);
          const middle = async (selector: string) => {
            const { x, width: own } = (await page.locator(selector).boundingBox())!;
            return x + own / 2;
          };
          const line = await middle('tension-curves .line');
          const words = await page
            .locator('tension-curves .areas span')
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
          expect(words).toHaveLength(2);
          expect(words.filter(({ left, right }) => left < line && line < right)).toEqual([]);
          // The bead of the histogram's line is as wide as nothing: its left edge is its middle.
          const [histogram] = await page
            .locator('tension-timeline .playhead')
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
          expect(Math.abs(line - histogram!)).toBeLessThanOrEqual(1);
        }
        const [bars, own] = [
          await page.locator('tension-timeline .bars').boundingBox(),
          await picture(page).boundingBox(),
        ];
        expect(own!.x).toBeCloseTo(bars!.x, 1);
        expect(own!.width).toBeCloseTo(bars!.width, 1);
      });
    }
  });

  it('read the day under the mouse, and the playhead again without it', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      const box = (await picture(page).boundingBox())!;
      const before = await reading(page).textContent();
      await page.mouse.move(box.x + box.width / 2, box.y + 20);
      await expect.poll(() => reading(page).textContent()).toMatch(/ on 16 February 2026$/);
      const text = readingOf('?t=2026-02-16', 'All acts shown', '16 February 2026');
      expect(await reading(page).textContent()).toBe(text);
      await page.mouse.move(box.x, box.y - 200);
      await expect.poll(() => reading(page).textContent()).toBe(before);
    });
  });

  it('say that there are no data behind the days covered', async () => {
    await withPage({ path: '?to=2026-08-31&t=2026-08-01' }, async (page) => {
      await ready(page, 'static');
      await expect.poll(() => reading(page).textContent()).toBe('No data after 4 July 2026');
    });
  });

  it('ease to a filter, and are there at once where the reader wants no motion', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await withPage({ reducedMotion }, async (page) => {
        await ready(page, 'live');
        const seen = await page.evaluate(async () => {
          const host = (root: ParentNode, name: string) => root.querySelector(name)!.shadowRoot!;
          const app = host(document, 'tension-app');
          const path = host(app, 'tension-curves').querySelector('path')!;
          const call = [...host(app, 'tension-filters').querySelectorAll('button')].find((b) =>
            /Call/.test(b.innerText),
          );
          call!.click();
          const drawn = new Set<string | null>();
          const startMs = performance.now();
          while (performance.now() - startMs < 1500) {
            await new Promise(requestAnimationFrame);
            drawn.add(path.getAttribute('d'));
          }
          return drawn.size;
        });
        if (reducedMotion === 'reduce') expect(seen).toBeLessThanOrEqual(2);
        // The first, the last, and some on the way, however slow the machine.
        else expect(seen).toBeGreaterThan(2);
      });
    }
  });
});

describe('the button of the tension areas', () => {
  it('hides and shows them by keyboard, and says so', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      expect(await toggle(page).getAttribute('aria-expanded')).toBe('true');
      await toggle(page).focus();
      await page.keyboard.press('Enter');
      await areas(page).waitFor({ state: 'detached' });
      expect(await toggle(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press(' ');
      await areas(page).waitFor();
    });
  });

  it.each([
    [390, 844, ''],
    [360, 640, '?embed'],
    [900, 600, '?embed'],
    [1280, 720, ''],
  ] as const)('leaves them away at first at %i × %i %s, and shows them by a tap', async (width, height, path) => {
    await withPage({ path, width, height, hasTouch: true, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await toggle(page).waitFor();
      expect(await page.locator('tension-curves').count()).toBe(0);
      const box = (await toggle(page).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      await toggle(page).tap();
      await expect.poll(() => reading(page).textContent()).toContain('conflict 88, cooperation 56');
      expect(await findAccessFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await toggle(page).tap();
      await areas(page).waitFor({ state: 'detached' });
    });
  });

  it('takes no line of its own in a narrow frame, and none at all without a timeline', async () => {
    await withPage({ path: '?embed', width: 360, height: 640 }, async (page) => {
      await ready(page, 'static');
      const [own, about] = await Promise.all([
        toggle(page).boundingBox(),
        page.getByRole('button', { name: 'About', exact: true }).boundingBox(),
      ]);
      expect(own!.y).toBeCloseTo(about!.y, 0);
    });
    await withPage({ path: '?embed&hide=timeline', width: 360, height: 640 }, async (page) => {
      await ready(page, 'static');
      expect(await toggle(page).count()).toBe(0);
    });
  });
});

describe('the method', () => {
  it('is one press away, in sight, and gives the focus back', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.getByRole('button', { name: 'Method' }).click();
      const dialog = page.getByRole('dialog', { name: 'About' });
      const heading = dialog.getByRole('heading', { name: 'Tension, measured' });
      await heading.waitFor();
      const [top, box] = [(await heading.boundingBox())!.y, (await dialog.boundingBox())!];
      const bar = (await dialog.getByRole('banner').or(dialog.locator('header')).first().boundingBox())!;
      expect(top).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
      expect(top).toBeLessThan(box.y + box.height / 2);
      const text = await dialog.textContent();
      for (const fact of ['14 days', '0.88', '0.82', 'Goldstein 1992', 'never netted']) expect(text).toContain(fact);
      expect(await findAccessFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect
        .poll(() => page.getByRole('button', { name: 'Method' }).evaluate((button) => button.matches(':focus')))
        .toBe(true);
    });
  });

  it('opens with its room kept on the page: the map stays 400 px high', async () => {
    await withPage({ width: 1440, height: 900 }, async (page) => {
      await ready(page, 'static');
      await picture(page).waitFor();
      expect((await page.locator('tension-map').boundingBox())!.height).toBeGreaterThanOrEqual(400);
      await playhead(page).waitFor();
    });
  });
});
