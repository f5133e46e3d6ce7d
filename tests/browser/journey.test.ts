import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PRINCIPALS } from '../../src/core/actor.ts';
import { createMercatorProjector } from '../../src/map/mercator-projector.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import {
  badge,
  badges,
  chips,
  dayOf,
  detail,
  focusedName,
  mapFrame,
  parameter,
  playhead,
  playheadDay,
  rows,
} from './parts.ts';

const model = readBuiltModel();
const CALL = 'CN=US:call';

/** Presses Tab until the focus is on what is sought; fails after a hundred. */
async function tabTo(page: Page, sought: RegExp): Promise<string> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const name = await focusedName(page);
    if (sought.test(name)) return name;
  }
  throw new Error(`tabTo: 150 presses of Tab do not lead to ${String(sought)}`);
}

describe('the journey by keyboard alone', () => {
  it('moves time, opens an act from its badge, follows the chain and comes back', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await tabTo(page, /^input .*Date shown/);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      expect(await playheadDay(page)).toBe(dayOf('2025-11-25'));
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());

      await tabTo(page, new RegExp(`^button ${CALL}`));
      await page.keyboard.press('Enter');
      await detail(page).waitFor();
      await expect.poll(() => parameter(page, 'event')).toMatch(/^2025-11-24-/);
      // Who opens an act by a key reads on in it: the focus has gone there, and is not lost.
      await expect.poll(() => isFocusIn(page, 'tension-detail')).toBe(true);

      const id = parameter(page, 'event')!;
      const link = detail(page).getByRole('link').first();
      await link.waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => parameter(page, 'event')).toBeNull();
      expect(id).not.toBe('');
      // Back to where the reader was.
      await expect.poll(() => focusedName(page)).toMatch(new RegExp(`^button ${CALL}`));
    });
  });

  it('opens a row of the list, follows what it answers and what answers it, and returns to the row', async () => {
    const answering = model.events.find(
      ({ id, inResponseTo }) => id === '2026-01-06-cn-jp-dual-use-ban' && inResponseTo.length > 0,
    )!;
    const [cause] = answering.inResponseTo;
    await withPage({ path: '?t=2026-01-06', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await tabTo(page, new RegExp(`^button ${answering.id}`));
      await page.keyboard.press('Enter');
      await detail(page).getByRole('heading', { level: 2, name: answering.title }).waitFor();
      await expect.poll(() => isFocusIn(page, 'tension-detail')).toBe(true);
      await tabTo(page, new RegExp(`^button ${cause!.id}`));
      await page.keyboard.press('Enter');
      const causeTitle = model.byId.get(cause!.id)!.title;
      await detail(page).getByRole('heading', { level: 2, name: causeTitle }).waitFor();
      await detail(page).locator(`button[data-event-id="${answering.id}"]`).waitFor();
      await expect.poll(() => isFocusIn(page, 'tension-detail')).toBe(true);
      await page.keyboard.press('Escape');
      await rows(page).first().waitFor();
      await expect.poll(() => isFocusIn(page, 'tension-list')).toBe(true);
    });
  });
});

/** Whether the focus is within an element, shadow roots included. */
function isFocusIn(page: Page, tag: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    let element = document.activeElement;
    while (element !== null && element.localName !== wanted) element = element.shadowRoot?.activeElement ?? null;
    return element?.shadowRoot?.activeElement != null;
  }, tag);
}

describe('an open act', () => {
  it('names its sources as links that tell their host and give nothing away', async () => {
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban' }, async (page) => {
      await ready(page, 'static');
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
      await detail(page)
        .getByRole('heading', { name: model.byId.get('2026-01-06-cn-jp-dual-use-ban')!.title })
        .waitFor();
      const links = detail(page).getByRole('link');
      await links.first().waitFor();
      const told = await links.evaluateAll((all) =>
        all.map((link) => ({
          href: link.getAttribute('href') ?? '',
          rel: link.getAttribute('rel'),
          words: link.closest('li')?.textContent ?? '',
        })),
      );
      expect(told.length).toBeGreaterThan(0);
      for (const { href, rel, words } of told) {
        expect(href).toMatch(/^https?:\/\//);
        expect(rel).toBe('noopener noreferrer nofollow');
        expect(words).toContain(new URL(href).hostname.replace(/^www\./, ''));
      }
    });
  });

  it('closes by its button', async () => {
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban' }, async (page) => {
      await ready(page, 'static');
      await detail(page).getByRole('button', { name: 'Close' }).click();
      await detail(page).waitFor({ state: 'detached' });
      await expect.poll(() => parameter(page, 'event')).toBeNull();
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
    });
  });
});

