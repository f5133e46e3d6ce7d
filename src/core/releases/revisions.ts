import type { EventId } from '../event.ts';
import type { Correction } from './correction.ts';
import type { History } from './history.ts';
import type { Release } from './release.ts';

/** A history as JSON: of acts only those that were not the same from the first release on. */
export interface Revisions {
  readonly releases: readonly Release[];
  /** Title, and hashes by version. */
  readonly events: readonly (readonly [
    EventId,
    string,
    readonly (readonly [version: string, hash: string | null])[],
  ])[];
  readonly corrections: readonly Correction[];
}

/** Writes a history for {@link readRevisions}. */
export function formatRevisions({ record, corrections }: History): Revisions {
  const first = record.releases[0]?.version ?? '';
  const events = [...record.events]
    .filter(([, { hashes }]) => hashes.size !== 1 || !hashes.has(first))
    .map(([id, { title, hashes }]) => [id, title, [...hashes]] as const);
  return { releases: record.releases, events, corrections };
}

/** Reads what the build has written. */
export function readRevisions({ releases, events, corrections }: Revisions): History {
  const histories = events.map(([id, title, hashes]) => [id, { title, hashes: new Map(hashes) }] as const);
  return { record: { releases, events: new Map(histories) }, corrections };
}
