import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  breakResource,
  expectNotBlank,
  expectPoster,
  FAULTS,
  findUnmatched,
  isSilent,
  RESOURCES,
  STILL_NOTE,
  type FaultName,
  type ResourceName,
} from '../browser/faults.ts';
import { openPage, ready, releaseLiveMap, type PageOptions } from '../browser/harness.ts';
import { countContexts } from '../browser/live-context.ts';
import { frames } from '../browser/parts.ts';

/** Without these there is no live map, and the page says so. */
const OF_THE_LIVE_MAP: ReadonlySet<ResourceName> = new Set([
  'live map',
  'worker',
  'what live map and worker share',
  'geometry',
]);
/** Without this nothing but the poster: the page's own script, which nothing of ours can watch over. */
const isEntry = (resource: ResourceName) => resource === 'entry';

/** Beyond the 20 seconds that a live map may take. */
const TOO_LATE_MS = 25_000;
/** Beyond the 5 that words may. */
const LATE_MS = 10_000;

/** A render-blocking stylesheet holds the page back in every browser, ours or not, until the browser gives up. */
const isLeftToTheBrowser = (resource: ResourceName, fault: FaultName) =>
  resource === 'style' && isSilent(resource, fault);
/** JSON is read whatever it is called. */
const isHarmless = (resource: ResourceName, fault: FaultName) =>
  resource === 'geometry' && fault === 'is served under the wrong type';

const resources = Object.keys(RESOURCES) as ResourceName[];
const faults = Object.keys(FAULTS) as FaultName[];
const CELLS = resources.flatMap((resource) =>
  faults.filter((fault) => !isLeftToTheBrowser(resource, fault)).map((fault) => [resource, fault] as const),
);

/** Lets pass what a resource's fault needs to be known as one. */
async function wait(page: Page, resource: ResourceName): Promise<void> {
  await page.clock.runFor(1000);
  await page.clock.fastForward(OF_THE_LIVE_MAP.has(resource) ? TOO_LATE_MS : LATE_MS);
}

/** The page goes on without a live map, says so once, and what comes late is dropped. */
async function expectStill(page: Page, letCome: () => Promise<void>): Promise<void> {
  const note = page.getByText(STILL_NOTE);
  await note.waitFor();
  await expectNotBlank(page);
  await letCome();
  await frames(page, 20);
  expect(await page.locator('tension-app').getAttribute('data-ready')).toBe('static');
  expect(await countContexts(page)).toBe(0);
  expect(await note.count()).toBe(1);
}

/** The page works, with a live map or without. */
async function expectWhole(page: Page, letCome: () => Promise<void>): Promise<void> {
  await ready(page, 'static');
  await expectNotBlank(page);
  await letCome();
  const live = page.locator('tension-app[data-ready="live"]');
  await live.or(page.getByText(STILL_NOTE)).first().waitFor({ state: 'attached' });
  await expectNotBlank(page);
}

async function expectRight(
  page: Page,
  resource: ResourceName,
  fault: FaultName,
  letCome: () => Promise<void>,
): Promise<void> {
  const isGone = fault === 'is asked for when the line is gone';
  // Offline with the style sheet, which is asked for first, nothing else comes.
  if (isEntry(resource) || (resource === 'style' && isGone)) {
    await expectPoster(page);
    await letCome();
    if (fault === 'comes late') await expectWhole(page, letCome);
  } else if (OF_THE_LIVE_MAP.has(resource) && !isHarmless(resource, fault)) await expectStill(page, letCome);
  else await expectWhole(page, letCome);
}

describe('whatever does not come, the page is never blank and no error goes uncaught', () => {
  it('has something to break', () => {
    expect(findUnmatched()).toEqual([]);
    expect(CELLS).toHaveLength(resources.length * faults.length - 2);
  });

  it.each(CELLS)('%s %s', async (resource, fault) => {
    let letCome = (): Promise<void> => Promise.resolve();
    const options: PageOptions = {
      path: resource === 'words' ? '?lang=ja' : '',
      width: 1000,
      height: 700,
      waitUntil: 'commit',
      // The browser's own words about what failed; errors of the page are watched for besides.
      expected: [/./],
      toleratesRefusals: fault === 'leads to another origin',
      prepare: async (context: BrowserContext) => {
        if (isSilent(resource, fault)) await context.clock.install();
        letCome = await breakResource(context, resource, fault);
      },
    };
    const { page, faults: seen } = await openPage(options);
    try {
      releaseLiveMap(page);
      if (isSilent(resource, fault)) await wait(page, resource);
      await expectRight(page, resource, fault, letCome);
    } finally {
      await page.context().close();
    }
    // An entry that is no script is an error before there is anything to catch it.
    expect(seen.filter((words) => !(isEntry(resource) && words.startsWith('uncaught: SyntaxError')))).toEqual([]);
  });
});
