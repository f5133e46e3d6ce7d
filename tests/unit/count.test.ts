import { describe, expect, it } from 'vitest';
import { addUp, countReport, formatCount, type Report } from '../config/count.ts';

const GOOD: Report = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

describe('countReport', () => {
  it('counts the tests of a good run', () => {
    expect(countReport(GOOD, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it.each([
    ['no report', null, 0, { passed: 0, failed: 1 }],
    ['a test that failed', { ...GOOD, success: false, numFailedTests: 2 }, 1, { passed: 3, failed: 2 }],
    ['a skipped test', { ...GOOD, numPendingTests: 1 }, 0, { passed: 3, failed: 1 }],
    ['a test to be written', { ...GOOD, numTodoTests: 1 }, 0, { passed: 3, failed: 1 }],
    ['a file that does not load', { ...GOOD, success: false }, 1, { passed: 3, failed: 1 }],
    ['an error outside all tests', GOOD, 1, { passed: 3, failed: 1 }],
    ['a run that was killed', GOOD, null, { passed: 3, failed: 1 }],
  ])('takes %s for a failure', (_what, report, status, count) => {
    expect(countReport(report, status)).toEqual(count);
  });
});

describe('the closing line', () => {
  it('adds the steps up', () => {
    const total = addUp([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 2 },
    ]);
    expect(formatCount(total)).toBe('21 passed, 2 failed');
  });
});
