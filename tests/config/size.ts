import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bounds in kilobytes of 1000 bytes, gzipped: too much is growth, too little is something that fell out. */
interface Bounds {
  readonly what: string;
  readonly leastKb: number;
  readonly mostKb: number;
}

/** One line of the table: what belongs together. Every file of the site belongs to exactly one. */
export interface Part extends Bounds {
  /** Files of dist/ that count, by their path. */
  readonly files: RegExp;
}

/** A promise over several parts. */
interface Sum extends Bounds {
  readonly counts: (part: string) => boolean;
}

const script = (name: string): RegExp => new RegExp(String.raw`^assets/${name}-[\w-]{8}\.js$`);

/** Upper bounds leave little room; lower bounds stand a fifth below what was measured last. */
export const PARTS: readonly Part[] = [
  { what: 'page, poster and index of events', files: /^index\.html$/, leastKb: 36, mostKb: 47 },
  { what: 'style sheet', files: /^assets\/style-[\w-]{8}\.css$/, leastKb: 1.8, mostKb: 3.5 },
  // With D3, Lit and the English words: what every reader loads.
  { what: 'our own code', files: script('app'), leastKb: 67, mostKb: 90 },
  { what: 'transitions', files: script('transitions'), leastKb: 4.8, mostKb: 7 },
  { what: 'Japanese words', files: script('words-ja'), leastKb: 4.6, mostKb: 8 },
  { what: 'prose of About', files: script('about'), leastKb: 3.3, mostKb: 5.5 },
  { what: 'texts of the stories', files: /^data\/stories-[\w-]{8}\.js$/, leastKb: 4, mostKb: 8 },
  { what: 'what an open act, curves, About and search need', files: script('elements'), leastKb: 12, mostKb: 20 },
  { what: 'embed dialog', files: script('embed-dialog'), leastKb: 8.9, mostKb: 14 },
  { what: 'button that freezes', files: script('freeze'), leastKb: 15, mostKb: 24 },
  { what: 'for frozen pages', files: /^(assets\/frozen-start-[\w-]{8}\.js|parts\.json)$/, leastKb: 0.8, mostKb: 2 },
  { what: 'export and print', files: script('export'), leastKb: 20, mostKb: 29 },
  { what: 'what has changed in the data', files: script('since'), leastKb: 5.3, mostKb: 9 },
  { what: 'map without WebGL', files: script('still'), leastKb: 21, mostKb: 30 },
  { what: 'event details', files: /^data\/details-[\w-]{8}\.js$/, leastKb: 46, mostKb: 70 },
  { what: 'live map (MapLibre and our half)', files: script('live-map'), leastKb: 128, mostKb: 170 },
  { what: "MapLibre's worker", files: script('maplibre-gl-worker'), leastKb: 5.5, mostKb: 9 },
  { what: 'what MapLibre and its worker share', files: script('maplibre-gl-shared'), leastKb: 122, mostKb: 160 },
  { what: 'geometry', files: /^data\/geo\/\w+\.json$/, leastKb: 73, mostKb: 100 },
  { what: 'places and actors', files: /^data\/(actors|places)\.json$/, leastKb: 6.5, mostKb: 12 },
  { what: 'icon', files: /^assets\/favicon-[\w-]{8}\.svg$/, leastKb: 0.1, mostKb: 1 },
  { what: 'what a frame and its article say to each other', files: script('host'), leastKb: 2.4, mostKb: 4 },
  { what: 'script for articles', files: /^embed\.js$/, leastKb: 1.2, mostKb: 1.5 },
  { what: 'parser', files: script('parser'), leastKb: 7.4, mostKb: 12 },
  { what: 'for other sites', files: /^(data\/corrections|oembed)\.json$/, leastKb: 0.4, mostKb: 10 },
  { what: 'for download', files: /^(data\/events\.(json|csv|geojson)|poster\.(svg|png))$/, leastKb: 240, mostKb: 500 },
];

const FIRST: readonly string[] = ['page, poster and index of events', 'style sheet', 'our own code'];

const SUMS: readonly Sum[] = [
  // The words of a language come before the app draws; until then the poster stands. English ones are in our own code.
  {
    what: 'before any interaction, in any language',
    counts: (part) => FIRST.includes(part) || part === 'Japanese words',
    leastKb: 103,
    mostKb: 130,
  },
  // Whatever any visit may load, also what stands in for something else; not what is only there to be downloaded.
  { what: 'everything', counts: (part) => !part.startsWith('for '), leastKb: 537, mostKb: 740 },
];

/** One line held against what was built. */
interface Weight extends Bounds {
  readonly kb: number;
  readonly isWithin: boolean;
}

export interface Weights {
  readonly lines: readonly Weight[];
  /** Files that no part counts, or more than one. */
  readonly strays: readonly string[];
}

/** Weighs files (path below the site → content) part by part, and the sums; gzip at its best. */
export function weigh(
  files: ReadonlyMap<string, Buffer>,
  parts: readonly Part[] = PARTS,
  sums: readonly Sum[] = SUMS,
): Weights {
  const sizes = [...files].map(([path, content]) => ({ path, kb: gzipSync(content, { level: 9 }).length / 1000 }));
  const add = (list: readonly { readonly kb: number }[]): number => list.reduce((sum, { kb }) => sum + kb, 0);
  const lines = parts.map((part) => toWeight(part, add(sizes.filter(({ path }) => part.files.test(path)))));
  return {
    lines: [...lines, ...sums.map((sum) => toWeight(sum, add(lines.filter(({ what }) => sum.counts(what)))))],
    strays: [...files.keys()].filter((path) => parts.filter((part) => part.files.test(path)).length !== 1),
  };
}

function toWeight({ what, leastKb, mostKb }: Bounds, kb: number): Weight {
  return { what, leastKb, mostKb, kb, isWithin: kb >= leastKb && kb <= mostKb };
}

function readSite(root: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [posix.relative(root, path), readFileSync(path)]));
}

function main(): void {
  const { lines, strays } = weigh(readSite('dist'));
  for (const { what, kb, leastKb, mostKb, isWithin } of lines) {
    const verdict = isWithin ? 'ok' : 'NOT WITHIN';
    process.stdout.write(`${what.padEnd(34)}${kb.toFixed(1).padStart(7)} KB  (${leastKb}–${mostKb})  ${verdict}\n`);
  }
  for (const path of strays) process.stdout.write(`NOT IN THE TABLE, or twice: ${path}\n`);
  if (strays.length > 0 || lines.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
