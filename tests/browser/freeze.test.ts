import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Download, Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { freezeSite } from '../../src/build/freeze/freeze-site.ts';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { dayToIso, msToDay } from '../../src/core/time/day.ts';
import { findAccessFaults } from './axe.ts';
import { openPage, ready, siteAddress, withPage } from './harness.ts';
import { breakFile } from './tampering.ts';
import { admitArticle, admitSite } from './watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const QUERY = '?embed&t=2025-12-30&from=2025-12-01&to=2026-01-31&lang=en';
const FRAME = { width: 1000, height: 700 };

/** The one file of a query, from the built site, by the code of the command. */
async function freezeByCommand(query: string, date: string): Promise<{ readonly name: string; readonly html: string }> {
  const { files } = await freezeSite('dist', { query, date, live: siteAddress('index.html') });
  const [name, html] = [...(files ?? [])][0] ?? ['', ''];
  return { name, html };
}

async function readDownload(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** All that a map draws: badges by their lanes, and every path, as they stand. */
function readPicture(
  map: Page | Frame,
): Promise<{ readonly lanes: readonly string[]; readonly paths: readonly string[] }> {
  return map.evaluate(() => {
    const app = document.querySelector('tension-app')?.shadowRoot;
    const arcs = app?.querySelector('tension-map')?.shadowRoot?.querySelector('tension-arcs')?.shadowRoot;
    const all = (selector: string, name: string) =>
      [...(arcs?.querySelectorAll(selector) ?? [])].map((one) => one.getAttribute(name) ?? '');
    return { lanes: all('[data-lane]', 'data-lane'), paths: all('svg path', 'd') };
  });
}

/** Greatest distance of two pictures' numbers; infinite where they are not made of the same paths. */
function compare(a: readonly string[], b: readonly string[]): number {
  const numbers = (d: string) => (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const gaps = a.flatMap((d, i) => {
    const [own, other] = [numbers(d), numbers(b[i] ?? '')];
    return own.length === other.length ? own.map((number, at) => Math.abs(number - (other[at] ?? NaN))) : [Infinity];
  });
  return a.length === b.length ? Math.max(0, ...gaps) : Infinity;
}

/** Opens a file in a page of its own and gives what went wrong, in words, and every address that was asked for. */
async function openFile(path: string, options: Parameters<typeof openPage>[0] = {}) {
  const asked: string[] = [];
  const record = (context: BrowserContext) => {
    context.on('request', (request) => void asked.push(request.url()));
    return Promise.resolve();
  };
  const { page, faults } = await openPage({ path: 'data/actors.json', ...FRAME, ...options, prepare: record });
  asked.length = 0;
  await page.goto(pathToFileURL(path).href);
  return { page, asked, faults };
}

describe('a frozen embed', () => {
  it('is the same file by the button and by the command, and shows from disk and in a sandbox what the live page shows', async () => {
    let frozen = { name: '', html: '' };
    await withPage({ path: '?t=2025-12-30&from=2025-12-01&to=2026-01-31', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await page.getByRole('button', { name: 'Embed' }).click();
      const button = page.getByRole('button', { name: 'Freeze this embed' });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      frozen = { name: download.suggestedFilename(), html: await readDownload(download) };
      await page.getByRole('status').getByText(`${frozen.name} was handed to the browser`).waitFor();
      expect(await findAccessFaults(page)).toEqual([]);
    });
    expect(frozen.name).toMatch(/^tensions-2025-12-30-[\da-f]{12}\.html$/);
    expect(frozen).toEqual(await freezeByCommand(QUERY, dayToIso(msToDay(Date.now()))));

    const path = join(folder, frozen.name);
    writeFileSync(path, frozen.html);
    const live = await openPage({ path: QUERY, ...FRAME, reducedMotion: 'reduce' });
    await ready(live.page, 'static');
    const expected = await readPicture(live.page);
    expect(expected.lanes.length).toBeGreaterThan(10);
    await live.close();

    const { page, asked, faults } = await openFile(path, { reducedMotion: 'reduce' });
    await page.locator('tension-app[data-ready="static"]').waitFor({ state: 'attached' });
    await page.locator('tension-map canvas.still-map').waitFor({ state: 'attached' });
    const fromDisk = await readPicture(page);
    expect(fromDisk.lanes).toEqual(expected.lanes);
    expect(compare(fromDisk.paths, expected.paths)).toBeLessThanOrEqual(1);
    expect(await page.locator('tension-map').getByRole('status').count()).toBe(0);
    const credit = page.locator('tension-map').getByRole('link', { name: /^Frozen on .+, data version \d/ });
    expect(await credit.getAttribute('href')).toContain(`${siteAddress('index.html')}?t=2025-12-30&from=2025-12-01`);
    expect(await credit.getAttribute('href')).toMatch(/&since=[\d.-]+$/);
    // Details, sources and prose are in it, too.
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.locator('tension-list button[data-event-id="2025-12-29-cn-tw-justice-mission"]').click();
    await page.locator('tension-detail').getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await page.getByRole('button', { name: 'About' }).click();
    await page.getByRole('heading', { name: 'Data and its limits' }).waitFor();
    expect(await page.locator('tension-about dialog').textContent()).toContain('1 December 2025 to 31 January 2026');
    await page.getByRole('button', { name: 'Close' }).click();
    // A plain link moves it, twice; the address stays the file's own.
    for (const again of [1, 2]) {
      await page.evaluate(() => (location.hash = '#event=2026-01-06-cn-jp-dual-use-ban'));
      await page.locator('tension-headline h2').getByText('6 January 2026').waitFor();
      await expect.poll(() => page.url(), { message: `link ${again}` }).toBe(pathToFileURL(path).href);
      await page.locator('input[name="playhead"]').press('Home');
      await page.locator('tension-headline h2').getByText('1 December 2025').waitFor();
    }
    expect(asked).toEqual([pathToFileURL(path).href]);
    expect(faults).toEqual([]);
    await page.context().close();
    await expectInFrames(frozen.html, expected);
  });

  it('shows without JavaScript the picture of its own query, in its own language and theme', async () => {
    const { name, html } = await freezeByCommand('?embed&t=2026-01-06&lang=ja&theme=dark&map=pacific', '2026-11-29');
    writeFileSync(join(folder, name), html);
    const { page, asked, faults } = await openFile(join(folder, name), { javaScriptEnabled: false });
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]),
    ).toEqual(['ja', 'dark']);
    expect(await page.locator('.poster h2').first().textContent()).toContain('2026年1月6日');
    expect(await page.locator('.poster svg.map.wide path.lane').count()).toBeGreaterThan(5);
    expect(await page.locator('.poster figcaption').textContent()).toContain('2026年11月29日時点で固定、データ版');
    expect(await page.locator('.poster noscript').textContent()).toContain('JavaScript');
    expect(await page.locator('.poster .reading ul ul a').count()).toBeGreaterThan(10);
    expect(asked).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.context().close();
    // With scripts, in Japanese from its own words.
    const spoken = await openFile(join(folder, name));
    await spoken.page.getByRole('link', { name: /時点で固定/ }).waitFor();
    expect(spoken.asked).toHaveLength(1);
    expect(spoken.faults).toEqual([]);
    await spoken.page.context().close();
  });

  it('is a folder, too, with the live map and the story that it tells', async () => {
    const query = '?embed&story=the-call&step=3&lang=en';
    const { files } = await freezeSite('dist', { query, date: '2026-11-29', live: null });
    for (const [address, text] of files ?? []) {
      mkdirSync(dirname(join(folder, 'site', address)), { recursive: true });
      writeFileSync(join(folder, 'site', address), text);
    }
    const name = [...(files?.keys() ?? [])].find((address) => address.endsWith('/index.html')) ?? '';
    const server = createSiteServer({ root: join(folder, 'site') });
    const origin = await listen(server, 0);
    const { page, faults } = await openPage({ path: 'data/actors.json', ...FRAME });
    admitSite(page.context(), `${origin}/`);
    await page.goto(`${origin}/${name}`);
    await page.locator('tension-story').getByText('Beijing protests').first().waitFor();
    await page.getByText(/^Frozen on 29 November 2026, data version [\d.-]+$/).waitFor();
    await ready(page, 'live');
    expect(page.url()).toBe(`${origin}/${name}`);
    await page.context().close();
    expect(faults).toEqual([]);
    server.close();
  });

  it('is refused in a quiet line where a part cannot be had, and where nothing hashes', async () => {
    const prepare = (context: BrowserContext) => breakFile(context, /\/parts\.json$/, { status: 404 }).then(() => {});
    const expected = [/parts\.json answered with 404/, /404/];
    await withPage({ reducedMotion: 'reduce', prepare, expected }, async (page) => {
      await ready(page, 'static');
      await page.getByRole('button', { name: 'Embed' }).click();
      await page.getByRole('button', { name: 'Freeze this embed' }).click();
      await page.getByRole('status').getByText('could not be put together').waitFor();
      await page.evaluate(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
      await page.getByRole('button', { name: 'Freeze this embed' }).click();
      await page.getByRole('status').getByText('cannot be frozen here').waitFor();
    });
  });
});

