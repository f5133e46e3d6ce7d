import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { TensionArcs } from '../../src/ui/arcs/tension-arcs.ts';
import { CHROMIUM_WITHOUT_WEBGL } from '../config/chromium.ts';
import { watchContext } from './watch.ts';

export interface PageOptions {
  /** Below the site's folder, such as `?t=2025-11-25`; the page itself by default. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly javaScriptEnabled?: boolean;
  readonly hasTouch?: boolean;
  /** In a Chromium that refuses WebGL, which the tests of a file share. */
  readonly withoutWebGL?: boolean;
  /** In another browser than Chromium, which who started it closes. */
  readonly browser?: Browser;
  /** Words on the console that this test expects; all others fail it. */
  readonly expected?: readonly RegExp[];
  /** That the content policy may refuse what a test sends elsewhere, and that the attempt is none of the page's. */
  readonly toleratesRefusals?: boolean;
  /** That the test itself does what no page may: it is a fault, and no part of the suite's tally. */
  readonly doesWrong?: boolean;
  /** How far the page must have come before the test goes on; `load` by default, which waits for every script. */
  readonly waitUntil?: 'commit' | 'load';
  /** Runs before the page is asked for: routes, init scripts. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** A page under watch. `close` fails when anything went wrong that the test did not expect. */
export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far, in words. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

let ofTheRun: Promise<Browser> | undefined;
let withoutWebGLOfTheFile: Promise<Browser> | undefined;

function connect(withoutWebGL: boolean): Promise<Browser> {
  if (withoutWebGL) return (withoutWebGLOfTheFile ??= chromium.launch(CHROMIUM_WITHOUT_WEBGL));
  return (ofTheRun ??= chromium.connect(inject('browserUrl')));
}

afterAll(async () => (await withoutWebGLOfTheFile)?.close());

/** Absolute address of a path below the built site's folder. */
export function siteAddress(path = ''): string {
  return new URL(path, inject('siteUrl')).href;
}

/** Opens the built site in a fresh context of the run's one Chromium, on a clock of Newfoundland. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const { path, width = 1440, height = 900, expected = [], withoutWebGL = false, ...more } = options;
  const { toleratesRefusals = false, doesWrong = false, waitUntil = 'load', prepare, browser, ...rest } = more;
  const context = await (browser ?? (await connect(withoutWebGL))).newContext({
    viewport: { width, height },
    locale: 'en-US',
    timezoneId: 'America/St_Johns',
    ...rest,
  });
  await holdLiveMap(context);
  const faults = await watchContext(context, { site: siteAddress(), expected, toleratesRefusals, doesWrong });
  const page = await context.newPage();
  await prepare?.(context);
  await page.goto(siteAddress(path), { waitUntil });
  return {
    page,
    faults,
    async close() {
      await context.close();
      expect(faults, 'faults while the page was open').toEqual([]);
    },
  };
}

/** Opens a page, runs the test's body on it, and closes it; a failure of the body is never hidden by one of the page. */
export async function withPage(options: PageOptions, body: (page: Page) => Promise<void>): Promise<void> {
  const opened = await openPage(options);
  try {
    await body(opened.page);
  } catch (reason) {
    await opened.page.context().close();
    throw reason;
  }
  await opened.close();
}

/** What lets the live map of a context come. */
const releases = new WeakMap<BrowserContext, () => void>();

/**
 * Keeps the live map's chunk back until a test asks for it: drawing it without a GPU takes most of a test's time, and few
 * look at it. A test that routes the chunk itself goes before.
 */
async function holdLiveMap(context: BrowserContext): Promise<void> {
  const released = new Promise<void>((done) => releases.set(context, done));
  await context.route(/\/assets\/live-map-/, async (route) => {
    await released;
    await route.fallback();
  });
}

/** Lets the live map come. */
export function releaseLiveMap(page: Page): void {
  releases.get(page.context())?.();
}

/** Waits until the static picture works and is drawn, or until the live map is up. */
export async function ready(page: Page, kind: 'static' | 'live'): Promise<void> {
  if (kind === 'live') releaseLiveMap(page);
  const selector = kind === 'live' ? 'tension-app[data-ready="live"]' : 'tension-app[data-ready]';
  await page.locator(selector).waitFor({ state: 'attached' });
  // The slider works before the arcs are there: they come with the map's first measure, where the poster stands when idle.
  await page.waitForFunction(() => {
    const map = document.querySelector('tension-app')?.shadowRoot?.querySelector('tension-map');
    return map?.shadowRoot?.querySelector<Element & Pick<TensionArcs, 'drawn'>>('tension-arcs')?.drawn != null;
  });
}
