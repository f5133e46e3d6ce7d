import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { CHROMIUM } from '../config/chromium.ts';
import { measureLoad, type LoadTimes } from '../speed/measure-load.ts';
import { buildBarePage } from './bare-page.ts';
import { describeMachine } from './machine.ts';
import { summarize } from './statistics.ts';

const ROUNDS = 3;
/** What a reader is promised of our page. */
const MOST_SLIDER_MS = 1000;
const MOST_SHIFT = 0.02;

interface Run extends LoadTimes {
  /** All that the server sent, bodies as they went over the line. */
  readonly kb: number;
}

interface Site {
  readonly root: string;
  readonly hasSlider: boolean;
}

/** Loads a site several times, each in a fresh browser context, from a server of its own. */
async function loadSite(browser: Browser, { root, hasSlider }: Site, runs: Run[]): Promise<void> {
  const server = createSiteServer({ root });
  const count = countBytes(server);
  const address = await listen(server, 0);
  try {
    const times = await measureLoad(browser, `${address}/`, { hasSlider });
    runs.push({ ...times, kb: count() / 1000 });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function countBytes(server: Server): () => number {
  let bytes = 0;
  server.on('request', (_request, response) => {
    response.on('finish', () => (bytes += Number(response.getHeader('content-length') ?? 0)));
  });
  return () => bytes;
}

type Row = readonly [what: string, read: (run: Run) => number | null, digits: number];

const ROWS: readonly Row[] = [
  ['first contentful paint, ms', (run) => run.firstPaintMs, 0],
  ['slider answers, ms', (run) => run.sliderMs, 0],
  ['live map stands, ms', (run) => run.liveMs, 0],
  ['layout shift', (run) => run.layoutShift, 4],
  ['KB over the line', (run) => run.kb, 0],
];

/** Median of the runs; null where one of them has no such moment. */
function median(runs: readonly Run[], read: Row[1]): number | null {
  const values = runs.map(read).filter((value) => value !== null);
  return values.length < runs.length ? null : summarize(values).median;
}

function formatRow([what, read, digits]: Row, ours: readonly Run[], bare: readonly Run[]): string {
  const [own, other] = [median(ours, read), median(bare, read)];
  const cell = (value: number | null, places: number) => (value === null ? '—' : value.toFixed(places)).padStart(12);
  const ratio = own === null || other === null || other === 0 ? null : own / other;
  return `${what.padEnd(30)}${cell(own, digits)}${cell(other, digits)}${cell(ratio, 2)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function report(ours: readonly Run[], bare: readonly Run[]): boolean {
  print(`${describeMachine()}\n4 × slower, 4 Mbit/s, 100 ms latency, 390 × 844, medians of ${String(ROUNDS)}\n`);
  print(`${''.padEnd(30)}${['ours', 'bare map', 'ours / bare'].map((head) => head.padStart(12)).join('')}`);
  for (const row of ROWS) print(formatRow(row, ours, bare));
  print(`came before our first paint: the page, ${ours[0]?.beforePaint.join(', ') ?? ''}`);
  const slider = median(ours, (run) => run.sliderMs) ?? Infinity;
  const shift = Math.max(...ours.map((run) => run.layoutShift));
  const isWithin = slider <= MOST_SLIDER_MS && shift <= MOST_SHIFT;
  const bounds = `slider ≤ ${String(MOST_SLIDER_MS)} ms, layout shift ≤ ${String(MOST_SHIFT)}`;
  print(`${bounds}: ${isWithin ? 'ok' : 'NOT WITHIN'}`);
  return isWithin;
}

if (!existsSync('dist/index.html')) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const bareRoot = await buildBarePage();
const browser = await chromium.launch(CHROMIUM);
try {
  const [ours, bare]: [Run[], Run[]] = [[], []];
  // By turns, so that other work on the machine meets both.
  for (let round = 0; round < ROUNDS; round++) {
    await loadSite(browser, { root: 'dist', hasSlider: true }, ours);
    await loadSite(browser, { root: bareRoot, hasSlider: false }, bare);
  }
  if (!report(ours, bare)) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(bareRoot, { recursive: true });
}
