import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { readDataTexts } from '../../src/build/data-files.ts';
import { buildSiteData, formatDataScript, formatParse } from '../../src/build/index-block.ts';
import { readReleasedEvents } from '../../src/build/releases/hash-event.ts';
import { withHistory } from '../../src/build/releases/with-history.ts';
import { formatBlock } from '../../src/core/checked/format-block.ts';
import { parseCoverage } from '../../src/core/parse/parse-coverage.ts';
import { readStoryFile } from '../../src/core/parse/parse-stories.ts';
import type { Correction } from '../../src/core/releases/correction.ts';
import { addRelease, NO_RELEASES, type ReleasedEvent } from '../../src/core/releases/release.ts';
import { formatRevisions } from '../../src/core/releases/revisions.ts';
import { replaceBlock } from './tampering.ts';

/** An earlier version that the data never had, and what is told of the way from there to theirs. */
export interface OtherHistory {
  readonly version: string;
  readonly date: string;
  /** Acts that it did not have yet. */
  readonly added: readonly string[];
  /** Acts that it had otherwise. */
  readonly amended: readonly string[];
  /** An act that it had, and that is gone. */
  readonly withdrawn: { readonly id: string; readonly title: string };
  readonly corrections: readonly Omit<Correction, 'version'>[];
}

const texts = readDataTexts();
const stories = [...texts.stories].map(([id, text]) => readStoryFile(id, text));
const site = buildSiteData(texts.events, texts.actors, texts.places, stories);
/** Version of the data as they are built. */
export const VERSION = parseCoverage(JSON.parse(texts.events)).coverage?.version ?? '';

/** Serves the built page with data that have another history: index, details and the script of what has changed. */
export async function giveHistory(context: BrowserContext, other: OtherHistory): Promise<void> {
  const events = readReleasedEvents(texts.events);
  const before = new Map<string, ReleasedEvent>([
    ...[...events].filter(([id]) => !other.added.includes(id)),
    ...other.amended.map((id) => [id, { title: 'An older title', hash: 'otherwise' }] as const),
    [other.withdrawn.id, { title: other.withdrawn.title, hash: 'withdrawn' }],
  ]);
  const first = addRelease(NO_RELEASES, { version: other.version, date: other.date }, before);
  const record = addRelease(first, { version: VERSION, date: '2026-11-22' }, events);
  const corrections = other.corrections.map((correction) => ({ ...correction, version: VERSION }));
  const told = withHistory(site, { record, corrections }, texts.events);
  await replaceBlock(context, formatBlock(told.index));
  await serve(context, /\/data\/details-/, formatDataScript('details', told.details));
  await serve(context, /\/assets\/since-/, replaceRevisions(formatParse(formatRevisions(told.history))));
}

async function serve(context: BrowserContext, path: RegExp, body: string): Promise<void> {
  await context.route(path, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
}

/** The built script with other data in it. @throws where it holds none, or twice */
function replaceRevisions(revisions: string): string {
  const name = readdirSync('dist/assets').find((file) => file.startsWith('since-')) ?? '';
  const parts = readFileSync(`dist/assets/${name}`, 'utf8').split(/JSON\.parse\((?:'.*?'|".*?"|`.*?`)\)/);
  if (parts.length !== 2)
    throw new Error(`replaceRevisions: found ${parts.length - 1} places in ${name}, expected one`);
  return parts.join(revisions);
}
