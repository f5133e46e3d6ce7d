import { execFile } from 'node:child_process';
import { addUp, formatCount, type Count } from './count.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { runTests } from './run-tests.ts';

/** One step of the whole test; the later ones need what some of the earlier ones made. */
interface Step {
  readonly name: string;
  readonly run: () => Count | Promise<Count>;
  /** Name of the step without which this one makes no sense. */
  readonly needs?: string;
}

/** The most that a step may print, in bytes. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** A command of package.json, which passes or fails as a whole; what it says is printed when it ends. */
function script(name: string): () => Promise<Count> {
  return () =>
    new Promise((resolve) => {
      execFile('npm', ['run', '--silent', name], { maxBuffer: MAX_OUTPUT }, (error, stdout, stderr) => {
        if (stdout + stderr !== '') process.stdout.write(`\n${name}:\n${stdout}${stderr}`);
        resolve(error === null ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
      });
    });
}

function installBrowser(): Count {
  try {
    ensureBrowser();
    return { passed: 1, failed: 0 };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

/** Steps one after the other; those of a list at once, where each leaves a core idle. */
const STAGES: readonly (readonly Step[])[] = [
  [
    { name: 'format', run: script('format:check') },
    { name: 'lint', run: script('lint') },
    { name: 'types', run: script('types') },
    { name: 'types of core and state without DOM', run: script('types:core') },
    { name: 'types of the web parts without Node', run: script('types:web') },
    { name: 'data check', run: script('data:check') },
    { name: 'build', run: script('build') },
  ],
  [{ name: 'unit, property and data tests', run: () => runTests('unit', 'property', 'data') }],
  [{ name: 'size', run: script('size'), needs: 'build' }],
  [{ name: 'browser and fonts', run: installBrowser }],
  [{ name: 'browser tests', run: () => runTests('browser'), needs: 'build' }],
  [{ name: 'speed tests', run: () => runTests('speed'), needs: 'build' }],
  [{ name: 'visual tests', run: () => runTests('visual'), needs: 'build' }],
];

/** What a step came to, and how long it took. */
interface Outcome extends Count {
  readonly seconds: number;
}

/** A step in a line; worded so that only the last line of all reads like a total. */
function formatStep(name: string, { passed, failed, seconds }: Outcome): string {
  const share = `${String(passed)} of ${String(passed + failed)}`;
  return `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name} (${share}, ${seconds.toFixed(0)} s)`;
}

/** Runs every step, whatever the ones before it said; a step that lacks what it needs counts as failed. */
async function runAll(): Promise<Count> {
  const counts = new Map<string, Outcome>();
  const runStep = async ({ name, run, needs }: Step) => {
    const isBlocked = needs !== undefined && counts.get(needs)?.failed !== 0;
    const startMs = performance.now();
    const count = isBlocked ? { passed: 0, failed: 1 } : await run();
    const outcome = { ...count, seconds: (performance.now() - startMs) / 1000 };
    counts.set(name, outcome);
    process.stdout.write(isBlocked ? `not run: the ${needs} failed\n` : `${formatStep(name, outcome)}\n`);
  };
  for (const steps of STAGES) {
    process.stdout.write(`\n── ${steps.map(({ name }) => name).join(', ')}\n`);
    await Promise.all(steps.map(runStep));
  }
  process.stdout.write('\n');
  for (const [name, outcome] of counts) {
    process.stdout.write(`${formatStep(name, outcome)}\n`);
  }
  return addUp([...counts.values()]);
}

// The steps build once; the tests of the site take what they find.
process.env['SITE_IS_BUILT'] = '1';
const total = await runAll();
process.stdout.write(`\n${formatCount(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
