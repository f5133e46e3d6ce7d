import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { buildBarePage } from '../bench/bare-page.ts';
import { articlePages, createHost, readArticle } from '../browser/article.ts';
import { openPage, releaseLiveMap } from '../browser/harness.ts';
import { admitArticle } from '../browser/watch.ts';
import { measureScroll } from './measure-scroll.ts';

/** What three maps of ours may add to what three bare ones cost an article. */
const BUDGET = 1.25;
const LEAST_ROUNDS = 1;
const MOST_ROUNDS = 4;
/** The maps in the order of the page. */
const OWN = ['tension-embed iframe', '#story', '#after'];
const BARE = OWN.map((_, i) => `.bare-${i + 1}`);

/** The same article with three bare maps, of the heights that ours take. */
function withBareMaps(article: string, address: string, heights: readonly number[]): string {
  let nth = 0;
  const bare = () => {
    const height = heights[nth++] ?? 0;
    return `<iframe class="bare-${nth}" src="${address}" height="${height}" title="A bare map"></iframe>`;
  };
  const sizes = heights.map((height, i) => `.bare-${i + 1} { height: ${height}px !important }`).join(' ');
  return article
    .replace(/<script[^]*?<\/script>/, '')
    .replaceAll(/<tension-embed[^]*?<\/tension-embed>|<iframe[^]*?<\/iframe>/g, bare)
    .replace('</head>', `<style>${sizes}</style></head>`);
}

/** Brings each map into view and waits until it is live; gives their heights. */
async function waitForMaps(page: Page, selectors: readonly string[], live: string): Promise<readonly number[]> {
  const heights: number[] = [];
  for (const selector of selectors) {
    const frame = page.locator(selector);
    await frame.scrollIntoViewIfNeeded();
    await frame.contentFrame().locator(live).waitFor({ state: 'attached', timeout: 30_000 });
    heights.push(await frame.evaluate((one) => one.clientHeight));
  }
  return heights;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('an article with three maps scrolls within 1.25 × of one with three bare maps', { timeout: 240_000 }, async () => {
  const bareSite = createSiteServer({ root: await buildBarePage() });
  // The bare page's own server allows what it needs: MapLibre as it comes.
  const bareAddress = await listen(bareSite, 0);
  const pages = await articlePages();
  const host = createHost(pages, { 'Content-Security-Policy': '' });
  const origin = await listen(host, 0);
  const options = { path: 'data/actors.json', width: 1280, height: 900, reducedMotion: 'no-preference' } as const;
  const { page: own } = await openPage(options);
  const { page: bare } = await openPage(options);
  try {
    for (const page of [own, bare]) admitArticle(page.context(), origin);
    releaseLiveMap(own);
    await own.goto(`${origin}/`);
    // The third is frozen, and never live.
    const heights = [
      ...(await waitForMaps(own, OWN.slice(0, 2), 'tension-app[data-ready="live"]')),
      ...(await waitForMaps(own, OWN.slice(2), 'tension-app[data-ready="static"]')),
    ];
    pages['/bare'] = withBareMaps(readArticle(), `${bareAddress}/`, heights);
    await bare.goto(`${origin}/bare`);
    await waitForMaps(bare, BARE, 'body[data-ready="live"]');
    const [bareMs, ownMs]: [number[], number[]] = [[], []];
    const compare = () => mean(ownMs) / mean(bareMs);
    for (let round = 0; round < LEAST_ROUNDS || (compare() > BUDGET && round < MOST_ROUNDS); round++) {
      await bare.bringToFront();
      bareMs.push(...(await measureScroll(bare)));
      await own.bringToFront();
      ownMs.push(...(await measureScroll(own)));
    }
    expect(compare(), `${mean(ownMs).toFixed(1)} ms a frame, bare ${mean(bareMs).toFixed(1)} ms`).toBeLessThanOrEqual(
      BUDGET,
    );
  } finally {
    for (const page of [own, bare]) await page.context().close();
    for (const server of [host, bareSite]) server.close();
  }
});
