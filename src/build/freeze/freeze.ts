/**
 * `npm run freeze -- --query "…" --out folder [--date YYYY-MM-DD] [--live https://…/index.html]`: writes a copy of the built
 * map that never changes, as one file and as a folder, with a manifest of hashes.
 */

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { parseDay } from '../../core/time/parse-date.ts';
import type { FreezeWish } from '../../map/freeze/plan-copy.ts';
import { freezeSite, listFiles } from './freeze-site.ts';

/** One line on what was written, or the lines that say why nothing was. */
export type Outcome =
  { readonly kind: 'written'; readonly line: string } | { readonly kind: 'refused'; readonly lines: readonly string[] };

export interface FreezeArguments {
  readonly query: string | undefined;
  readonly out: string | undefined;
  /** ISO date of the copy. */
  readonly date: string;
  readonly live: string | undefined;
}

/** Freezes a built site into a folder that is new, or holds just this copy already. */
export async function freeze(root: string, { query, out, date, live }: FreezeArguments): Promise<Outcome> {
  if (query === undefined) return refuse('query: got none, expected one as "?embed&t=2025-11-25"');
  if (out === undefined) return refuse('out: got none, expected a folder to write into');
  if (parseDay(date) === null) return refuse(`date: got ${date}, expected a date as YYYY-MM-DD`);
  const page = live === undefined ? null : readAddress(live);
  if (page === undefined) return refuse(`live: got ${String(live)}, expected the address of the live page, https://…`);
  const wish: FreezeWish = { query, date, live: page };
  const { files, problems } = await freezeSite(root, wish);
  if (problems !== undefined) {
    return refuse(
      ...problems.map(
        ({ field, value, reason }) => `query, ${field}: ${value === '' ? '' : `got “${value}”, `}${reason}`,
      ),
    );
  }
  const state = compareFolder(out, files);
  if (state === 'other') return refuse(`out: ${out} holds something else; expected a new folder`);
  if (state === 'new') writeFiles(out, files);
  return { kind: 'written', line: `${[...files.keys()][0] ?? ''} and ${String(files.size - 1)} more files: ${out}` };
}

function refuse(...lines: string[]): Outcome {
  return { kind: 'refused', lines };
}

/** The address without query and hash; undefined for what is none of the web. */
function readAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin + url.pathname : undefined;
}

/** Whether a folder is still to be written, holds these very files, or anything else. */
function compareFolder(out: string, files: ReadonlyMap<string, string>): 'new' | 'same' | 'other' {
  if (!existsSync(out)) return 'new';
  if (!statSync(out).isDirectory()) return 'other';
  const found = listFiles(out);
  if (found.length === 0) return 'new';
  const isSame =
    found.length === files.size &&
    found.every((address) => files.get(address) === readFileSync(join(out, address), 'utf8'));
  return isSame ? 'same' : 'other';
}

function writeFiles(out: string, files: ReadonlyMap<string, string>): void {
  for (const [address, text] of files) {
    mkdirSync(dirname(join(out, address)), { recursive: true });
    writeFileSync(join(out, address), text);
  }
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ options: { query: text, out: text, date: text, live: text } });
    const date = values.date ?? dayToIso(msToDay(Date.now()));
    const outcome = await freeze(resolve('dist'), { query: values.query, out: values.out, date, live: values.live });
    if (outcome.kind === 'written') return void process.stdout.write(`${outcome.line}\n`);
    for (const line of outcome.lines) console.error(line);
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
  }
  process.exitCode = 1;
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) await main();
