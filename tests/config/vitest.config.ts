import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { TEST_TIME_ZONE } from './time-zone.ts';

// Test processes are forked with it: a zone that is not UTC, with half an hour and summer time.
process.env['TZ'] = TEST_TIME_ZONE;

const MINUTE_MS = 60_000;

/** Pure tests: Node, in parallel, fast. */
function pureProject(name: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      environment: 'node',
      setupFiles: ['tests/config/pure-setup.ts'],
      // What they test keeps nothing: a worker need not begin anew for each file.
      isolate: false,
    },
  };
}

/** Tests that drive Chromium over the built site, one at a time: a page keeps two cores busy by itself. */
function siteProject(name: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      environment: 'node',
      globalSetup: ['tests/config/site-setup.ts', ...(name === 'browser' ? ['tests/config/tally-setup.ts'] : [])],
      fileParallelism: false,
      testTimeout: MINUTE_MS,
      hookTimeout: MINUTE_MS,
      sequence: { groupOrder: 1 },
    },
  };
}

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    pool: 'forks',
    retry: 0,
    allowOnly: false,
    passWithNoTests: true,
    projects: [
      ...['unit', 'property', 'data'].map(pureProject),
      ...['browser', 'visual', 'speed', 'soak'].map(siteProject),
    ],
  },
});
