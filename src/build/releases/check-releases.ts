/** What was published may change, but not in silence: rules on the data against what was released. */

import type { EventId } from '../../core/event.ts';
import { createFault, createFileProblem, type Fault } from '../../core/parse/report.ts';
import type { Problem } from '../../core/problem.ts';
import type { Correction } from '../../core/releases/correction.ts';
import { compareReleases, findDifferences, type Differences } from '../../core/releases/find-differences.ts';
import { addRelease, type ReleasedEvent, type ReleaseRecord } from '../../core/releases/release.ts';

export interface Unreleased {
  /** What was released so far. */
  readonly record: ReleaseRecord;
  readonly corrections: readonly Correction[];
  /** Of the data as they stand. */
  readonly version: string;
  readonly events: ReadonlyMap<EventId, ReleasedEvent>;
}

/**
 * Holds data against the last release and against the corrections: whatever was amended or withdrawn has an entry under
 * the new version, whatever differs has a new version, and each entry tells what did happen. What is added needs none.
 * Problems of the two files apart; none before the first release.
 */
export function checkReleases(unreleased: Unreleased): {
  readonly events: readonly Problem[];
  readonly corrections: readonly Problem[];
} {
  const { record, corrections, version, events } = unreleased;
  const { releases } = record;
  const last = releases.at(-1);
  if (last === undefined) return { events: [], corrections: [] };
  if (version !== last.version && releases.some((release) => release.version === version)) {
    const reason = `is that of an older release; the last is ${last.version}`;
    return { events: [createFileProblem('version', version, reason)], corrections: [] };
  }
  const isReleased = version === last.version;
  // Changes under a version that is out get a name of their own, so that they are seen.
  const next = addRelease(record, { version: isReleased ? `${version}+` : version, date: null }, events);
  return {
    events: checkChanges(findDifferences(next, last.version), unreleased, isReleased),
    corrections: corrections.flatMap((each) => checkCorrection(each, isReleased ? record : next)),
  };
}

function checkChanges(changed: Differences | null, unreleased: Unreleased, isReleased: boolean): Problem[] {
  const { corrections, version } = unreleased;
  const told = new Set(corrections.filter((each) => each.version === version).map(({ event }) => event));
  const untold = (['amended', 'withdrawn'] as const).flatMap((kind) =>
    (changed?.[kind] ?? []).filter((id) => isReleased || !told.has(id)).map((id) => tellSilence(id, kind, unreleased)),
  );
  const isStale = isReleased && untold.length + (changed?.added.length ?? 0) > 0;
  return isStale
    ? [createFileProblem('version', version, 'is released, and the events differ: change it'), ...untold]
    : untold;
}

function tellSilence(row: EventId, kind: 'amended' | 'withdrawn', { record, version }: Unreleased): Problem {
  const since = record.releases.at(-1)?.version ?? '';
  const reason = `since version ${since}, and corrections.json has no entry for it under the version that follows`;
  return { row, ...createFault('version', version, `was ${kind} ${reason}`) };
}

/** An entry belongs to a version, is not older than the one before it nor younger than its own, and tells what happened. */
function checkCorrection(correction: Correction, record: ReleaseRecord): Problem[] {
  const { releases } = record;
  const { event, version, date, kind } = correction;
  const faults: Fault[] = [];
  const at = releases.findIndex((release) => release.version === version);
  const [before, own] = [releases[at - 1]?.date ?? '', releases[at]?.date ?? '9999'];
  if (at < 0) faults.push(createFault('version', version, 'is neither a release nor the version of the data'));
  else if (!compareReleases(record, at - 1, at)[kind].includes(event)) {
    faults.push(createFault('kind', kind, `the event was not ${kind} in version ${version}`));
  }
  if (date < before) faults.push(createFault('date', date, `lies before the release that it corrects, ${before}`));
  if (date > own) faults.push(createFault('date', date, `lies after the release that has it, ${own}`));
  return faults.map((fault) => ({ row: event, ...fault }));
}
