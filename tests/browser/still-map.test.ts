import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ready, withPage } from './harness.ts';
import { chips, frames, mapFrame, parameter } from './parts.ts';
import { colorDistance, readToken, takeMapPicture } from './pixels.ts';
import { EXPECTED, arriveWithoutWebGL, readCamera, readDots, tourStillMap, turnWheel } from './still-tour.ts';

describe('without WebGL', () => {
  it('the map is dragged, zoomed, flown and turned to a globe, and time and filters work over it', async () => {
    const path = '?t=2025-11-25';
    await withPage({ path, reducedMotion: 'reduce', withoutWebGL: true, expected: EXPECTED }, tourStillMap);
  });

  it('in a frame one finger and the wheel are the article’s, two fingers and the wheel with Ctrl the map’s', async () => {
    const options = { path: '?embed', width: 390, height: 640, hasTouch: true, withoutWebGL: true, expected: EXPECTED };
    await withPage({ ...options, reducedMotion: 'reduce' }, async (page) => {
      await arriveWithoutWebGL(page);
      const { x, y, width, height } = (await mapFrame(page).boundingBox())!;
      const at = { x: x + width * 0.6, y: y + height * 0.9 };
      const prevented = await page.evaluateHandle(() => {
        const seen: boolean[] = [];
        addEventListener('wheel', (event) => void seen.push(event.defaultPrevented), { passive: true });
        return seen;
      });
      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(0, -200);
      await page.getByText('Hold Ctrl and scroll to zoom the map').waitFor();
      expect(await prevented.jsonValue()).toEqual([false]);
      expect(parameter(page, 'map')).toBeNull();

      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((px, id) => ({ x: px, y: at.y, id })) });
      await touch('touchStart', at.x);
      await touch('touchMove', at.x - 40);
      await page.getByText('Use two fingers to move the map').waitFor();
      await touch('touchEnd');
      await frames(page);
      expect(parameter(page, 'map')).toBeNull();
      const dots = await readDots(page);
      await touch('touchStart', at.x - 40, at.x);
      await touch('touchMove', at.x - 60, at.x + 20);
      await touch('touchEnd');
      await expect.poll(() => parameter(page, 'map')).not.toBeNull();
      expect(await readDots(page)).not.toEqual(dots);

      const { zoom } = readCamera(page);
      await turnWheel(page, 100);
      await expect.poll(() => readCamera(page).zoom).toBeLessThan(zoom);
    });
  });

  it('the globe wears the four territories’ colours', async () => {
    const path = '?projection=globe&to=2026-12-31&t=2026-12-01&map=1.5/30/125&hide=header';
    await withPage({ path, withoutWebGL: true, expected: EXPECTED }, async (page) => {
      await arriveWithoutWebGL(page);
      await frames(page);
      const picture = await takeMapPicture(mapFrame(page), readCamera(page), 'globe');
      for (const [token, lng, lat] of [
        ['--sea', 160, 20],
        ['--land', 103, 47],
        ['--tint-jp', 142.8, 43.4],
        ['--tint-cn', 104, 33],
      ] as const)
        expect(colorDistance(picture.colorAt(lng, lat), await readToken(page, token)), token).toBeLessThanOrEqual(3);
    });
  });
});

describe('the live map takes over', () => {
  it('without a jump: arcs, land and layout stay where they were', async () => {
    await withPage({ path: '?t=2025-11-25', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const shifts = await page.evaluateHandle(() => {
        const found: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift' });
        return found;
      });
      await frames(page);
      const [dots, lanes, land] = [await readDots(page), await readLanes(page), await readLand(page)];
      expect(lanes.length).toBeGreaterThan(10);
      await ready(page, 'live');
      await frames(page);
      const [liveDots, liveLanes, liveLand] = [await readDots(page), await readLanes(page), await readLand(page)];
      expect(findFarthest(dots.flat(), liveDots.flat())).toBeLessThan(1);
      expect(findFarthest(lanes.flat(), liveLanes.flat())).toBeLessThan(1);
      // No shore is more than two pixels off, but for a bay or a headland here and there, and the islets that fell away.
      expect(shareFarOff(land, liveLand)).toBeLessThan(0.0003);
      expect(shareFarOff(liveLand, land)).toBeLessThan(0.002);
      expect(await shifts.jsonValue()).toEqual([]);
      expect(await chips(page).count()).toBeGreaterThan(0);
    });
  });
});

/** Numbers of every lane's outline, in px. */
function readLanes(page: Page): Promise<number[][]> {
  return page
    .locator('path.lane')
    .evaluateAll((all) => all.map((path) => (path.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number)));
}

/** The greatest difference of two lists of numbers; infinite where one is longer. */
function findFarthest(a: readonly number[], b: readonly number[]): number {
  return a.length === b.length ? Math.max(...a.map((value, at) => Math.abs(value - b[at]!))) : Infinity;
}

interface Mask {
  readonly width: number;
  readonly isSea: readonly boolean[];
}

/** Where the map shows sea, without what lies over it. */
async function readLand(page: Page): Promise<Mask> {
  const sea = await readToken(page, '--sea');
  const over = page.locator('tension-arcs, tension-map .controls, tension-map .notes');
  const show = (visibility: string) =>
    over.evaluateAll((all, value) => all.forEach((one) => ((one as HTMLElement).style.visibility = value)), visibility);
  await show('hidden');
  const { data, width, height } = PNG.sync.read(await mapFrame(page).screenshot());
  await show('');
  const isSea = Array.from({ length: width * height }, (_, at) => {
    return colorDistance([data[4 * at]!, data[4 * at + 1]!, data[4 * at + 2]!], sea) <= 3;
  });
  return { width, isSea };
}

/** Share of the pixels that one mask holds for the opposite of all the other's within two pixels. */
function shareFarOff(of: Mask, other: Mask): number {
  const { width, isSea } = of;
  const steps = [-2, -1, 0, 1, 2];
  const far = isSea.filter((sea, at) =>
    steps.every((dy) => steps.every((dx) => (other.isSea[at + dx + dy * width] ?? !sea) !== sea)),
  );
  return far.length / isSea.length;
}
