import type { Coverage } from '../event.ts';
import type { Correction } from './correction.ts';
import type { ReleaseRecord } from './release.ts';

/** What was released, and what was corrected, newest first. */
export interface History {
  readonly record: ReleaseRecord;
  readonly corrections: readonly Correction[];
}

/**
 * What a page is told at once of the history of its data: which versions a link may name beside its own, and when
 * something was corrected last. Empty for a first version without corrections.
 */
export function coverHistory(
  { record, corrections }: History,
  version: string,
): Pick<Coverage, 'earlier' | 'corrected'> {
  const { releases } = record;
  const earlier = releases.map((release) => release.version).filter((each) => each !== version);
  const [newest] = corrections;
  const since = newest === undefined ? null : findVersionBefore(record, newest.version);
  return {
    ...(earlier.length > 0 && { earlier }),
    ...(newest !== undefined && since !== null && { corrected: { date: newest.date, since } }),
  };
}

/** The version that readers had before another; before one that is not out yet the last. Null before the first. */
export function findVersionBefore({ releases }: ReleaseRecord, version: string): string | null {
  const at = releases.findIndex((release) => release.version === version);
  return releases[(at < 0 ? releases.length : at) - 1]?.version ?? null;
}
