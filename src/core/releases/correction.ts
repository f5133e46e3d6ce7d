import type { EventDetails, EventId } from '../event.ts';
import type { LocalText } from '../story/story.ts';

export const CORRECTION_KINDS = ['added', 'amended', 'withdrawn'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What an editor tells readers of an act that was published otherwise. */
export interface Correction {
  /** ISO date on which it was made. */
  readonly date: string;
  readonly event: EventId;
  /** The data version that has it first. */
  readonly version: string;
  readonly kind: CorrectionKind;
  readonly what: LocalText;
  readonly why: LocalText;
}

/** An act's details as a page has them: with what was corrected, newest first; left out where nothing ever was. */
export interface CorrectedDetails extends EventDetails {
  readonly corrections?: readonly Correction[];
}

/** Newest first; of one day, in the order of the events' ids. */
export function sortCorrections(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort((a, b) => (a.date === b.date ? (a.event < b.event ? -1 : 1) : a.date < b.date ? 1 : -1));
}
