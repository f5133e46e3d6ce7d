import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heard, mapIn, withArticle, writeArticle } from './article.ts';
import { siteAddress } from './harness.ts';

const FORGED = 2000;
const BURST = 5000;

/** Sends forged messages, as strange as a message can be, to the article and to every frame of it; then says so. */
function attack(count: number): void {
  const cycle: Record<string, unknown> = { tensions: 1, type: 'height', height: 900 };
  cycle['self'] = cycle;
  const huge = 'x'.repeat(100_000);
  const messages: unknown[] = [
    { tensions: 1, type: 'height', height: 3000 },
    { tensions: 1, type: 'height', height: '4000px;position:fixed' },
    { tensions: 1, type: 'height', height: Infinity },
    { tensions: 1, type: 'select', event: '"],*,[x="', story: '<img src=x onerror=alert(1)>', step: 1 },
    { tensions: 1, type: 'select', event: '2025-11-19-cn-jp-seafood-ban', step: null },
    { tensions: 1, type: 'ready', version: huge },
    { tensions: 1, type: 'set', view: { t: '2026-01-06', theme: 'dark', event: '2025-11-19-cn-jp-seafood-ban' } },
    {
      tensions: 1,
      type: 'set',
      view: JSON.parse('{"__proto__":{"t":"2026-01-06"},"data":"//evil.example/"}') as object,
    },
    { tensions: 1, type: 'play' },
    { 'datawrapper-height': { story: 1 } },
    'pymxPYMxstoryxPYMxnavigateToxPYMxjavascript:alert(1)',
    cycle,
    huge,
    null,
    [[[[]]]],
  ];
  for (let i = 0; i < count; i++) {
    const message = messages[i % messages.length];
    parent.postMessage(message, '*');
    for (let at = 0; at < parent.frames.length; at++) parent.frames[at]?.postMessage(message, '*');
  }
  parent.postMessage('attacked', '*');
}

/** Asks a map what it shows, as the article may. */
async function stateOf(page: Page, selector: string): Promise<unknown> {
  const id = await page.locator(selector).evaluate((frame: HTMLIFrameElement) => {
    const asked = Math.random();
    frame.contentWindow?.postMessage({ tensions: 1, type: 'get', id: asked }, '*');
    return asked;
  });
  let answer: Record<string, unknown> | undefined;
  await expect
    .poll(async () => {
      answer = (await heard(page, 'state')).find((one) => one['id'] === id);
      return answer;
    })
    .toBeDefined();
  return { ...answer, id: null };
}

