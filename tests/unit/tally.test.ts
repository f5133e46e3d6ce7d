import { describe, expect, it } from 'vitest';
import { addTallies, EMPTY_TALLY, formatTally, isClean } from '../config/tally.ts';

const GOOD = { ...EMPTY_TALLY, pages: 2, requests: 30 };

describe('the tally of the browser suite', () => {
  it('adds up what its files have seen, and says it in a line', () => {
    const sum = addTallies([GOOD, { pages: 1, requests: 9, foreign: 1, violations: 2, cookies: 3, storageKeys: 4 }]);
    expect(formatTally(sum)).toBe(
      'browser suite: pages 3 · requests 39 · foreign 1 · policy violations 2 · cookies 3 · storage keys 4',
    );
  });

  it.each(['foreign', 'violations', 'cookies', 'storageKeys'] as const)('is not clean with one of %s', (name) => {
    expect(isClean(GOOD)).toBe(true);
    expect(isClean({ ...GOOD, [name]: 1 })).toBe(false);
  });

  it('is not clean where no page was watched', () => {
    expect(isClean(addTallies([]))).toBe(false);
  });
});
