import * as v from 'valibot';
import type { EventId } from '../event.ts';
import type { Problem } from '../problem.ts';
import { NO_RELEASES, type EventHistory, type Release, type ReleaseRecord } from '../releases/release.ts';
import { checkShape } from './check-shape.ts';
import { daySchema, isRowId, textSchema } from './fields.ts';
import { createFault, createFileProblem, faultsToProblems } from './report.ts';
import { findRows, isJsonObject, readOwn } from './rows.ts';

const releaseSchema = v.object({ version: textSchema(40), date: daySchema });
const historySchema = v.object({
  title: textSchema(200),
  hashes: v.record(v.string(), v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{8}$/, 'is no hash')))),
});

/**
 * Reads the record from a parsed `data/releases.json`, which a command writes: `{releases: [{version, date}], events:
 * {id: {title, hashes: {version: hash}}}}`. Never throws; a record with any problem is none, since nothing could be told
 * from half of it.
 */
export function parseReleases(value: unknown): {
  readonly record: ReleaseRecord;
  readonly problems: readonly Problem[];
} {
  const { rows, problem } = findRows(value, 'releases');
  const problems: Problem[] = problem === null ? [] : [problem];
  const releases: Release[] = [];
  rows.forEach((row, index) => {
    const { output, faults } = checkShape(releaseSchema, row);
    const isRepeated = releases.some(({ version }) => version === output?.version);
    const told = isRepeated ? [createFault('version', output?.version, 'is repeated')] : faults;
    problems.push(...faultsToProblems(`#${String(index)}`, told));
    if (output !== null) releases.push(output);
  });
  const { events, problems: eventProblems } = parseHistories(value, new Set(releases.map(({ version }) => version)));
  problems.push(...eventProblems);
  return { record: problems.length === 0 ? { releases, events } : NO_RELEASES, problems };
}

function parseHistories(
  value: unknown,
  versions: ReadonlySet<string>,
): { readonly events: ReadonlyMap<EventId, EventHistory>; readonly problems: readonly Problem[] } {
  const rows = isJsonObject(value) ? readOwn(value, 'events') : undefined;
  const events = new Map<EventId, EventHistory>();
  if (!isJsonObject(rows)) return { events, problems: [createFileProblem('events', rows, 'expected an object')] };
  const problems: Problem[] = [];
  for (const [id, row] of Object.entries(rows)) {
    const { output, faults } = checkShape(historySchema, row);
    const told = [...faults];
    if (!isRowId(id)) told.push(createFault('id', id, 'is no id of an event'));
    const hashes = Object.entries(output?.hashes ?? {});
    for (const [version] of hashes) {
      if (!versions.has(version)) told.push(createFault('hashes', version, 'is none of the releases'));
    }
    if (output !== null && told.length === 0) events.set(id, { title: output.title, hashes: new Map(hashes) });
    problems.push(...faultsToProblems(id, told));
  }
  return { events, problems };
}
