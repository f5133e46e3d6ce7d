/**
 * `npm run data:release [-- --date YYYY-MM-DD]`: writes the data as they stand into `data/releases.json`, as the newest
 * release; refuses where `npm run data:check` would fail.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseCoverage } from '../../core/parse/parse-coverage.ts';
import { parseJson } from '../../core/parse/parse-json.ts';
import { compareReleases } from '../../core/releases/find-differences.ts';
import { addRelease } from '../../core/releases/release.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { parseDay } from '../../core/time/parse-date.ts';
import { checkData, formatProblem } from '../check-data.ts';
import { readDataTexts, type DataTexts } from '../data-files.ts';
import { formatReleases } from './format-releases.ts';
import { readReleasedEvents } from './hash-event.ts';
import { parseHistory } from './read-history.ts';

const FOLDER = new URL('../../../data/', import.meta.url);

/** What a release comes to: the record's new text with one line on it, or the lines that say why not. */
export type Released =
  | { readonly kind: 'released'; readonly text: string; readonly line: string }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/**
 * Makes a release of the data, unless nothing differs from the last one or a rule is broken.
 *
 * @param changeLog text of the change log, which has a heading for each version
 * @param isoDay ISO date of the release
 */
export function releaseData(texts: DataTexts, changeLog: string, isoDay: string): Released {
  const problems = checkData(texts).problems.map(formatProblem);
  const { coverage } = parseCoverage(parseJson(texts.events).value);
  if (problems.length > 0 || coverage === null) return { kind: 'refused', lines: problems };
  const { version } = coverage;
  const { record } = parseHistory(texts.history).history;
  const last = record.releases.at(-1);
  const refuse = (line: string): Released => ({ kind: 'refused', lines: [line] });
  if (last?.version === version) return refuse(`Nothing to release: version ${version} is out.`);
  if (parseDay(isoDay) === null) return refuse(`date: got ${isoDay}, expected a date as YYYY-MM-DD`);
  if (last !== undefined && isoDay < (last.date ?? '')) {
    return refuse(`date: got ${isoDay}, expected one not before the last release, ${last.date ?? ''}`);
  }
  if (!hasHeading(changeLog, version)) return refuse(`CHANGELOG.md has no heading "## ${version}": say what is new.`);
  const next = addRelease(record, { version, date: isoDay }, readReleasedEvents(texts.events));
  const { added, amended, withdrawn } = compareReleases(next, next.releases.length - 2, next.releases.length - 1);
  const counts = Object.entries({ added, amended, withdrawn }).map(([kind, ids]) => `${String(ids.length)} ${kind}`);
  return { kind: 'released', text: formatReleases(next), line: `Version ${version}, ${isoDay}: ${counts.join(', ')}.` };
}

/** Whether a change log has a section on a version: `## 2026-11-22.3`, or with more behind it. */
export function hasHeading(changeLog: string, version: string): boolean {
  return changeLog.split('\n').some((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
}

function main(): void {
  const { values } = parseArgs({ options: { date: { type: 'string' } } });
  const changeLog = readFileSync(fileURLToPath(new URL('CHANGELOG.md', FOLDER)), 'utf8');
  const released = releaseData(readDataTexts(), changeLog, values.date ?? dayToIso(msToDay(Date.now())));
  if (released.kind === 'refused') {
    for (const line of released.lines) console.error(line);
    process.exitCode = 1;
    return;
  }
  writeFileSync(fileURLToPath(new URL('releases.json', FOLDER)), released.text);
  process.stdout.write(`${released.line}\n`);
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) main();
