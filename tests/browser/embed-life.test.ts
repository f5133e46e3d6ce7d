import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../src/embed/frame/frame-height.ts';
import { listen } from '../../src/build/serve.ts';
import { CHROMIUM } from '../config/chromium.ts';
import { createHost, heard, recordMessages, writeArticle } from './article.ts';
import { openPage, siteAddress } from './harness.ts';
import { admitArticle, watchContext } from './watch.ts';

const EMBED = `
  <button data-tensions-t="2026-01-06">In January</button>
  <tension-embed src="${siteAddress('index.html')}" t="2025-11-25" title="Map"></tension-embed>`;

describe('an article that comes back from the browser’s memory', () => {
  it('finds its map as it was, of the right height, and still drives it', async () => {
    const host = createHost({ '/': writeArticle(EMBED), '/next': writeArticle('<p>Another page.</p>') });
    const origin = await listen(host, 0);
    const browser = await chromium.launch({ ...CHROMIUM, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const page = await browser.newPage({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
      const faults = await watchContext(page.context(), { site: siteAddress(), expected: [] });
      admitArticle(page.context(), origin);
      await page.addInitScript(recordMessages);
      await page.addInitScript(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
      });
      await page.goto(origin);
      const height = frameHeight(800, { hide: [], story: null });
      const frame = page.locator('tension-embed iframe');
      await expect.poll(() => frame.evaluate((one: HTMLElement) => one.clientHeight)).toBe(height);
      const live = page.frameLocator('tension-embed iframe').locator('tension-app[data-ready="live"]');
      await live.waitFor({ state: 'attached' });
      await page.goto(`${origin}/next`);
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
      // The driver has lost sight of the frame: what follows is what the article itself sees.
      await expect.poll(() => heard(page, 'height')).toHaveLength(2);
      expect(await frame.evaluate((one: HTMLElement) => one.clientHeight)).toBe(height);
      await page.evaluate(() => document.querySelector('button')?.click());
      await expect
        .poll(async () => (await heard(page, 'state')).map(({ view }) => (view as Record<string, unknown>)['t']))
        .toContain('2026-01-06');
      expect(await page.evaluate(() => document.querySelector('button')?.ariaCurrent)).toBe('true');
      await page.context().close();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      host.close();
    }
  });
});

describe('an article in cross-origin isolation', () => {
  it('gets its map by the script, which asks for a frame without credentials', async () => {
    // Where the map's host sends no headers for it, the script lies on the article's own.
    const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    const plain = `<iframe data-tensions src="${siteAddress('?embed')}" title="Map"></iframe>`;
    const pages = {
      '/': writeArticle(EMBED + plain, '<script src="/embed.js"></script>'),
      '/embed.js': readFileSync('dist/embed.js', 'utf8'),
    };
    const host = createHost(pages, headers);
    const { page } = await openPage({ path: 'data/actors.json', width: 800, reducedMotion: 'reduce' });
    try {
      await page.addInitScript(recordMessages);
      const origin = await listen(host, 0);
      admitArticle(page.context(), origin);
      await page.goto(origin);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      for (const selector of ['tension-embed iframe', 'iframe[data-tensions]']) {
        await page.locator(selector).scrollIntoViewIfNeeded();
        await page.frameLocator(selector).locator('tension-app[data-ready]').waitFor({ state: 'attached' });
      }
      await expect.poll(async () => (await heard(page, 'height')).length).toBeGreaterThanOrEqual(2);
    } finally {
      await page.context().close();
      host.close();
    }
  });
});
