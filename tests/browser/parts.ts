import type { Frame, Locator, Page } from 'playwright-core';
import { msToDay } from '../../src/core/time/day.ts';
import { isoToMs } from '../../src/core/words/format-date.ts';

/** What the page offers to who drives it: by role, name and documented attributes (shadow roots are pierced). */
export const badges = (page: Page): Locator => page.locator('button[data-lane]');
export const badge = (page: Page, lane: string): Locator => page.locator(`button[data-lane="${lane}"]`);
export const chips = (page: Page): Locator => page.locator('button[data-actor]');
export const incidents = (page: Page): Locator => page.locator('button[data-incident]');
export const places = (page: Page): Locator => page.locator('button[data-place]');
export const playhead = (page: Page | Frame): Locator => page.locator('input[type="range"][name="playhead"]');
export const periodEnd = (page: Page, end: 'from' | 'to'): Locator =>
  page.locator(`input[type="range"][name="${end}"]`);
export const rows = (page: Page | Frame): Locator => page.locator('tension-list button[data-event-id]');
export const detail = (page: Page | Frame): Locator => page.locator('tension-detail article');
export const headline = (page: Page | Frame): Locator => page.locator('tension-headline p');
export const headlineDate = (page: Page | Frame): Locator => page.locator('tension-headline h2');
export const mapFrame = (page: Page | Frame): Locator => page.locator('tension-map section');
/** What takes the map's keys: the canvas of the live map, or the static one's. */
export const mapRegion = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true });

/** Lanes that wear a badge now. */
export function laneIds(page: Page): Promise<string[]> {
  return badges(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-lane') ?? ''));
}

/** Ids of the acts in the list, in its order. */
export function listedIds(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-event-id') ?? ''));
}

/** Number of the Tokyo day of an ISO date. */
export const dayOf = (iso: string): number => msToDay(isoToMs(iso));

/** Day on which the playhead stands. */
export async function playheadDay(page: Page | Frame): Promise<number> {
  return Number(await playhead(page).inputValue());
}

/** Moves the playhead as a reader's input does. */
export async function moveTo(page: Page | Frame, iso: string): Promise<void> {
  await playhead(page).fill(String(dayOf(iso)));
}

/** Lets so many animation frames pass: what a change asked for has been drawn. */
export async function frames(page: Page, count = 2): Promise<void> {
  await page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise((done) => requestAnimationFrame(done));
  }, count);
}

/** One parameter of the page's address; null where it has none. */
export const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** A box on the page, in CSS px. */
export interface PageBox {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of all elements that a locator finds, named by their text or label. */
export function boxesOf(locator: Locator): Promise<PageBox[]> {
  return locator.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('data-lane') ?? element.getAttribute('aria-label') ?? element.textContent;
      return { name, x, y, width, height };
    }),
  );
}

/** Pairs of boxes that lie over one another by more than half a pixel either way. */
export function findOverlaps(boxes: readonly PageBox[], others: readonly PageBox[] = boxes): string[] {
  const found: string[] = [];
  boxes.forEach((a, i) => {
    others.forEach((b, j) => {
      if (boxes === others && j <= i) return;
      const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (width > 0.5 && height > 0.5) found.push(`${a.name} × ${b.name}`);
    });
  });
  return found;
}

/** Where the focus is: role-like words of the deepest focused element, shadow roots included. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return 'body';
    const data = element.getAttribute('data-lane') ?? element.getAttribute('data-event-id') ?? '';
    const words = element.getAttribute('aria-label') ?? element.textContent.trim();
    return `${element.tagName.toLowerCase()} ${data} ${words}`.replaceAll(/\s+/g, ' ').trim();
  });
}
