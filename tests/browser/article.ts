import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { FrameLocator, Page } from 'playwright-core';
import { listen } from '../../src/build/serve.ts';
import { openPage, siteAddress, type PageOptions } from './harness.ts';

const FOLDER = new URL('../fixtures/article/', import.meta.url);
/** Where the fixture says the map lies. */
const SAID_ADDRESS = 'https://example.org/map/';
const HTML = 'text/html; charset=utf-8';

/** The demo article, with maps of the built site. */
export function readArticle(): string {
  return readFileSync(new URL('index.html', FOLDER), 'utf8').replaceAll(SAID_ADDRESS, siteAddress());
}

/** An article of a few words around what is to be embedded. */
export function writeArticle(body: string, script = `<script src="${siteAddress('embed.js')}"></script>`): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
    <style>body { margin: 0 } iframe { border: 0; display: block; width: 100% }</style>${script}</head>
    <body>${body}</body></html>`;
}

/** Pages by their address, `/` first; what is missing is the article's style sheet. A port of its own is another origin. */
export function createHost(pages: Readonly<Record<string, string>>): Server {
  return createServer((request, response) => {
    const page = pages[(request.url ?? '/').replace(/\?.*/, '')];
    if (page !== undefined) return void response.writeHead(200, { 'Content-Type': HTML }).end(page);
    const isSheet = request.url === '/article.css';
    response.writeHead(isSheet ? 200 : 404, { 'Content-Type': 'text/css' });
    response.end(isSheet ? readFileSync(new URL('article.css', FOLDER)) : '');
  });
}

/** An article that is open, and what must not happen on it. */
export interface OpenArticle {
  readonly page: Page;
  readonly origin: string;
  /** Uncaught errors of the article and of its frames. */
  readonly uncaught: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens an article of another origin than the map's. What its frames and it say to one another stands in `messages`. */
export async function openArticle(
  pages: Readonly<Record<string, string>>,
  { width = 800, height = 900, ...options }: Omit<PageOptions, 'path'> = {},
): Promise<OpenArticle> {
  const host = createHost(pages);
  const { page } = await openPage({ path: 'data/actors.json', width, height, ...options });
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => void uncaught.push(message));
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const origin = await listen(host, 0);
  await page.goto(`${origin}/`);
  return {
    page,
    origin,
    uncaught,
    async close() {
      await page.context().close();
      host.close();
    },
  };
}

/** Messages of ours of one type that the article has got from its frames, in order. */
export function heard(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate((wanted) => {
    const { heard: all } = globalThis as unknown as { readonly heard: readonly Record<string, unknown>[] };
    return all.filter((one) => one['tensions'] === 1 && one['type'] === wanted);
  }, type);
}

/** The map of a frame, when its picture works. */
export async function mapIn(page: Page, selector: string): Promise<FrameLocator> {
  const frame = page.frameLocator(selector);
  await frame.locator('tension-app[data-ready]').waitFor({ state: 'attached' });
  return frame;
}
