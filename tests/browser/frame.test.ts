import { createServer } from 'node:http';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listen } from '../../src/build/serve.ts';
import { openPage, ready, siteAddress, withPage, releaseLiveMap } from './harness.ts';
import {
  badges,
  detail,
  frames,
  headline,
  mapFrame,
  moveTo,
  parameter,
  playhead,
  playheadDay,
  dayOf,
} from './parts.ts';
import { admitArticle } from './watch.ts';

interface Article {
  readonly iframe: string;
  readonly width?: number;
  readonly height?: number;
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Opens an article of another origin that holds the map in a frame, between long stretches of text. */
async function openArticle({ iframe, width = 400, height = 700, prepare }: Article): Promise<{
  page: Page;
  frame: FrameLocator;
  uncaught: string[];
  asked: string[];
}> {
  const text = '<p>Words of the article.</p>'.repeat(60);
  const body = `<!doctype html><html lang="en"><title>Article</title><body>${text}${iframe}${text}</body></html>`;
  // A server of its own: another port is another origin.
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  });
  const { page } = await openPage({ path: 'data/actors.json', width, height });
  page.on('close', () => void host.close());
  const uncaught: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', ({ message }) => void uncaught.push(message));
  page.on('request', (request) => void asked.push(request.url()));
  await prepare?.(page.context());
  const origin = await listen(host, 0);
  admitArticle(page.context(), origin);
  await page.goto(origin);
  return { page, frame: page.frameLocator('iframe'), uncaught, asked };
}

const iframe = (attributes: string, path = '?embed&t=2025-11-25', size = 'width="360" height="560"') =>
  `<iframe title="Map" src="${siteAddress(path)}" ${size} ${attributes}></iframe>`;

const close = (page: Page): Promise<void> => (page.context() satisfies BrowserContext).close();

