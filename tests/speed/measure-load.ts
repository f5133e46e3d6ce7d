import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What the probe in the page has noted; times in ms since the navigation began, null for what has not come. */
interface Probe {
  readonly firstPaintMs: number | null;
  /** When the slider first answered. */
  readonly sliderMs: number | null;
  /** When the live map stood. */
  readonly liveMs: number | null;
  /** Sum of all shifts that no input explains. */
  readonly layoutShift: number;
  /** What of `Intl` was made before the slider answered. */
  readonly intlBefore: readonly string[];
}

/** What a page did while it loaded. */
export interface LoadTimes extends Probe {
  /** Names of the files that had come when the first picture was painted, the page itself aside. */
  readonly beforePaint: readonly string[];
}

export interface LoadOptions {
  /** Whether the page has a slider to wait for. */
  readonly hasSlider: boolean;
  /** Lets the machine go as fast as it can once the slider has answered: the live map's own time is not asked for. */
  readonly hurries?: boolean;
}

/** A reader's phone on a train: a processor four times slower, and a line of 4 Mbit/s with 100 ms latency. */
const SLOWER = 4;
const LINE = { offline: false, latency: 100, downloadThroughput: 500_000, uploadThroughput: 500_000 };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-US' };

const PROBE = fileURLToPath(new URL('load-probe.js', import.meta.url));
const PATIENCE_MS = 60_000;

/** Loads a page in a fresh context, slowed down, until its live map stands. @throws when that does not come */
export async function measureLoad(
  browser: Browser,
  address: string,
  { hasSlider, hurries = false }: LoadOptions,
): Promise<LoadTimes> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await slowDown(client);
    await page.addInitScript({ path: PROBE });
    await page.goto(address, { waitUntil: 'commit' });
    if (hasSlider) await waitFor(page, 'sliderMs');
    if (hurries) await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await waitFor(page, 'liveMs');
    return await readTimes(page);
  } finally {
    await context.close();
  }
}

async function slowDown(client: CDPSession): Promise<void> {
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', LINE);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function waitFor(page: Page, moment: keyof Probe): Promise<void> {
  await page.waitForFunction(
    (name) => (globalThis as unknown as { __loadProbe: Probe }).__loadProbe[name] !== null,
    moment,
    { timeout: PATIENCE_MS, polling: 100 },
  );
}

function readTimes(page: Page): Promise<LoadTimes> {
  return page.evaluate(() => {
    const probe = (globalThis as unknown as { __loadProbe: Probe }).__loadProbe;
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const before = files.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= (probe.firstPaintMs ?? 0));
    return { ...probe, beforePaint: before.map(({ name }) => name.replace(/^.*\//, '')) };
  });
}
