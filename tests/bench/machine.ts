import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What was measured on, and which code, in two lines. */
export function describeMachine(): string {
  const [first, ...others] = cpus();
  const memoryGb = Math.round(totalmem() / 1e9);
  const model = first?.model.trim() ?? 'unknown processor';
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return [
    `machine  ${model}, ${String(others.length + 1)} cores, ${String(memoryGb)} GB, Node ${process.version}, load ${load}`,
    `commit   ${describeCommit()}`,
  ].join('\n');
}

function describeCommit(): string {
  try {
    const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'src', 'data') === '' ? '' : ' with changes';
    return git('rev-parse', '--short', 'HEAD') + changed;
  } catch {
    return 'none (no git)';
  }
}
