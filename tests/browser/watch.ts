import { appendFileSync } from 'node:fs';
import type { BrowserContext, Request } from 'playwright-core';
import { inject } from 'vitest';
import { EMPTY_TALLY, type Tally } from '../config/tally.ts';
import { listKept } from './kept.ts';

const BINDING = '__reportViolation';

/** Not the page's words: the software renderer's own remarks on reading pixels back. */
const NOISE = /GL Driver Message|GPU stall due to ReadPixels/;

/** Whose requests are whose in a context. */
interface Origins {
  /** Folders in which the built site lies, with a closing slash. */
  readonly sites: Set<string>;
  /** Origins of articles. */
  readonly articles: Set<string>;
}

const origins = new WeakMap<BrowserContext, Origins>();

function originsOf(context: BrowserContext): Origins {
  const known = origins.get(context);
  if (known === undefined) throw new Error('originsOf: got a context that nobody watches');
  return known;
}

/** Tells the watch of an article that the test itself serves: to ask for it is no fault, but for one of the site's pages. */
export function admitArticle(context: BrowserContext, origin: string): void {
  originsOf(context).articles.add(origin);
}

/** Tells the watch of one more host of the built site, by the address of its folder. */
export function admitSite(context: BrowserContext, address: string): void {
  originsOf(context).sites.add(address);
}

interface WatchOptions {
  /** Address of the built site's folder. */
  readonly site: string;
  /** Words on the console that are no fault. */
  readonly expected: readonly RegExp[];
  /** That requests to other origins and what the content policy refuses are no faults: the test causes them. */
  readonly toleratesRefusals?: boolean;
  /** That the faults are the test's own, to see that they are seen: they are listed, and stay out of the tally. */
  readonly doesWrong?: boolean;
}

/**
 * Records everything that must not happen in a context, whatever its windows and frames show: violations of the content
 * policy, requests to another origin, uncaught errors, errors or warnings on the console but those expected; and, when
 * the context is closed, what a page has kept. The list grows until then. The numbers go to the suite's tally.
 */
export async function watchContext(
  context: BrowserContext,
  { site, expected, toleratesRefusals = false, doesWrong = false }: WatchOptions,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const known: Origins = { sites: new Set([site]), articles: new Set() };
  origins.set(context, known);
  const tally = { ...EMPTY_TALLY };

  await context.exposeBinding(BINDING, (_source, words: string) => {
    if (toleratesRefusals) return;
    tally.violations++;
    faults.push(`content policy: ${words}`);
  });
  await context.addInitScript(reportViolations, BINDING);
  context.on('request', (request) => {
    const { isPage, isOwn, isForeign } = judgeRequest(request, known);
    if (isPage) tally.pages++;
    if (isOwn) tally.requests++;
    if (!isForeign || toleratesRefusals) return;
    tally.foreign++;
    faults.push(`request to another origin: ${request.url()}`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    // A script that does not parse has no stack.
    faults.push(`uncaught: ${error.stack === undefined || error.stack === '' ? String(error) : error.stack}`);
  });
  context.on('console', (message) => {
    const words = message.text();
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (NOISE.test(words) || expected.some((pattern) => pattern.test(words))) return;
    faults.push(`console ${message.type()}: ${words}`);
  });

  beforeClose(context, async () => {
    const { cookies, keys } = await listKept(context, (url) => isSite(url, known));
    tally.cookies += cookies.length;
    tally.storageKeys += keys.length;
    for (const name of [...cookies, ...keys]) faults.push(`kept: ${name}`);
  });
  const file = inject('tallyFile');
  if (file !== undefined && !doesWrong) context.once('close', () => addToFile(file, tally));
  return faults;
}

function addToFile(file: string, tally: Tally): void {
  appendFileSync(file, `${JSON.stringify(tally)}\n`);
}

/** Does something before a context is closed, whoever closes it. */
function beforeClose(context: BrowserContext, act: () => Promise<void>): void {
  const close = context.close.bind(context);
  context.close = async (options) => {
    await act();
    await close(options);
  };
}

/** Runs in every document: what its policy has refused. */
function reportViolations(binding: string): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    const report = (globalThis as unknown as Record<string, (words: string) => void>)[binding];
    report?.(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

/** Whether an address is one of the site's, or of a copy of it that lies on the disk. */
const isSite = (url: string, { sites }: Origins): boolean =>
  url.startsWith('file:') || [...sites].some((site) => url.startsWith(site));

/** Whether a request is for a page of the site, is one of the site's own, and goes where it must not. */
function judgeRequest(
  request: Request,
  known: Origins,
): { readonly isPage: boolean; readonly isOwn: boolean; readonly isForeign: boolean } {
  const { protocol, origin, pathname } = new URL(request.url());
  const isPage = request.isNavigationRequest() && isSite(request.url(), known) && /(\/|\.html)$/.test(pathname);
  const asker = findAsker(request);
  const asks = asker !== null && isSite(asker, known);
  const sites = [...known.sites].map((site) => new URL(site).origin);
  const allowed = asks ? [new URL(asker).origin] : [...sites, ...known.articles];
  const isSent = /^(https?|wss?):$/.test(protocol);
  return { isPage, isOwn: isPage || (asks && isSent), isForeign: isSent && !allowed.includes(origin) };
}

/** Address of the document that asks; null where it is the reader who does, by an address or a link. */
function findAsker(request: Request): string | null {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  try {
    const frame = request.frame();
    return (request.isNavigationRequest() ? frame.parentFrame() : frame)?.url() ?? null;
  } catch {
    // The first request of a window that is not there yet.
    return null;
  }
}
