import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { TEST_TIME_ZONE } from './time-zone.ts';

/** Warnings and errors that nobody expected. A test that expects one puts a spy of its own over it. */
const said: string[] = [];

function record(level: 'warn' | 'error'): void {
  const through = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${words.map(String).join(' ')}`);
    through(...words);
  };
}

record('warn');
record('error');

beforeAll(() => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(TEST_TIME_ZONE);
});

beforeEach(() => {
  said.length = 0;
});

afterEach(() => {
  expect(said, 'unexpected words on the console').toEqual([]);
});
