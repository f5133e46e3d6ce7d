import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What a reader has loaded, in bytes gzipped: too much is growth, too little is something that fell out. */
export interface Budget {
  readonly what: string;
  /** Files of dist/ that count, by their path. */
  readonly files: RegExp;
  readonly leastKb: number;
  readonly mostKb: number;
}

const ENTRY = String.raw`assets/app-[\w-]{8}\.js`;
/** The largest catalogue beside English, which the entry has. A Japanese reader sees nothing before it has come. */
const WORDS = String.raw`assets/words-ja-[\w-]{8}\.js`;
const STYLE = String.raw`assets/style-[\w-]{8}\.css`;

const PARSER = /^assets\/parser-[\w-]{8}\.js$/;

/** Upper bounds are promises to the reader; lower bounds stand a fifth below what was measured last. */
export const BUDGETS: readonly Budget[] = [
  {
    what: 'before any interaction',
    files: new RegExp(`^(index\\.html|${ENTRY}|${WORDS}|${STYLE})$`),
    leastKb: 82,
    mostKb: 130,
  },
  // With the English words: what every reader loads. Other words come by scripts of their own, as a reader asks.
  { what: 'our own code', files: new RegExp(`^${ENTRY}$`), leastKb: 72, mostKb: 90 },
  { what: 'Japanese words', files: new RegExp(`^${WORDS}$`), leastKb: 4.6, mostKb: 12 },
  { what: 'prose of About', files: /^assets\/about-[\w-]{8}\.js$/, leastKb: 2.5, mostKb: 6 },
  { what: 'parser', files: PARSER, leastKb: 7.4, mostKb: 12 },
  { what: 'page, poster and index of events', files: /^index\.html$/, leastKb: 37, mostKb: 47 },
  { what: 'live map (MapLibre and our half)', files: /^assets\/live-map-/, leastKb: 280, mostKb: 330 },
  { what: "MapLibre's worker", files: /^assets\/maplibre-gl-worker-/, leastKb: 130, mostKb: 165 },
  { what: 'event details', files: /^data\/details-/, leastKb: 45, mostKb: 90 },
  { what: 'geometry', files: /^data\/geo\//, leastKb: 60, mostKb: 120 },
  // No reader loads the files for download and for social cards, nor the parser, which is for data that no build has checked.
  { what: 'everything', files: /^(?!data\/events\.|poster\.|assets\/parser-)/, leastKb: 540, mostKb: 740 },
];

/** One budget held against what was built. */
export interface Weight extends Budget {
  readonly kb: number;
  readonly isWithin: boolean;
}

/** Weighs files (path below the site → content) by every budget; kilobytes of 1000 bytes, gzip at its best. */
export function weigh(files: ReadonlyMap<string, Buffer>, budgets: readonly Budget[] = BUDGETS): readonly Weight[] {
  const sizes = [...files].map(([path, content]) => ({ path, bytes: gzipSync(content, { level: 9 }).length }));
  return budgets.map((budget) => {
    const bytes = sizes.reduce((sum, { path, bytes: own }) => (budget.files.test(path) ? sum + own : sum), 0);
    const kb = bytes / 1000;
    return { ...budget, kb, isWithin: kb >= budget.leastKb && kb <= budget.mostKb };
  });
}

function readSite(root: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [posix.relative(root, path), readFileSync(path)]));
}

function main(): void {
  const weights = weigh(readSite('dist'));
  for (const { what, kb, leastKb, mostKb, isWithin } of weights) {
    const verdict = isWithin ? 'ok' : 'NOT WITHIN';
    process.stdout.write(`${what.padEnd(34)}${kb.toFixed(1).padStart(7)} KB  (${leastKb}–${mostKb})  ${verdict}\n`);
  }
  if (weights.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
