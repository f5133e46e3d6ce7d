import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { openCheckedIndex } from '../../src/core/checked/checked-index.ts';
import { readBlock } from './built-model.ts';

/** The page's index of events, open to be spoilt. */
export interface Index {
  /** That a build has found it good. */
  checked?: boolean;
  events: Record<string, unknown>[];
  [key: string]: unknown;
}

const html = readFileSync('dist/index.html', 'utf8');
const BLOCK = /<script type="application\/json" id="event-index">[^]*?<\/script>/;

/** A fresh copy of the built page's index, its events in rows as in a data file. */
export function copyIndex(): Index {
  return openCheckedIndex(JSON.parse(readBlock(html))) as Index;
}

/** Serves the page with other text in its block; null leaves the block out altogether. */
export async function replaceBlock(context: BrowserContext, text: string | null): Promise<void> {
  const element =
    text === null ? '' : `<script type="application/json" id="event-index">${text.replaceAll('</', '<\\/')}</script>`;
  const body = html.replace(BLOCK, () => element);
  await context.route(
    (url) => /\/(?:index\.html)?$/.test(url.pathname),
    (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
}

/** Serves the page with an index that a test has spoilt, and that no build has checked. */
export async function replaceIndex(context: BrowserContext, spoil: (index: Index) => void): Promise<void> {
  const index = copyIndex();
  delete index.checked;
  spoil(index);
  await replaceBlock(context, JSON.stringify(index));
}

/** How a file fails: by its status, or by what it holds although its status is 200. */
export type Failure = { readonly status: number } | { readonly body: string; readonly type: string };

/** Makes a file fail until healed; returns what heals it. */
export async function breakFile(context: BrowserContext, path: RegExp, failure: Failure): Promise<() => Promise<void>> {
  const matches = (url: URL) => path.test(url.pathname);
  await context.route(matches, (route) =>
    'status' in failure
      ? route.fulfill({ status: failure.status, body: 'no such file', contentType: 'text/plain' })
      : route.fulfill({ body: failure.body, contentType: failure.type }),
  );
  return () => context.unroute(matches);
}

/** Notes the path of everything that is asked for. */
export function recordRequests(context: BrowserContext, into: string[]): Promise<void> {
  context.on('request', (request) => void into.push(new URL(request.url()).pathname));
  return Promise.resolve();
}

/** Text of the built script that brings the details. */
export function readDetailsScript(): string {
  const name = readdirSync('dist/data').find((file) => file.startsWith('details-'));
  return readFileSync(`dist/data/${name ?? ''}`, 'utf8');
}
