import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listen } from '../../src/build/serve.ts';
import { openPage, releaseLiveMap, siteAddress } from '../browser/harness.ts';
import { countContexts } from '../browser/live-context.ts';
import { dayOf } from '../browser/parts.ts';
import { admitArticle } from '../browser/watch.ts';

const FRAMES = 20;
const MOST_LIVE = 8;

/** Opens an article of another origin with twenty maps in it, a screen of text between each two. */
async function openArticle(): Promise<{ page: Page; maps: readonly Frame[]; uncaught: string[] }> {
  const text = '<p>Words of the article.</p>'.repeat(60);
  const iframe = `<iframe title="Map" src="${siteAddress('?embed&t=2025-11-25')}" width="360" height="480"></iframe>`;
  const body = `<!doctype html><html lang="en"><title>Article</title><body>${`${text}${iframe}`.repeat(FRAMES)}${text}</body></html>`;
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  });
  const { page } = await openPage({
    path: 'data/actors.json',
    width: 400,
    height: 700,
    reducedMotion: 'reduce',
    prepare: (context) => context.clock.install(),
  });
  page.on('close', () => void host.close());
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => void uncaught.push(message));
  const origin = await listen(host, 0);
  admitArticle(page.context(), origin);
  await page.goto(origin);
  releaseLiveMap(page);
  return { page, maps: page.frames().slice(1), uncaught };
}

/** Numbers of the frames that hold a WebGL context. */
async function findLive(maps: readonly Frame[]): Promise<number[]> {
  const counts = await Promise.all(maps.map(countContexts));
  const live = counts.flatMap((count, i) => (count > 0 ? [i] : []));
  expect(live.length).toBeLessThanOrEqual(MOST_LIVE);
  return live;
}

const scrollTo = (page: Page, i: number): Promise<void> => page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
const stateOf = (map: Frame): Promise<string | null> => map.locator('tension-app').getAttribute('data-ready');
const countLanes = (map: Frame): Promise<number> => map.locator('path.lane').count();
const laneOf = (map: Frame): Promise<string | null> => map.locator('path.lane').first().getAttribute('d');
const playheadOf = (map: Frame) => map.locator('input[name="playhead"]');

describe('twenty maps in one article', () => {
  it(
    'all work, eight at most hold a WebGL context, and one out of view gives its own back',
    { timeout: 300_000 },
    async () => {
      const { page, maps, uncaught } = await openArticle();
      try {
        expect(maps).toHaveLength(FRAMES);
        for (const map of maps) await map.locator('tension-app[data-ready]').waitFor({ state: 'attached' });

        // Down the article: each of the first eight gets a context; who comes after waits until one is given back.
        let most = 0;
        for (const [i, map] of maps.entries()) {
          await scrollTo(page, i);
          await expect.poll(() => countLanes(map), { timeout: 20_000 }).toBeGreaterThan(3);
          if (i < MOST_LIVE) await expect.poll(() => stateOf(map), { timeout: 20_000 }).toBe('live');
          most = Math.max(most, (await findLive(maps)).length);
        }
        expect(most).toBe(MOST_LIVE);
        const [first, last] = [maps[0]!, maps.at(-1)!];
        await playheadOf(last).fill(String(dayOf('2026-01-06')));
        await last.getByText('6 January 2026').first().waitFor();

        // Who waits in view can be moved all the same, and stays where it was moved to.
        await last.locator('canvas.still-map').waitFor({ timeout: 20_000 });
        const before = await laneOf(last);
        const map = await last.locator('canvas.still-map').boundingBox();
        const [x, y] = [map!.x + map!.width / 2, map!.y + map!.height - 40];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 40, y - 60, { steps: 5 });
        await page.mouse.up();
        await expect.poll(() => laneOf(last)).not.toBe(before);
        const moved = await laneOf(last);

        // Half a minute later those out of view have given theirs back, and who waits in view has got one.
        await page.clock.fastForward(31_000);
        await expect.poll(() => stateOf(last), { timeout: 20_000 }).toBe('live');
        await expect.poll(() => findLive(maps)).not.toContain(0);
        expect(await laneOf(last)).toBe(moved);
        expect(await playheadOf(last).inputValue()).toBe(String(dayOf('2026-01-06')));
        expect(await stateOf(first)).toBe('static');
        expect(await countLanes(first)).toBeGreaterThan(3);

        // Back at the top the first one takes over again, with what the reader does meanwhile.
        await playheadOf(first).fill(String(dayOf('2025-12-30')));
        await scrollTo(page, 0);
        await expect.poll(() => stateOf(first), { timeout: 20_000 }).toBe('live');
        expect(await playheadOf(first).inputValue()).toBe(String(dayOf('2025-12-30')));
        await findLive(maps);
        expect(uncaught).toEqual([]);
      } finally {
        await page.context().close();
      }
    },
  );
});
