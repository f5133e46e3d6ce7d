import { readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { freezeSite } from '../../src/build/freeze/freeze-site.ts';
import { listen } from '../../src/build/serve.ts';
import { openPage, siteAddress, type PageOptions } from './harness.ts';
import { admitArticle, admitSite } from './watch.ts';

const FOLDER = new URL('../fixtures/article/', import.meta.url);
/** Where the fixture says that the map lies. */
const SAID_ADDRESS = 'https://example.org/map/';

/** Where the article has its frozen map. */
const FROZEN = '/after.html';

/** The demo article, with maps of the built site. */
export function readArticle(): string {
  return readFileSync(new URL('index.html', FOLDER), 'utf8').replaceAll(SAID_ADDRESS, siteAddress());
}

/** The article's pages by their address: itself, and its frozen map as the comment in it says, made anew. */
export async function articlePages(article = readArticle()): Promise<Record<string, string>> {
  const query = /npm run freeze -- --query "([^"]+)"/.exec(article)?.[1] ?? '';
  const { files } = await freezeSite('dist', { query, date: '2026-11-29', live: siteAddress('index.html') });
  const [file] = [...(files?.values() ?? [])];
  if (file === undefined) throw new Error(`articlePages: got "${query}" in the article, expected a query to freeze`);
  return { '/': article, [FROZEN]: file };
}

/** An article of a few words around what is embedded. */
export function writeArticle(body: string, script = `<script src="${siteAddress('embed.js')}"></script>`): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/article.css">${script}</head><body>${body}</body></html>`;
}

/** What a strict host allows: its own style, and frame and script of the map's site. */
function policyFor(site: string): string {
  return `default-src 'none'; style-src 'self'; img-src data:; frame-src ${site} 'self'; script-src ${site} 'self'`;
}

/** Pages by their address, `/` first, and the article's style sheet, under a strict policy. Its port is another origin. */
export function createHost(pages: Readonly<Record<string, string>>, headers: OutgoingHttpHeaders = {}): Server {
  const policy = policyFor(new URL(siteAddress()).origin);
  return createServer((request, response) => {
    const address = (request.url ?? '/').replace(/[?#].*/, '');
    const body = address === '/article.css' ? readFileSync(new URL('article.css', FOLDER)) : pages[address];
    const type = address.endsWith('.css') ? 'text/css' : address.endsWith('.js') ? 'text/javascript' : 'text/html';
    // The frozen map brings a policy of its own, which the host's would add to.
    const own = address === FROZEN ? '' : policy;
    const all = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': own, ...headers };
    response.writeHead(body === undefined ? 404 : 200, all).end(body);
  });
}

/** An article that is open. `close` fails when anything went wrong in it or in its maps. */
export interface OpenArticle {
  readonly page: Page;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Makes the article keep the messages that it gets, for {@link heard}. */
export function recordMessages(): void {
  const all: unknown[] = [];
  Object.assign(globalThis, { heard: all });
  addEventListener('message', ({ data }) => all.push(data));
}

export interface ArticleOptions extends Omit<PageOptions, 'path'> {
  /** What the article's host sends besides, or in place of its strict policy. */
  readonly headers?: OutgoingHttpHeaders;
  /** Folders of other hosts of the built site than the run's own, which the article embeds. */
  readonly sites?: readonly string[];
}

/** Opens an article of another origin than the map's. */
export async function openArticle(
  pages: Readonly<Record<string, string>>,
  { headers, sites = [], width = 800, height = 900, prepare, ...options }: ArticleOptions = {},
): Promise<OpenArticle> {
  const host = createHost(pages, headers);
  const origin = await listen(host, 0);
  const { page, faults } = await openPage({
    path: 'data/actors.json',
    width,
    height,
    ...options,
    async prepare(context) {
      await context.addInitScript(recordMessages);
      await prepare?.(context);
    },
  });
  admitArticle(page.context(), origin);
  for (const site of sites) admitSite(page.context(), site);
  await page.goto(`${origin}/`);
  return {
    page,
    origin,
    async close() {
      await page.context().close();
      host.close();
      expect(faults, 'faults while the article was open').toEqual([]);
    },
  };
}

/** Opens an article, runs the test's body on it, and closes it; a failure of the body is never hidden by another. */
export async function withArticle(
  pages: Readonly<Record<string, string>>,
  options: ArticleOptions,
  body: (page: Page, origin: string) => Promise<void>,
): Promise<void> {
  const { page, origin, close } = await openArticle(pages, options);
  try {
    await body(page, origin);
  } catch (reason) {
    await page.context().close();
    throw reason;
  }
  await close();
}

/** Messages of ours of one type that the article has got from its frames, in order. */
export function heard(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate((wanted): Record<string, unknown>[] => {
    const { heard: all } = globalThis as unknown as { readonly heard: readonly (Record<string, unknown> | null)[] };
    return all.flatMap((one) => (one !== null && one['tensions'] === 1 && one['type'] === wanted ? [one] : []));
  }, type);
}

/** The map in a frame, when its picture works. */
export async function mapIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (frame == null) throw new Error(`mapIn: got no frame at ${selector}`);
  await frame.locator('tension-app[data-ready]').waitFor({ state: 'attached' });
  return frame;
}

/** One parameter of a map's address, which follows what it shows; null where it has none. */
export const shown = (map: Frame, name: string): string | null => new URL(map.url()).searchParams.get(name);
