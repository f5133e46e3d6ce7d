import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { countReport, type Count, type Report } from './count.ts';

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'tests/config/vitest.config.ts'];
const REPORT = '.cache/vitest-report.json';

/** Runs projects of the Vitest configuration and counts their tests. */
export function runTests(...projects: readonly string[]): Count {
  rmSync(REPORT, { force: true });
  const chosen = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter', 'dot', '--reporter', 'json', `--outputFile.json=${REPORT}`];
  const { status } = spawnSync(process.execPath, [...VITEST, ...chosen, ...reporters], { stdio: 'inherit' });
  return countReport(readReport(), status);
}

function readReport(): Report | null {
  return existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Report) : null;
}
