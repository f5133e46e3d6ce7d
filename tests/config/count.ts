/** What a step came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What of Vitest's JSON report is counted. */
export interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The sum of counts. */
export function addUp(counts: readonly Count[]): Count {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * Counts a run of Vitest. A skipped test counts as failed, and so does a run that failed outside any test (a file that
 * does not load, an error nobody caught) or left no report.
 */
export function countReport(report: Report | null, status: number | null): Count {
  if (report === null) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const failedOutside = failed === 0 && (!report.success || status !== 0);
  return { passed: report.numPassedTests, failed: failedOutside ? 1 : failed };
}

/** The line that the whole run ends with. */
export function formatCount({ passed, failed }: Count): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
