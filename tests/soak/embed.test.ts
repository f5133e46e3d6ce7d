import { describe, expect, it } from 'vitest';
import { heard, mapIn, shown, withArticle, writeArticle } from '../browser/article.ts';
import { siteAddress } from '../browser/harness.ts';

const MAPS = 20;
const FLOOD_MS = 10_000;
const PER_SECOND = 5000;
/** How soon after a flood a map must answer. */
const CALM_MS = 1000;

describe('an article that goes on and on', () => {
  it(
    `sends ${PER_SECOND} messages a second for ten seconds, and the map answers within a second`,
    { timeout: 120_000 },
    async () => {
      const pages = {
        '/': writeArticle(`<iframe id="map" data-tensions src="${siteAddress('?embed')}" title="Map"></iframe>`),
      };
      await withArticle(pages, { reducedMotion: 'reduce' }, async (page) => {
        const map = await mapIn(page, '#map');
        const sent = await page.locator('#map').evaluate(
          async (frame: HTMLIFrameElement, { ms, perSecond }) => {
            const start = performance.now();
            let count = 0;
            for (let now = start; now < start + ms; now = performance.now()) {
              // What is due by now: a busy machine sends more at once.
              for (; count < ((now - start) / 1000) * perSecond; count++) {
                const t = `2025-11-${String(1 + (count % 30)).padStart(2, '0')}`;
                const view = count % 7 === 0 ? { t: 'x'.repeat(3000) } : { t };
                frame.contentWindow?.postMessage({ tensions: 1, type: 'set', view }, '*');
              }
              // The flood's own pace, not a wait for anything: the page must get to answer in between.
              await new Promise((done) => setTimeout(done, 4));
            }
            return count;
          },
          { ms: FLOOD_MS, perSecond: PER_SECOND },
        );
        expect(sent).toBeGreaterThan((PER_SECOND * FLOOD_MS) / 1000 - PER_SECOND);
        const before = Date.now();
        await page.locator('#map').evaluate((frame: HTMLIFrameElement) => {
          frame.contentWindow?.postMessage({ tensions: 1, type: 'set', id: 'last', view: { t: '2025-12-24' } }, '*');
        });
        await expect
          .poll(async () => (await heard(page, 'state')).some(({ id }) => id === 'last'), {
            timeout: 30_000,
            interval: 20,
          })
          .toBe(true);
        expect(Date.now() - before).toBeLessThan(CALM_MS);
        await map
          .getByRole('button', { name: 'Next day' })
          .or(map.locator('input[name="playhead"]'))
          .first()
          .press('ArrowRight');
        await map.locator('tension-headline h2').getByText('25 December 2025').waitFor();
      });
    },
  );

  it(
    'holds twenty maps, each of its own height and each driven by its own sentence',
    { timeout: 300_000 },
    async () => {
      const one = (nth: number) => `
      <section class="steps">
        <p data-tensions-t="2025-11-${String(nth + 1).padStart(2, '0')}">Day ${nth + 1}.</p>
        <tension-embed id="map-${nth}" src="${siteAddress('index.html')}" title="Map ${nth + 1}"></tension-embed>
      </section>`;
      const pages = { '/': writeArticle(Array.from({ length: MAPS }, (_, nth) => one(nth)).join('')) };
      await withArticle(pages, { width: 400, height: 700, reducedMotion: 'reduce' }, async (page) => {
        for (let nth = 0; nth < MAPS; nth++) {
          await page.locator(`#map-${nth}`).scrollIntoViewIfNeeded();
          const map = await mapIn(page, `#map-${nth} iframe`);
          await expect
            .poll(() => shown(map, 't'))
            .toBe(nth === 24 ? null : `2025-11-${String(nth + 1).padStart(2, '0')}`);
          expect(await page.locator(`#map-${nth} iframe`).evaluate((frame) => frame.clientHeight)).toBeGreaterThan(500);
        }
        expect(await heard(page, 'error')).toEqual([]);
      });
    },
  );
});
