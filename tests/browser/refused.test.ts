import type { BrowserContext, Frame, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listen } from '../../src/build/serve.ts';
import { mapIn, shown, withArticle, writeArticle } from './article.ts';
import { createMapHost } from './map-host.ts';
import { dayOf, detail, headlineDate, playhead, rows } from './parts.ts';

const FEATURES = ['fullscreen', 'clipboard-read', 'clipboard-write', 'storage-access', 'geolocation'];
/** As a host that lets its pages have nothing. */
const HEADERS = { 'Permissions-Policy': FEATURES.map((name) => `${name}=()`).join(', ') };
const ALLOW = FEATURES.map((name) => `${name} 'none'`).join('; ');

/** Three frames that may have nothing, each for another reason. */
const FRAMES = {
  sealed: 'sandbox="allow-scripts"',
  forbidden: `allow="${ALLOW}"`,
  throwing: '',
} as const;

/** Runs in every document; in the frame of that name, nine interfaces throw whatever is asked of them, and it is noted. */
function refuseAll(name: string): void {
  if (self.name !== name) return;
  const tried: string[] = [];
  Object.assign(globalThis, { tried });
  const refuse = (what: string): never => {
    tried.push(what);
    throw new DOMException(`${what} is refused`, 'SecurityError');
  };
  const owners: readonly (readonly [owner: object, property: string])[] = [
    [window, 'localStorage'],
    [window, 'sessionStorage'],
    [window, 'indexedDB'],
    [window, 'caches'],
    [Document.prototype, 'cookie'],
    [Navigator.prototype, 'serviceWorker'],
    [Navigator.prototype, 'clipboard'],
  ];
  for (const [owner, property] of owners) {
    const get = () => refuse(property);
    Object.defineProperty(owner, property, { configurable: true, get, set: get });
  }
  Element.prototype.requestFullscreen = () => refuse('requestFullscreen');
  document.execCommand = () => refuse('execCommand');
}

/** The date and what follows from it, an open act with its sources, a filter, what is to be copied. */
async function useAll(frame: Frame): Promise<void> {
  await playhead(frame).fill(String(dayOf('2026-01-06')));
  await headlineDate(frame).getByText('6 January 2026').waitFor();
  const lanes = frame.locator('tension-arcs path.lane');
  await expect.poll(() => lanes.count()).toBeGreaterThan(3);
  await frame.getByRole('button', { name: 'Legend' }).click();
  await frame.locator('button[data-type="sanction"]').click();
  await expect.poll(() => shown(frame, 'types')).not.toBeNull();
  await frame.getByRole('button', { name: 'Back to the map' }).click();
  await frame.locator('tension-map').getByRole('button', { name: 'Zoom in' }).click();

  await frame.getByRole('button', { name: 'List', exact: true }).click();
  await rows(frame).first().click();
  await detail(frame).getByRole('link').first().waitFor();
  await expectLinksOpenElsewhere(frame);
  await frame.getByRole('button', { name: 'Back to the map' }).click();

  await frame.getByRole('button', { name: 'List', exact: true }).click();
  await frame.getByRole('button', { name: 'Download' }).click();
  await frame.getByRole('button', { name: 'Copy citation' }).click();
  const citation = frame.getByRole('textbox', { name: /could not be copied/ });
  expect(await citation.inputValue()).toContain('Indo-Pacific Tensions Map');
  await frame.getByRole('button', { name: 'Embed', exact: true }).locator('visible=true').click();
  const dialog = frame.locator('tension-embed-dialog').getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await dialog.getByRole('status').getByText('The code is selected').waitFor();
}

/** That a reader sees where a link leads, and that it leads out of the frame and tells nothing of him. */
async function expectLinksOpenElsewhere(frame: Frame): Promise<void> {
  const links = await detail(frame)
    .locator('a[href^="http"]')
    .evaluateAll((all) =>
      all.map((link) => ({
        host: new URL((link as HTMLAnchorElement).href).hostname.replace(/^www\./, ''),
        words: link.closest('li')?.textContent ?? '',
        target: link.getAttribute('target'),
        rel: link.getAttribute('rel'),
      })),
    );
  expect(links.length).toBeGreaterThan(0);
  for (const { host, words, target, rel } of links) {
    expect(words).toContain(host);
    expect([target, rel]).toEqual(['_blank', 'noopener noreferrer nofollow']);
  }
}

/** What makes a press worth stealing: something sent, or done in the reader's name. */
function findStakes(requests: readonly Request[]): string[] {
  return requests.flatMap((request) => {
    const { authorization, cookie } = request.headers();
    const isPlain = request.method() === 'GET' && request.postData() === null;
    return isPlain && authorization === undefined && cookie === undefined ? [] : [request.url()];
  });
}

describe('a frame to which everything is refused', () => {
  it('works whole, tries to keep nothing, says what to copy by hand, and has nothing that a stolen press could do', async () => {
    const map = createMapHost('dist', HEADERS);
    const address = `${await listen(map, 0)}/`;
    const src = `${address}index.html?embed&t=2025-11-25&lang=en`;
    const body = Object.entries(FRAMES).map(
      ([name, more]) =>
        `<iframe id="${name}" name="${name}" title="Map" src="${src}" style="height: 640px" ${more}></iframe>`,
    );
    const requests: Request[] = [];
    const options = {
      headers: { 'Content-Security-Policy': '' },
      width: 800,
      reducedMotion: 'reduce',
      expected: [/^Permissions policy violation: The Clipboard API/],
      sites: [address],
      prepare: async (context: BrowserContext) => {
        context.on('request', (request) => void requests.push(request));
        await context.addInitScript(refuseAll, 'throwing');
      },
    } as const;
    await withArticle({ '/': writeArticle(body.join(''), '') }, options, async (page) => {
      for (const name of Object.keys(FRAMES)) {
        await page.locator(`#${name}`).scrollIntoViewIfNeeded();
        const frame = await mapIn(page, `#${name}`);
        await useAll(frame);
        for (const stake of ['form', 'input[type="password"]', '[formaction]', '[contenteditable]'])
          expect(await frame.locator(stake).count(), stake).toBe(0);
        const tried = await frame.evaluate(() => (globalThis as { tried?: string[] }).tried ?? []);
        // By the presses on its buttons, and for nothing else.
        expect(tried).toEqual(name === 'throwing' ? ['clipboard', 'clipboard'] : []);
      }
      expect(requests.length).toBeGreaterThan(10);
      expect(findStakes(requests)).toEqual([]);
    });
    map.close();
  });
});
