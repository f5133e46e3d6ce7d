import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PRINCIPALS } from '../../src/core/actor.ts';
import { createMercatorProjector } from '../../src/map/mercator-projector.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, releaseLiveMap, withPage, type PageOptions } from './harness.ts';
import {
  badge,
  badges,
  chips,
  dayOf,
  detail,
  focusedName,
  mapFrame,
  mapRegion,
  parameter,
  playhead,
  playheadDay,
  rows,
} from './parts.ts';

/** What a journey differs in by the kind of map below it; all else is the same. */
export interface Ground {
  /** Which map must be there when the page has come to rest, and still at the end. */
  readonly ready: 'live' | 'static';
  /** What every page is opened with: which browser, which words on the console are no fault. */
  readonly options: () => PageOptions;
}

/** Makes one journey over a kind of map. */
type Travel = (options: PageOptions, body: (page: Page) => Promise<void>) => Promise<void>;

const model = readBuiltModel();
const CALL = 'CN=US:call';
const SEVERAL = 'CN>JP:advisory';
const BAN = model.byId.get('2026-01-06-cn-jp-dual-use-ban')!;

/** All that a reader does from the first look to a source, as tests: over the live map, without WebGL, in another browser. */
export function describeJourney({ ready: kind, options: ground }: Ground): void {
  const travel: Travel = (options, body) =>
    withPage({ reducedMotion: 'reduce', ...ground(), ...options }, async (page) => {
      releaseLiveMap(page);
      await ready(page, kind);
      await mapRegion(page).waitFor();
      await body(page);
      expect(await page.locator('tension-app').getAttribute('data-ready')).toBe(kind);
    });
  describe('by keyboard alone', () => describeKeyboard(travel));
  describe('by mouse', () => describeMouse(travel));
  describe('across the Pacific', () => describePacific(travel));
}

/** Presses Tab, or Shift and Tab, until the focus is on what is sought; fails after a hundred and fifty. */
async function tabTo(page: Page, sought: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press(key);
    if (sought.test(await focusedName(page))) return;
  }
  throw new Error(`tabTo: 150 presses of ${key} do not lead to ${String(sought)}`);
}

/** Whether the focus is within an element, shadow roots included. */
function isFocusIn(page: Page, tag: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    let element = document.activeElement;
    while (element !== null && element.localName !== wanted) element = element.shadowRoot?.activeElement ?? null;
    return element?.shadowRoot?.activeElement != null;
  }, tag);
}

function describeKeyboard(travel: Travel): void {
  it('moves time, opens an act from its badge, and comes back', async () => {
    await travel({}, async (page) => {
      await tabTo(page, /^input .*Date shown/);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-11-24'));
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => playheadDay(page)).toBe(dayOf('2025-11-25'));

      await tabTo(page, new RegExp(`^button ${CALL}`), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await detail(page).waitFor();
      await expect.poll(() => parameter(page, 'event')).toMatch(/^2025-11-24-/);
      // Who opens an act by a key reads on in it: the focus has gone there, and is not lost.
      await expect.poll(() => isFocusIn(page, 'tension-detail')).toBe(true);
      await detail(page).getByRole('link').first().waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => parameter(page, 'event')).toBeNull();
      // Back to where the reader was.
      await expect.poll(() => focusedName(page)).toMatch(new RegExp(`^button ${CALL}`));
    });
  });

  it('opens a row of the list, follows what it answers and what answers it, and returns to the row', async () => {
    const cause = model.byId.get(BAN.inResponseTo[0]!.id)!;
    await travel({ path: '?t=2026-01-06' }, async (page) => {
      await tabTo(page, new RegExp(`^button ${BAN.id}`));
      await page.keyboard.press('Enter');
      await detail(page).getByRole('heading', { level: 2, name: BAN.title }).waitFor();
      await expect.poll(() => isFocusIn(page, 'tension-detail')).toBe(true);
      await tabTo(page, new RegExp(`^button ${cause.id}`));
      await page.keyboard.press('Enter');
      await detail(page).getByRole('heading', { level: 2, name: cause.title }).waitFor();
      await detail(page).locator(`button[data-event-id="${BAN.id}"]`).waitFor();
      await expect.poll(() => isFocusIn(page, 'tension-detail')).toBe(true);
      await page.keyboard.press('Escape');
      await rows(page).first().waitFor();
      await expect.poll(() => isFocusIn(page, 'tension-list')).toBe(true);
    });
  });
}