describe('the journey by mouse', () => {
  it('tells on a badge what stands behind it', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      // A badge's name is not its text: these words stand in the tooltip alone.
      const tooltip = page.getByText('China and the United States: 1 call', { exact: true });
      expect(await tooltip.isVisible()).toBe(false);
      await badge(page, CALL).hover();
      await tooltip.waitFor();
      await page
        .locator('tension-arcs')
        .getByText(/24 November 2025/)
        .waitFor();
      await page.mouse.move(2, 2);
      await tooltip.waitFor({ state: 'hidden' });
      await badge(page, CALL).focus();
      await tooltip.waitFor();
    });
  });

  it('opens a lane of several acts as a list, and shows all again', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const name = (await badge(page, 'CN>JP:sanction').getAttribute('aria-label')) ?? '';
      const count = Number(/(\d+) sanction/.exec(name)?.[1]);
      await badge(page, 'CN>JP:sanction').click();
      if (count === 1) return detail(page).waitFor();
      await expect.poll(() => rows(page).count()).toBe(count);
      await page.getByRole('button', { name: 'Show all acts' }).click();
      await expect.poll(() => rows(page).count()).toBeGreaterThan(count);
    });
  });

  it('opens an act by its arc, away from any badge', async () => {
    await withPage({ path: '?types=call&pair=CN-US', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await badge(page, CALL).waitFor();
      const point = await page.locator('tension-arcs').evaluate((arcs) => {
        const root = arcs.shadowRoot!;
        const path = [...root.querySelectorAll<SVGPathElement>('svg[aria-hidden] path')].find(
          (one) => one.closest('button') === null,
        )!;
        // The outline runs along one side of the arc first: a point on it is within reach.
        const origin = arcs.getBoundingClientRect();
        const buttons = [...root.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
        for (let share = 0.05; share < 0.45; share += 0.01) {
          const { x, y } = path.getPointAtLength(share * path.getTotalLength());
          const at = { x: origin.x + x, y: origin.y + y };
          const free = buttons.every(
            (box) => at.x < box.left - 14 || at.x > box.right + 14 || at.y < box.top - 14 || at.y > box.bottom + 14,
          );
          if (free && share > 0.12) return at;
        }
        return null;
      });
      expect(point).not.toBeNull();
      await page.mouse.click(point!.x, point!.y);
      await detail(page).waitFor();
    });
  });

  it('flies to an actor out of view by its chip', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const chip = page.locator('button[data-actor="US"]');
      expect(await chip.getAttribute('aria-label')).toMatch(/^Washington \d+ active acts/);
      await chip.click();
      await expect.poll(() => parameter(page, 'map')).toMatch(/^[\d.]+\/38\.\d+\/-77\.\d+$/);
      await chip.waitFor({ state: 'detached' });
    });
  });
});

describe('the whole Pacific', () => {
  it('is shown by the key 0 with all four capitals, and left by it again', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await page.keyboard.press('0');
      await expect.poll(() => parameter(page, 'map')).not.toBeNull();
      const [zoom = NaN, lat = NaN, lng = NaN] = parameter(page, 'map')!.split('/').map(Number);
      const { width, height } = (await mapFrame(page).boundingBox())!;
      const projector = createMercatorProjector({ zoom, lat, lng, width, height });
      for (const id of PRINCIPALS) {
        const { seat } = model.actors.get(id)!;
        const near = seat.lng + 360 * Math.round((lng - seat.lng) / 360);
        const [x, y] = projector.project(near, seat.lat)!;
        expect([id, x > 0 && x < width && y > 0 && y < height]).toEqual([id, true]);
      }
      await expect
        .poll(() => chips(page).evaluateAll((all) => all.map((chip) => chip.getAttribute('data-actor'))))
        .not.toContain('US');
      expect(await badges(page).count()).toBeGreaterThan(0);
      await page.keyboard.press('0');
      await expect.poll(() => parameter(page, 'map')).toBeNull();
    });
  });

  it('is shown by its button too, which then offers the way back', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      await page.getByRole('button', { name: 'Show the whole Pacific' }).click();
      await page.getByRole('button', { name: 'Show East Asia' }).click();
      await page.getByRole('button', { name: 'Show the whole Pacific' }).waitFor();
      await playhead(page).focus();
      await page.keyboard.press('0');
      await page.getByRole('button', { name: 'Show East Asia' }).waitFor();
    });
  });
});
