import { STEP_CASES, timeSteps, type StepCase } from './core-steps.ts';
import { timeFrames } from './frame-times.ts';
import { describeMachine } from './machine.ts';
import { formatSummary, summarize, SUMMARY_HEAD } from './statistics.ts';

/** The frame's budget: one at 60 Hz, and the clock's own jitter. */
const FRAME_BUDGET_MS = 17;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function runCase(one: StepCase): { isWithin: boolean; sink: number } {
  const { step, stepAndScene, sink } = timeSteps(one);
  const isWithin = step.p95 <= one.budgetMs;
  const size = `${one.events.toLocaleString('en-US')} events`;
  print(formatSummary(`${size}: step`, step, `p95 ≤ ${String(one.budgetMs)}: ${isWithin ? 'ok' : 'NOT WITHIN'}`));
  print(formatSummary(`${size}: step + scene`, stepAndScene));
  return { isWithin, sink };
}

async function runFrames(): Promise<boolean> {
  const { idle, scrub } = await timeFrames();
  const summary = summarize(scrub.framesMs);
  const isWithin = summary.p95 <= FRAME_BUDGET_MS && scrub.longTasksMs.length === 0;
  const longTasks = ({ longTasksMs }: typeof scrub) => `${String(longTasksMs.length)} long tasks`;
  print(formatSummary('idle page: frame', summarize(idle.framesMs), longTasks(idle)));
  const verdict = `p95 ≤ ${String(FRAME_BUDGET_MS)}, ${longTasks(scrub)}: ${isWithin ? 'ok' : 'NOT WITHIN'}`;
  print(formatSummary('scrub, 120 steps: frame', summary, verdict));
  const longest = [...scrub.longTasksMs].sort((a, b) => b - a).slice(0, 10);
  if (longest.length > 0) print(`longest tasks: ${longest.map((ms) => `${String(Math.round(ms))} ms`).join(', ')}`);
  return isWithin;
}

print(describeMachine());
print(`\n${SUMMARY_HEAD}`);
// The frames first: a browser shares the machine badly with the heap of a million records.
const framesAreWithin = await runFrames();
const results = STEP_CASES.map(runCase);
print(`sink ${String(results.reduce((sum, { sink }) => sum + sink, 0))}`);
if (!framesAreWithin || results.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