/**
 * The file as a frame's page and as its `srcdoc`, in a sandbox without the same origin and in none: the same picture, no
 * request, whatever a reader does.
 */
async function expectInFrames(html: string, expected: Awaited<ReturnType<typeof readPicture>>): Promise<void> {
  const frame = `width="${FRAME.width}" height="${FRAME.height}" title="A map"`;
  const article = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,"><body>
    <iframe ${frame} id="page" sandbox="allow-scripts" src="/frozen.html"></iframe>
    <iframe ${frame} id="doc" sandbox="allow-scripts"></iframe><iframe ${frame} id="own" src="/frozen.html"></iframe>`;
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.url === '/frozen.html' ? html : article);
  });
  const origin = await listen(server, 0);
  const asked: string[] = [];
  const { page, faults } = await openPage({
    path: 'data/actors.json',
    width: 1100,
    height: 2200,
    reducedMotion: 'reduce',
  });
  page.on('request', (request) => void asked.push(request.url()));
  admitArticle(page.context(), origin);
  admitSite(page.context(), `${origin}/frozen.html`);
  await page.goto(origin);
  await page.locator('#doc').evaluate((one, text) => ((one as HTMLIFrameElement).srcdoc = text), html);
  for (const id of ['#page', '#doc', '#own']) {
    const map = await (await page.locator(id).elementHandle())?.contentFrame();
    await map?.locator('tension-app[data-ready="static"]').waitFor({ state: 'attached' });
    await map?.locator('tension-map canvas.still-map').waitFor({ state: 'attached' });
    const shown = await readPicture(map!);
    expect(shown.lanes, id).toEqual(expected.lanes);
    expect(compare(shown.paths, expected.paths), id).toBeLessThanOrEqual(1);
    // What is pressed mirrors nothing into an address that cannot change, and a near view has its land.
    for (let i = 0; i < 3; i++) await map?.getByRole('button', { name: 'Zoom in' }).click();
    await map?.getByRole('button', { name: 'Globe' }).click();
    await map?.getByRole('button', { name: 'Globe', pressed: true }).waitFor();
  }
  expect(asked).toEqual([`${origin}/`, `${origin}/frozen.html`, `${origin}/frozen.html`]);
  await page.context().close();
  expect(faults).toEqual([]);
  server.close();
}
