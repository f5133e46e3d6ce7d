import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { addTallies, formatTally, isClean, type Tally } from './tally.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each browser context adds what it has seen, a line of JSON; not given where nobody adds it up. */
    tallyFile?: string;
  }
}

/** Adds up what all files of the suite have seen, which run in processes of their own; the run fails on what must not be. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tensions-tally-'));
  const file = join(folder, 'tally.jsonl');
  project.provide('tallyFile', file);
  return () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    rmSync(folder, { recursive: true });
    const tally = addTallies(lines.map((line) => JSON.parse(line) as Tally));
    process.stdout.write(`\n${formatTally(tally)}\n`);
    if (!isClean(tally)) process.exitCode = 1;
  };
}
