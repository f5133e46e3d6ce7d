import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createStillProjector } from '../../src/map/still-projector.ts';
import type { Projection } from '../../src/state/state.ts';
import { readBuiltModel } from './built-model.ts';
import { ready, releaseLiveMap } from './harness.ts';
import { frames, headlineDate, laneIds, mapFrame, mapRegion, moveTo, parameter } from './parts.ts';

const TOKYO = readBuiltModel().actors.get('JP')!.seat;
const NOTE = 'A plainer map without WebGL. All else works as usual.';
/** Refused contexts, told by MapLibre. */
export const EXPECTED = [/WebGL|GPU/i];

/** Middles of the capitals' dots, CSS px from the map's upper left. */
export const readDots = (page: Page): Promise<[number, number][]> =>
  page
    .locator('tension-arcs circle.capital')
    .evaluateAll((all) => all.map((dot) => [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))]));

/** Camera that stands in the address. */
export function readCamera(page: Page) {
  const [zoom = NaN, lat = NaN, lng = NaN] = (parameter(page, 'map') ?? '').split('/').map(Number);
  return { zoom, lat, lng };
}

/** How far Tokyo's dot lies from where the address' camera puts it, in px. */
async function missOfTokyo(page: Page, projection: Projection = 'mercator'): Promise<number> {
  const camera = readCamera(page);
  const { width, height } = (await mapFrame(page).boundingBox())!;
  const lng = TOKYO.lng + 360 * Math.round((camera.lng - TOKYO.lng) / 360);
  const at = createStillProjector(projection, { ...camera, width, height }).project(lng, TOKYO.lat);
  const dots = await readDots(page);
  return at === null ? NaN : Math.min(...dots.map(([x, y]) => Math.hypot(x - at[0], y - at[1])));
}

/** Drags the map by its lower right part, where nothing lies over it. */
async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y, width, height } = (await mapFrame(page).boundingBox())!;
  const [fromX, fromY] = [x + width * 0.75, y + height * 0.9];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + dx / 2, fromY + dy / 2);
  await page.mouse.move(fromX + dx, fromY + dy);
  await page.mouse.up();
}

/** The page scrolls: the map takes the wheel with Ctrl. */
export async function turnWheel(page: Page, down: number): Promise<void> {
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, down);
  await page.keyboard.up('Control');
}

/** Waits until the static map stands in for the live one, which cannot come. */
export async function arriveWithoutWebGL(page: Page): Promise<void> {
  releaseLiveMap(page);
  await ready(page, 'static');
  await mapRegion(page).waitFor();
}

/** Drags, zooms, leaves, comes back, flies and turns a page at `?t=2025-11-25` whose browser has no WebGL. */
export async function tourStillMap(page: Page): Promise<void> {
  await arriveWithoutWebGL(page);
  await page.getByText(NOTE).waitFor();
  const [before] = await readDots(page);
  await drag(page, -120, -60);
  await expect.poll(() => parameter(page, 'map')).not.toBeNull();
  const [after] = await readDots(page);
  expect([after![0] - before![0], after![1] - before![1]].map(Math.round)).toEqual([-120, -60]);
  expect(await missOfTokyo(page)).toBeLessThan(1);

  const { zoom } = readCamera(page);
  await turnWheel(page, -100);
  await expect.poll(() => readCamera(page).zoom).toBeCloseTo(zoom + 0.2, 1);
  await mapRegion(page).focus();
  await page.keyboard.press('+');
  await expect.poll(() => readCamera(page).zoom).toBeCloseTo(zoom + 1.2, 1);
  const { lng } = readCamera(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => readCamera(page).lng).toBeLessThan(lng);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => readCamera(page).zoom).toBeCloseTo(zoom + 0.2, 1);
  await expect.poll(() => missOfTokyo(page)).toBeLessThan(1);

  // The address leads to the same view.
  const dots = await readDots(page);
  await page.goto(page.url());
  await arriveWithoutWebGL(page);
  await expect.poll(async () => Math.hypot((await readDots(page))[0]![0] - dots[0]![0])).toBeLessThan(1);

  await page.keyboard.press('0');
  await expect.poll(() => parameter(page, 'map')).toMatch(/^1\.\d+\/35\.\d+\/-160/);
  await page.getByRole('button', { name: 'Globe', exact: true }).click();
  await expect.poll(() => parameter(page, 'projection')).toBe('globe');
  await frames(page);
  const middle = readCamera(page).lng;
  await drag(page, 80, 0);
  await expect.poll(() => ((middle - readCamera(page).lng + 540) % 360) - 180).toBeGreaterThan(10);
  expect(await missOfTokyo(page, 'globe')).toBeLessThan(1);

  await moveTo(page, '2026-01-06');
  await headlineDate(page).getByText('6 January 2026').waitFor();
  await page.locator('button[data-type="call"]').click();
  await expect.poll(() => laneIds(page)).toEqual(['JP=US:call']);
  expect(await page.locator('tension-app').getAttribute('data-ready')).toBe('static');
}
