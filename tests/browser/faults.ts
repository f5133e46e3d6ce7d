import { readdirSync } from 'node:fs';
import type { BrowserContext, Frame, Locator, Page, Route } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { wordsEn } from '../../src/core/words/en.ts';
import { dayOf, headline, mapFrame, moveTo, playheadDay } from './parts.ts';

/** The quiet line of a map that goes on without WebGL. */
export const STILL_NOTE = wordsEn.map.staticOnly;

/** A file that the page asks for after itself. */
export interface Resource {
  readonly path: RegExp;
  /** Type that it is served with. */
  readonly type: string;
  /** Something of its kind that is not of this build. */
  readonly stale: string;
}

const SCRIPT = 'text/javascript';

export const RESOURCES = {
  'live map': { path: /\/live-map-[\w-]+\.js$/, type: SCRIPT, stale: 'export const createMap = () => null;' },
  worker: { path: /\/maplibre-gl-worker-[\w-]+\.js$/, type: SCRIPT, stale: 'self.onmessage = () => {};' },
  'what live map and worker share': { path: /\/maplibre-gl-shared-[\w-]+\.js$/, type: SCRIPT, stale: 'export {};' },
  geometry: {
    path: /\/data\/geo\/world\.json$/,
    type: 'application/json',
    stale: '{"type": "Topology", "objects": {}, "arcs": []}',
  },
  details: {
    path: /\/data\/details-[\w-]+\.js$/,
    type: SCRIPT,
    stale: 'globalThis.__tensionsDetails?.({"version": "1999-12-31", "events": "none"});',
  },
  words: { path: /\/words-ja-[\w-]+\.js$/, type: SCRIPT, stale: 'globalThis.__tensionsWordsJa?.({});' },
  entry: { path: /\/app-[\w-]+\.js$/, type: SCRIPT, stale: '"use strict";' },
  style: { path: /\/style-[\w-]+\.css$/, type: 'text/css', stale: '.old { color: red; }' },
} as const satisfies Record<string, Resource>;
export type ResourceName = keyof typeof RESOURCES;

/** What answers a request for a resource; what is held comes when the test lets it. */
type Answer = (route: Route, resource: Resource, held: Promise<void>) => Promise<unknown>;

const withBody = (body: string | Buffer, type?: string, headers: Record<string, string> = {}): Answer => {
  return (route, resource) => route.fulfill({ body, contentType: type ?? resource.type, headers });
};

/** Bytes as a broken compression leaves them; the same in every run. */
const noise = Buffer.from(Uint8Array.from({ length: 5000 }, (_, i) => (i * 167 + (i >> 3) * 89 + 31) % 256));

/** Fourteen ways in which a file does not come as it should, in an article's frame or on a page. */
export const FAULTS = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'no such file', contentType: 'text/plain' }),
  'fails on the server': (route) => route.fulfill({ status: 500, body: '<h1>Oops</h1>', contentType: 'text/html' }),
  'is empty': withBody(''),
  'is cut short': async (route, { type }) => {
    const body = await (await route.fetch()).body();
    return route.fulfill({ body: body.subarray(0, body.length / 2), contentType: type });
  },
  'is a web page': withBody('<!doctype html><title>Hotel</title><p>Log in</p>', 'text/html'),
  'is a web page under its own type': withBody('<!doctype html><title>Hotel</title><p>Log in</p>'),
  'is served under the wrong type': async (route) =>
    route.fulfill({
      body: await (await route.fetch()).body(),
      contentType: 'application/octet-stream',
      headers: { 'X-Content-Type-Options': 'nosniff' },
    }),
  'is reset on the way': (route) => route.abort('connectionreset'),
  'never comes': () => Promise.resolve(),
  'comes late': (route, _resource, held) => held.then(() => route.fallback()),
  'leads to another origin': (route) =>
    route.fulfill({ status: 302, headers: { location: 'http://other.invalid/elsewhere' } }),
  'is noise': withBody(noise),
  'is of another build': (route, { stale, type }) => route.fulfill({ body: stale, contentType: type }),
  'is asked for when the line is gone': async (route) => {
    await route.request().frame().page().context().setOffline(true);
    return route.abort('internetdisconnected');
  },
} as const satisfies Record<string, Answer>;
export type FaultName = keyof typeof FAULTS;

/** Whether nothing happens after it unless a clock runs out. */
export function isSilent(resource: ResourceName, fault: FaultName): boolean {
  // A worker that is another program has no fault to tell of.
  const isMute = fault === 'is empty' || fault === 'is of another build';
  return fault === 'never comes' || fault === 'comes late' || (resource === 'worker' && isMute);
}

/** Breaks a resource in a context; what it gives back lets come what is held, and resolves when that has come. */
export async function breakResource(
  context: BrowserContext,
  resource: ResourceName,
  fault: FaultName,
): Promise<() => Promise<void>> {
  let letCome = (): void => undefined;
  const held = new Promise<void>((done) => (letCome = done));
  const broken: Resource = RESOURCES[resource];
  const answer: Answer = FAULTS[fault];
  const answers: Promise<unknown>[] = [];
  await context.route(
    ({ pathname }) => broken.path.test(pathname),
    // The page may be gone before what is held comes.
    (route) => void answers.push(answer(route, broken, held).catch(() => undefined)),
  );
  return async () => {
    letCome();
    await Promise.all(answers);
  };
}

/** Share of what an element shows, 0 to 1, that has the colour which most of it has. */
export async function plainShare(element: Locator): Promise<number> {
  const { data, width, height } = PNG.sync.read(await element.screenshot());
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUInt32BE(at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / (width * height);
}

/** What must hold whatever has failed: a picture with arcs on it, words, and a slider that moves both. */
export async function expectNotBlank(page: Page | Frame): Promise<void> {
  const lanes = page.locator('tension-arcs path.lane');
  await expect.poll(() => lanes.count()).toBeGreaterThan(5);
  await expect.poll(() => plainShare(mapFrame(page))).toBeLessThan(0.95);
  const before = await headline(page).first().textContent();
  expect(before).not.toBe('');
  const there = (await playheadDay(page)) === dayOf('2026-01-06') ? '2025-11-25' : '2026-01-06';
  await moveTo(page, there);
  expect(await playheadDay(page)).toBe(dayOf(there));
  await expect.poll(() => headline(page).first().textContent()).not.toBe(before);
  await expect.poll(() => lanes.count()).toBeGreaterThan(3);
}

/** What must hold where the app cannot start: the poster that came with the page, its words and its citations. */
export async function expectPoster(page: Page | Frame): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('figure svg:visible').first().waitFor();
  expect(await page.locator('main a[href^="http"]').count()).toBeGreaterThan(5);
}

/** Whether the build has what a resource stands for: a pattern that matches nothing breaks nothing. */
export function findUnmatched(): ResourceName[] {
  const files = ['dist/assets', 'dist/data', 'dist/data/geo'].flatMap((folder) =>
    readdirSync(folder).map((name) => `/${folder}/${name}`),
  );
  return (Object.keys(RESOURCES) as ResourceName[]).filter(
    (name) => !files.some((file) => RESOURCES[name].path.test(file)),
  );
}
