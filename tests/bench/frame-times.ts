import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { measureScrub, type FrameTimes } from '../speed/measure-scrub.ts';
import { CHROMIUM } from '../config/chromium.ts';

export interface ScrubReport {
  readonly idle: FrameTimes;
  readonly scrub: FrameTimes;
}

const ROUNDS = 3;

/** Scrubs the built site in Chromium without a GPU, at 1440 × 900 and with its motion; builds it where it is missing. */
export async function timeFrames(): Promise<ScrubReport> {
  if (!existsSync('dist/index.html')) {
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
      stdio: 'inherit',
    });
  }
  const server = createSiteServer({ root: 'dist' });
  const address = await listen(server, 0);
  const browser = await chromium.launch(CHROMIUM);
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'en-US',
      reducedMotion: 'no-preference',
    });
    await page.goto(`${address}/`);
    await page.locator('tension-app[data-ready="live"]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(2000);
    const idle = await measureScrub(page, { moving: false });
    await measureScrub(page);
    return { idle, scrub: await scrubRounds(page) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function scrubRounds(page: Page): Promise<FrameTimes> {
  const rounds: FrameTimes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await measureScrub(page));
    await page.waitForTimeout(1000);
  }
  return {
    framesMs: rounds.flatMap(({ framesMs }) => framesMs),
    longTasksMs: rounds.flatMap(({ longTasksMs }) => longTasksMs),
  };
}
