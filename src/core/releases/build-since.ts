import type { EventId } from '../event.ts';
import { CORRECTION_KINDS, type Correction, type CorrectionKind } from './correction.ts';
import { findDifferences } from './find-differences.ts';
import type { History } from './history.ts';

/** An act that differs from what it was, with what is told of that, newest first. */
export interface RevisedEvent {
  readonly id: EventId;
  /** As it was last published: of what was withdrawn, nothing else is known. */
  readonly title: string;
  readonly corrections: readonly Correction[];
}

/** All that has become otherwise since a version. */
export interface SinceVersion {
  /** ISO date on which readers got that version; null while they have not. */
  readonly date: string | null;
  readonly events: Readonly<Record<CorrectionKind, readonly RevisedEvent[]>>;
}

/** What has changed from a version to the newest, the latest ids first; null where the history knows no such version. */
export function buildSince({ record, corrections }: History, version: string): SinceVersion | null {
  const differences = findDifferences(record, version);
  if (differences === null) return null;
  const { releases } = record;
  const at = releases.findIndex((release) => release.version === version);
  const later = new Set(releases.slice(at + 1).map((release) => release.version));
  const told = corrections.filter((correction) => later.has(correction.version));
  const toRevised = (id: EventId): RevisedEvent => ({
    id,
    title: record.events.get(id)?.title ?? id,
    corrections: told.filter(({ event }) => event === id),
  });
  // Ids begin with a date.
  const entries = CORRECTION_KINDS.map((kind) => [kind, [...differences[kind]].reverse().map(toRevised)] as const);
  return {
    date: releases[at]?.date ?? null,
    events: Object.fromEntries(entries) as unknown as SinceVersion['events'],
  };
}
