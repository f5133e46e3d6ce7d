import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../src/embed/frame/frame-height.ts';
import { heard, mapIn, withArticle, writeArticle } from './article.ts';
import { siteAddress } from './harness.ts';

const WIDTHS = [240, 280, 320, 360, 414, 480, 560, 680, 800, 1024, 1280, 1600];
const ZOOMS = [1, 2];
/** A change below this is not announced (src/embed/frame/announce-height.ts). */
const LEAST_CHANGE_PX = 16;
const IDLE_MS = 600_000;

const PLAIN = { hide: [], story: null } as const;
const FRAME = 'iframe';

const heightOf = (page: Page): Promise<number> => page.locator(FRAME).evaluate((one) => one.clientHeight);
const countHeights = async (page: Page): Promise<number> => (await heard(page, 'height')).length;

/** With a clock that can be put forward. */
const prepare = (context: BrowserContext): Promise<void> => context.clock.install();

/** A window of so many CSS px; a zoomed page has fewer of them, each of more of the screen's. */
async function resize(page: Page, width: number, zoom: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const metrics = { width: Math.round(width / zoom), height: 900, deviceScaleFactor: zoom, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

const embed = (attributes = '') =>
  `<iframe data-tensions title="Map" src="${siteAddress('?embed&t=2025-11-25')}" ${attributes}></iframe>`;

describe('the height of a frame', () => {
  it(`settles in two messages at ${WIDTHS.length} widths and ${ZOOMS.length} zooms, and then rests`, async () => {
    await withArticle(
      { '/': writeArticle(embed()) },
      { width: 700, reducedMotion: 'reduce', prepare },
      async (page) => {
        const map = await mapIn(page, FRAME);
        await expect.poll(() => heightOf(page)).toBe(frameHeight(700, PLAIN));
        expect(await countHeights(page)).toBe(1);
        for (const zoom of ZOOMS) {
          for (const width of WIDTHS) {
            const [told, before] = [await countHeights(page), await heightOf(page)];
            const wanted = frameHeight(Math.round(width / zoom), PLAIN)!;
            await resize(page, width, zoom);
            await expect.poll(async () => Math.abs((await heightOf(page)) - wanted)).toBeLessThan(LEAST_CHANGE_PX);
            if (Math.abs(before - wanted) >= LEAST_CHANGE_PX) expect(await heightOf(page)).toBe(wanted);
            expect((await countHeights(page)) - told).toBeLessThanOrEqual(2);
            // The formula fits what it cannot measure: nothing sticks out, and the map has about half, where it fits at all.
            const [sticksOut, map] = await partsOf(page);
            expect(sticksOut, `${width} px, zoom ${zoom}`).toEqual([0, 0]);
            expect(map, `${width} px, zoom ${zoom}`).toBeGreaterThan(wanted * (width / zoom < 240 ? 0.2 : 0.45));
          }
        }
        const told = await countHeights(page);
        await page.clock.fastForward(IDLE_MS);
        // Whatever that set off has run when a message there and back has.
        await map.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        expect(await countHeights(page)).toBe(told);
      },
    );

    async function partsOf(page: Page): Promise<[number[], number]> {
      const map = await mapIn(page, FRAME);
      const sticksOut = await map.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth - innerWidth, scrollHeight - innerHeight];
      });
      return [sticksOut, (await map.locator('tension-map section').boundingBox())!.height];
    }
  });

  it('does not chase an article whose own scroll bar comes and goes with it, and survives a frame of no size', async () => {
    await withArticle(
      { '/': writeArticle(embed()) },
      { width: 760, reducedMotion: 'reduce', prepare },
      async (page) => {
        const map = await mapIn(page, FRAME);
        await expect.poll(() => heightOf(page)).toBe(frameHeight(760, PLAIN));
        await page.locator(FRAME).evaluate((frame: HTMLElement, limit) => {
          const narrow = () => (frame.style.width = frame.clientHeight >= limit ? 'calc(100% - 17px)' : '100%');
          new ResizeObserver(narrow).observe(frame);
        }, frameHeight(760, PLAIN)!);
        await expect.poll(() => map.evaluate(() => innerWidth)).toBe(743);
        await page.clock.fastForward(10_000);
        expect(await countHeights(page)).toBe(1);
        // Until the narrower map is drawn.
        await map.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

        for (const [property, none] of [
          ['display', 'none'],
          ['height', '0'],
          ['width', '0'],
        ] as const) {
          const lanes = await map.locator('path.lane').count();
          await page.locator(FRAME).evaluate(
            (frame: HTMLElement, [name, value]) => {
              const before = frame.style.getPropertyValue(name);
              frame.style.setProperty(name, value);
              Object.assign(frame, { restore: () => frame.style.setProperty(name, before) });
            },
            [property, none] as const,
          );
          await page.clock.fastForward(1000);
          await page.locator(FRAME).evaluate((frame: HTMLElement & { restore?: () => void }) => frame.restore?.());
          await expect.poll(() => map.locator('path.lane').count()).toBe(lanes);
        }
        await map.locator('tension-map').getByRole('button', { name: 'Zoom in' }).click();
        const heights = (await heard(page, 'height')).map(({ height }) => height);
        expect(heights).toEqual([frameHeight(760, PLAIN)]);
      },
    );
  });

  it('reaches the host scripts of pym, Datawrapper and AMP as they listen for it', async () => {
    const script = '<script src="/hosts.js"></script>';
    // Written by hand after what those scripts do: pym's parent (by its id), Datawrapper's (by the sender), amp-iframe.
    const hosts = `addEventListener('message', ({ data, source }) => {
      const sizes = (globalThis.sizes ??= {});
      const pym = typeof data === 'string' && /^pymxPYMxgraphicxPYMx(\\S+)xPYMx(.*)$/.exec(data);
      if (pym && pym[1] === 'height') sizes.pym = parseInt(pym[2], 10);
      for (const id in data['datawrapper-height'] ?? {})
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === source) sizes[id] = data['datawrapper-height'][id];
      if (data.sentinel === 'amp' && data.type === 'embed-size') sizes.amp = data.height;
    });`;
    const address = siteAddress('?embed&t=2025-11-25&initialWidth=500&childId=graphic&parentTitle=x');
    const body = `<iframe title="Map" name="chart-1" src="${address}"></iframe>`;
    await withArticle({ '/': writeArticle(body, script), '/hosts.js': hosts }, { width: 500 }, async (page) => {
      const height = frameHeight(500, PLAIN);
      await expect
        .poll(() => page.evaluate(() => (globalThis as { sizes?: object }).sizes))
        .toEqual({ pym: height, 'chart-1': height, amp: height });
    });
  });
});