/** Where a press meets the first arc, away from every badge and chip, in CSS px of the page. */
async function findFreePointOfArc(page: Page): Promise<{ x: number; y: number }> {
  const point = await page.locator('tension-arcs').evaluate((arcs) => {
    const root = arcs.shadowRoot!;
    const path = [...root.querySelectorAll<SVGPathElement>('svg[aria-hidden] path')].find(
      (one) => one.closest('button') === null,
    )!;
    // The outline runs along one side of the arc first: a point on it is within reach.
    const origin = arcs.getBoundingClientRect();
    const buttons = [...root.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
    for (let share = 0.13; share < 0.45; share += 0.01) {
      const { x, y } = path.getPointAtLength(share * path.getTotalLength());
      const at = { x: origin.x + x, y: origin.y + y };
      const free = buttons.every(
        (box) => at.x < box.left - 14 || at.x > box.right + 14 || at.y < box.top - 14 || at.y > box.bottom + 14,
      );
      if (free) return at;
    }
    return null;
  });
  expect(point).not.toBeNull();
  return point!;
}

function describeMouse(travel: Travel): void {
  it('tells on a badge what stands behind it; a lane of several acts opens as a list, and all are shown again', async () => {
    await travel({}, async (page) => {
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

      const several = badge(page, SEVERAL);
      const count = Number(/(\d+) advisor/.exec((await several.getAttribute('aria-label')) ?? '')?.[1]);
      expect(count).toBeGreaterThan(1);
      await several.click();
      await expect.poll(() => rows(page).count()).toBe(count);
      await page.getByRole('button', { name: 'Show all acts' }).click();
      await expect.poll(() => rows(page).count()).toBeGreaterThan(count);
    });
  });

  it('opens an act by its arc, away from any badge', async () => {
    await travel({ path: '?types=call&pair=CN-US' }, async (page) => {
      await badge(page, CALL).waitFor();
      const { x, y } = await findFreePointOfArc(page);
      await page.mouse.click(x, y);
      await detail(page).waitFor();
    });
  });

  it('reads an open act: its links tell their host and give nothing away, and its button closes it', async () => {
    await travel({ path: `?event=${BAN.id}` }, async (page) => {
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
      await detail(page).getByRole('heading', { name: BAN.title }).waitFor();
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
      await detail(page).getByRole('button', { name: 'Close' }).click();
      await detail(page).waitFor({ state: 'detached' });
      await expect.poll(() => parameter(page, 'event')).toBeNull();
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
    });
  });
}

/** Fails for a capital of the four that the address' camera does not show. */
async function expectFourCapitalsInView(page: Page): Promise<void> {
  const [zoom = NaN, lat = NaN, lng = NaN] = parameter(page, 'map')!.split('/').map(Number);
  const { width, height } = (await mapFrame(page).boundingBox())!;
  const projector = createMercatorProjector({ zoom, lat, lng, width, height });
  for (const id of PRINCIPALS) {
    const { seat } = model.actors.get(id)!;
    const near = seat.lng + 360 * Math.round((lng - seat.lng) / 360);
    const [x, y] = projector.project(near, seat.lat)!;
    expect([id, x > 0 && x < width && y > 0 && y < height]).toEqual([id, true]);
  }
}

function describePacific(travel: Travel): void {
  it('flies to an actor out of view by its chip', async () => {
    await travel({}, async (page) => {
      const chip = page.locator('button[data-actor="US"]');
      expect(await chip.getAttribute('aria-label')).toMatch(/^Washington \d+ active acts/);
      await chip.click();
      await expect.poll(() => parameter(page, 'map')).toMatch(/^[\d.]+\/38\.\d+\/-77\.\d+$/);
      await chip.waitFor({ state: 'detached' });
    });
  });

  it('shows the whole Pacific with all four capitals, and leaves it again, by the key 0 and by its button', async () => {
    await travel({}, async (page) => {
      await page.keyboard.press('0');
      await expect.poll(() => parameter(page, 'map')).not.toBeNull();
      await expectFourCapitalsInView(page);
      await expect
        .poll(() => chips(page).evaluateAll((all) => all.map((chip) => chip.getAttribute('data-actor'))))
        .not.toContain('US');
      expect(await badges(page).count()).toBeGreaterThan(0);
      await page.keyboard.press('0');
      await expect.poll(() => parameter(page, 'map')).toBeNull();

      // The button offers the way back, and the key works from the slider too.
      await page.getByRole('button', { name: 'Show the whole Pacific' }).click();
      await page.getByRole('button', { name: 'Show East Asia' }).click();
      await page.getByRole('button', { name: 'Show the whole Pacific' }).waitFor();
      await playhead(page).focus();
      await page.keyboard.press('0');
      await page.getByRole('button', { name: 'Show East Asia' }).waitFor();
    });
  });
}