/** Lists every change of the article's elements from now on. */
function watchElements(): void {
  const changed: string[] = [];
  Object.assign(globalThis, { changed });
  new MutationObserver((records) => {
    for (const { type, attributeName, target } of records) changed.push(`${type} ${attributeName} ${target.nodeName}`);
  }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
}

describe('a hostile neighbour', () => {
  it(`sends ${FORGED} forged messages to the article and its maps, to no effect`, async () => {
    const src = siteAddress('?embed&t=2025-11-25');
    const embeds = `
      <p><mark data-tensions-event="2025-11-19-cn-jp-seafood-ban">A halt.</mark></p>
      <tension-embed id="one" src="${src}" title="Map"></tension-embed>
      <tension-embed id="two" src="${src}" title="Map" sandbox="allow-scripts"></tension-embed>
      <iframe id="story" data-tensions src="${src}" title="Map"></iframe>
      <iframe id="four" data-tensions src="${src}" title="Map" sandbox="allow-scripts"></iframe>
      <iframe id="five" src="${src}" title="Map"></iframe>
      <iframe id="hostile" src="/hostile.html" title="Advertisement" loading="eager"></iframe>`;
    const pages = { '/': writeArticle(embeds), '/hostile.html': writeArticle('', '') };
    await withArticle(pages, { reducedMotion: 'reduce', colorScheme: 'light' }, async (page) => {
      const frames = ['#one iframe', '#two iframe', '#story', '#four', '#five'];
      const maps: Frame[] = [];
      for (const selector of frames) {
        await page.locator(selector).scrollIntoViewIfNeeded();
        maps.push(await mapIn(page, selector));
      }
      for (const selector of frames.slice(0, 4)) {
        await expect.poll(() => page.locator(selector).evaluate((one: HTMLElement) => one.style.height)).not.toBe('');
      }
      const before = [];
      for (const selector of frames) before.push(await stateOf(page, selector));
      await page.evaluate(watchElements);
      const hostile = await (await page.locator('#hostile').elementHandle()).contentFrame();
      await hostile!.evaluate(attack, FORGED);
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.includes('attacked')))
        .toBe(true);
      const after = [];
      for (const selector of frames) after.push(await stateOf(page, selector));
      expect(after).toEqual(before);
      expect(await page.evaluate(() => (globalThis as unknown as { changed: string[] }).changed)).toEqual([]);
      expect(await heard(page, 'error')).toEqual([]);

      // Nor does a map act on what comes from itself, or from who has opened it.
      const [own] = maps;
      await own!.evaluate(() => {
        const data = { tensions: 1, type: 'set', view: { t: '2026-01-06' } };
        postMessage(data, '*');
        dispatchEvent(new MessageEvent('message', { data, source: window, origin: 'null' }));
      });
      expect(await stateOf(page, frames[0]!)).toEqual(before[0]);
      const opening = page.waitForEvent('popup');
      await page.evaluate((address) => void Object.assign(globalThis, { popup: open(address) }), src);
      const popup = await opening;
      await popup.locator('tension-app[data-ready]').waitFor({ state: 'attached' });
      await page.evaluate(() => {
        const { popup: opened } = globalThis as unknown as { popup: Window };
        opened.postMessage({ tensions: 1, type: 'set', view: { t: '2026-01-06' } }, '*');
      });
      expect(await popup.locator('script[src*="/host-"]').count()).toBe(0);
      expect(await popup.locator('tension-headline h2').textContent()).toContain('25 November 2025');
    });
  });
});

describe('an article that floods its map', () => {
  it(`has ${BURST} messages taken as one a frame, hears of what is wrong, and finds the map as quick as before`, async () => {
    const pages = {
      '/': writeArticle(`<iframe id="map" data-tensions src="${siteAddress('?embed')}" title="Map"></iframe>`),
    };
    await withArticle(pages, { reducedMotion: 'reduce' }, async (page) => {
      const map = await mapIn(page, '#map');
      await stateOf(page, '#map');
      await map.evaluate(() => {
        const count = { frames: 0, dates: 0 };
        Object.assign(globalThis, { count });
        const date = document.querySelector('tension-app')!.shadowRoot!.querySelector('tension-headline')!.shadowRoot!;
        new MutationObserver(() => count.dates++).observe(date, {
          subtree: true,
          characterData: true,
          childList: true,
        });
        const tick = () => void (count.frames++, requestAnimationFrame(tick));
        requestAnimationFrame(tick);
      });
      await page.locator('#map').evaluate((frame: HTMLIFrameElement, count) => {
        for (let i = 0; i < count; i++) {
          const t = `2025-11-${String(1 + (i % 30)).padStart(2, '0')}`;
          frame.contentWindow?.postMessage({ tensions: 1, type: 'set', view: { t, data: 'x' } }, '*');
        }
        frame.contentWindow?.postMessage({ tensions: 1, type: 'set', view: { t: '2025-12-24' } }, '*');
      }, BURST);
      await map.locator('tension-headline h2').getByText('24 December 2025').waitFor();
      const { frames, dates } = await map.evaluate(
        () => (globalThis as unknown as { count: { frames: number; dates: number } }).count,
      );
      expect(dates).toBeGreaterThan(0);
      expect(dates).toBeLessThanOrEqual(frames + 1);
      const errors = await heard(page, 'error');
      expect(errors[0]).toEqual({ tensions: 1, type: 'error', field: 'data', reason: 'is not to be set' });
      expect(errors.length).toBeLessThanOrEqual(frames + 1);
      expect(await stateOf(page, '#map')).toMatchObject({ view: { t: '2025-12-24' } });
    });
  });
});