describe('in an article', () => {
  it('lets the wheel over the map scroll the article, and leaves the map as it was', async () => {
    const { page, frame, uncaught } = await openArticle({ iframe: iframe('') });
    try {
      await page.locator('iframe').scrollIntoViewIfNeeded();
      releaseLiveMap(page);
      await frame.locator('tension-app[data-ready="live"]').waitFor({ state: 'attached' });
      const map = (await frame.locator('tension-map section').boundingBox())!;
      const before = await page.evaluate(() => scrollY);
      const lanes = await badgePlaces(frame);
      await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
      expect(await badgePlaces(frame)).toEqual(lanes);
      expect(uncaught).toEqual([]);
    } finally {
      await close(page);
    }
  });

  it('works in a sandbox that allows scripts alone, on a still map', async () => {
    const { page, frame, uncaught, asked } = await openArticle({ iframe: iframe('sandbox="allow-scripts"') });
    try {
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await frame.locator('tension-app[data-ready="static"]').waitFor({ state: 'attached' });
      await frame.locator('tension-headline h2').getByText('Tuesday, 25 November 2025').waitFor();
      await frame.locator('button[data-lane]').first().waitFor();
      await frame.getByRole('button', { name: 'List', exact: true }).click();
      const row = frame.locator('tension-list button[data-event-id]').first();
      await row.click();
      // The details come by a classic script, which is not refused.
      await frame.locator('tension-detail article').getByRole('link').first().waitFor();
      await frame.getByRole('button', { name: 'Back to the map' }).click();
      await frame.locator('input[name="playhead"]').fill(String(dayOf('2026-01-06')));
      await frame.locator('tension-headline h2').getByText('6 January 2026').waitFor();
      expect(asked.filter((url) => /live-map|worker|\/geo\//.test(url))).toEqual([]);
      expect(uncaught).toEqual([]);
    } finally {
      await close(page);
    }
  });

  it('says in that sandbox, which lets no file through, where else one can be had', async () => {
    const { page, frame, uncaught } = await openArticle({ iframe: iframe('sandbox="allow-scripts"') });
    try {
      const files: string[] = [];
      page.on('download', (download) => void files.push(download.suggestedFilename()));
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await frame.getByRole('button', { name: 'List', exact: true }).click();
      await frame.getByRole('button', { name: 'Download' }).click();
      for (const kind of [/PNG/, /CSV/]) {
        await frame.getByRole('button', { name: kind }).click();
        const told = frame.getByText(/was handed to the browser/);
        await told.getByText(kind.source === 'PNG' ? 'tensions-2025-11-25.png' : 'tensions-2025-11-25.csv').waitFor();
        const link = await told.getByRole('link', { name: 'open the map by itself' }).getAttribute('href');
        expect(new URL(link ?? '').search).toBe('?t=2025-11-25');
      }
      expect(files).toEqual([]);
      // The menu stands in the sheet's flow, and nothing sticks out of the frame.
      const width = await frame.locator('html').evaluate((html) => html.scrollWidth);
      expect(width).toBe(360);
      expect(uncaught).toEqual([]);
    } finally {
      await close(page);
    }
  });

  it('speaks Japanese in that sandbox too: its words come by a classic script', async () => {
    const sandboxed = iframe('sandbox="allow-scripts"', '?embed&t=2025-11-25&lang=ja');
    const { page, frame, uncaught } = await openArticle({ iframe: sandboxed });
    try {
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await frame.locator('tension-app[data-ready="static"]').waitFor({ state: 'attached' });
      await frame.locator('tension-headline h2').getByText('2025年11月25日').waitFor();
      expect(uncaught).toEqual([]);
    } finally {
      await close(page);
    }
  });

  it('reads data in that sandbox that no build has checked: the parser is a classic script', async () => {
    const sandboxed = iframe('sandbox="allow-scripts"');
    // A page that a test serves itself counts as one from afar, whose frame may not ask this machine for anything.
    const uncheck = () =>
      document.addEventListener('readystatechange', () => {
        const block = document.getElementById('event-index');
        if (document.readyState !== 'interactive' || block === null) return;
        block.textContent = block.textContent.replace('"checked":true', '"checked":false');
      });
    const prepare = async (context: BrowserContext) => void (await context.addInitScript(uncheck));
    const { page, frame, uncaught, asked } = await openArticle({ iframe: sandboxed, prepare });
    try {
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await frame.locator('button[data-lane]').first().waitFor();
      expect(asked.filter((url) => /\/parser-/.test(url))).toHaveLength(1);
      expect(uncaught).toEqual([]);
    } finally {
      await close(page);
    }
  });

  it('works in a frame that loads lazily', async () => {
    const { page, frame, uncaught } = await openArticle({ iframe: iframe('loading="lazy"') });
    try {
      await page.locator('iframe').scrollIntoViewIfNeeded();
      releaseLiveMap(page);
      await frame.locator('tension-app[data-ready="live"]').waitFor({ state: 'attached' });
      expect(uncaught).toEqual([]);
    } finally {
      await close(page);
    }
  });
});

/** Where badges stand, by lane. */
function badgePlaces(frame: FrameLocator): Promise<string[]> {
  return frame
    .locator('button[data-lane]')
    .evaluateAll((all) => all.map((one) => `${one.getAttribute('data-lane') ?? ''} ${one.style.transform}`));
}

describe.each([
  [320, 480],
  [360, 640],
  [1200, 800],
])('a frame of %i × %i', (width, height) => {
  it('shows headline, map and timeline without scrolling, each of a usable size', async () => {
    await withPage({ path: '?embed&t=2025-11-25', width, height }, async (page) => {
      await ready(page, 'static');
      for (const part of [headline(page), mapFrame(page), playhead(page), page.getByRole('button', { name: 'Play' })]) {
        const box = (await part.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(-0.5);
        expect(box.y).toBeGreaterThanOrEqual(-0.5);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
        expect(box.y + box.height).toBeLessThanOrEqual(height + 0.5);
      }
      expect((await mapFrame(page).boundingBox())!.height).toBeGreaterThanOrEqual(height * 0.3);
      expect((await playhead(page).boundingBox())!.height).toBeGreaterThanOrEqual(24);
      const [scrolls, wide] = await page.evaluate(() => [
        document.documentElement.scrollHeight > innerHeight,
        document.documentElement.scrollWidth > innerWidth,
      ]);
      expect([scrolls, wide]).toEqual([false, false]);
      expect(await badges(page).count()).toBeGreaterThan(2);
      await moveTo(page, '2026-01-06');
      expect(await playheadDay(page)).toBe(dayOf('2026-01-06'));
    });
  });

  it('brings legend, list and detail up in a sheet, and puts it away again', async () => {
    await withPage({ path: '?embed&t=2025-11-25', width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const list = page.getByRole('button', { name: 'List', exact: true });
      await list.click();
      await expectInView(page, 'tension-list button[data-event-id]', height);
      await page.locator('tension-list button[data-event-id]').first().click();
      await detail(page).waitFor();
      await expectInView(page, 'tension-detail h2', height);
      await page.getByRole('button', { name: 'Back to the map' }).click();
      await expect.poll(() => parameter(page, 'event')).toBeNull();
      await page.getByRole('button', { name: 'Legend' }).click();
      await expectInView(page, 'button[data-type="call"]', height);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Back to the map' }).waitFor({ state: 'detached' });
      await frames(page);
      // What lies out of sight cannot be reached by the keyboard either.
      expect(await page.getByRole('region', { name: 'Legend and filters' }).count()).toBe(0);
    });
  });
});

/** Waits until an element stands within the frame. */
async function expectInView(page: Page, selector: string, height: number): Promise<void> {
  await expect
    .poll(async () => {
      const box = await page.locator(selector).first().boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    })
    .toBe(true);
}
