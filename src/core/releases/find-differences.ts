import type { EventId } from '../event.ts';
import type { CorrectionKind } from './correction.ts';
import { hashAt, type ReleaseRecord } from './release.ts';

/** Acts that differ between two releases, by what has become of them; ids sorted A–Z. */
export type Differences = Readonly<Record<CorrectionKind, readonly EventId[]>>;

/**
 * What the last release has otherwise than an earlier one; what was changed and changed back is not among it. Null where
 * the record knows no such version.
 */
export function findDifferences(record: ReleaseRecord, since: string): Differences | null {
  const { releases } = record;
  const from = releases.findIndex(({ version }) => version === since);
  return from < 0 ? null : compareReleases(record, from, releases.length - 1);
}

/** What one release, by its index, has otherwise than another; −1 is before the first, which has no acts. */
export function compareReleases({ releases, events }: ReleaseRecord, from: number, to: number): Differences {
  const found: Record<CorrectionKind, EventId[]> = { added: [], amended: [], withdrawn: [] };
  for (const [id, history] of events) {
    const [before, now] = [hashAt(history, releases, from), hashAt(history, releases, to)];
    if (before === now) continue;
    found[before === null ? 'added' : now === null ? 'withdrawn' : 'amended'].push(id);
  }
  for (const ids of Object.values(found)) ids.sort();
  return found;
}
