import type { EventId } from '../event.ts';

/** A version of the data that readers were given. */
export interface Release {
  readonly version: string;
  /** ISO date; null for data that are built before they are released. */
  readonly date: string | null;
}

/** What an act has been, release by release. */
export interface EventHistory {
  /** As it was last published: all that is left of an act that was withdrawn. */
  readonly title: string;
  /** Version → hash of its content, only where it changed; null where it is gone. In the order of the releases. */
  readonly hashes: ReadonlyMap<string, string | null>;
}

/** Every release and every act that was ever in one. */
export interface ReleaseRecord {
  /** Oldest first; no version twice. */
  readonly releases: readonly Release[];
  readonly events: ReadonlyMap<EventId, EventHistory>;
}

/** An act as it is released. */
export interface ReleasedEvent {
  readonly title: string;
  /** Of all that its authors wrote. */
  readonly hash: string;
}

export const NO_RELEASES: ReleaseRecord = { releases: [], events: new Map() };

/**
 * The hash of an act in a release; null where the release did not have it.
 *
 * @param index of the release; −1 is before the first
 */
export function hashAt({ hashes }: EventHistory, releases: readonly Release[], index: number): string | null {
  for (let at = index; at >= 0; at -= 1) {
    const hash = hashes.get(releases[at]?.version ?? '');
    if (hash !== undefined) return hash;
  }
  return null;
}

/**
 * The record with one more release, or with the last one replaced where it has that version already: only what differs
 * from the release before is written.
 * @throws RangeError where the version is that of an older release.
 */
export function addRelease(
  record: ReleaseRecord,
  release: Release,
  events: ReadonlyMap<EventId, ReleasedEvent>,
): ReleaseRecord {
  const before = record.releases.filter(({ version }) => version !== release.version);
  const at = record.releases.findIndex(({ version }) => version === release.version);
  if (at >= 0 && at !== before.length) {
    throw new RangeError(`addRelease: got ${release.version} again, expected a new version`);
  }
  const releases = [...before, release];
  const ids = new Set([...record.events.keys(), ...events.keys()]);
  const histories = [...ids].sort().flatMap((id): [EventId, EventHistory][] => {
    const former = record.events.get(id);
    const now = events.get(id);
    const hashes = new Map([...(former?.hashes ?? [])].filter(([version]) => version !== release.version));
    const title = now?.title ?? former?.title ?? id;
    const hash = now?.hash ?? null;
    if (hashAt({ title, hashes }, before, before.length - 1) !== hash) hashes.set(release.version, hash);
    return hashes.size === 0 ? [] : [[id, { title, hashes }]];
  });
  return { releases, events: new Map(histories) };
}
