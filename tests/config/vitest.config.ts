import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { TEST_TIME_ZONE } from './time-zone.ts';

// Test processes are forked with it: a zone that is not UTC, with half an hour and summer time.
process.env['TZ'] = TEST_TIME_ZONE;

const MINUTE_MS = 60_000;

/** How long a test waits for what it reads of a page: the machine may be busy with another. */
const POLL_MS = 10_000;

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

/**
 * Tests that drive Chromium over the built site, one file at a time, for they measure or take pictures. The browser tests
 * wait for what they read and may share the machine: two files at once take three quarters of the time.
 */
function siteProject(name: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      environment: 'node',
      globalSetup: ['tests/config/site-setup.ts', ...(name === 'browser' ? ['tests/config/tally-setup.ts'] : [])],
      ...(name === 'browser' ? { maxWorkers: 2 } : { fileParallelism: false }),
      expect: { poll: { timeout: POLL_MS } },
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
