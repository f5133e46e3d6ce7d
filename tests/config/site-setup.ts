import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { CHROMIUM } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's folder, with a closing slash: two folders deep, so that an absolute address breaks. */
    siteUrl: string;
    /** Where the one browser of the run can be reached. */
    browserUrl: string;
  }
}

const MOUNT = '/articles/map/';

/** Builds the site where nobody has, serves it below a folder, and starts one browser for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['SITE_IS_BUILT'] !== '1') {
    // A process of its own: a build under the test runner's NODE_ENV is not the one that ships.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
      env,
      stdio: 'inherit',
    });
    process.env['SITE_IS_BUILT'] = '1';
  }
  const server = createSiteServer({ root: 'dist', mount: MOUNT });
  project.provide('siteUrl', (await listen(server, 0)) + MOUNT);
  const browser = await chromium.launchServer(CHROMIUM);
  project.provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  };
}
