import type { EventRecord, EventType } from '../../event.ts';

/** The two persons of a call or meeting, by short name; the one who asked for it, where that is known, first. */
export interface LeadPersons {
  readonly first: string;
  readonly second: string;
  /** The first is known to have asked for the contact. */
  readonly firstAsked: boolean;
}

/** An earlier contact of one of the two persons, one to three days before. */
export interface EarlierContact {
  readonly event: EventRecord;
  readonly who: string;
  readonly other: string;
  readonly daysBefore: number;
}

/** What the first sentence says, names in the reader's language as they stand in a sentence. */
export interface LeadFacts {
  readonly event: EventRecord;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly against: readonly string[];
  readonly about: readonly string[];
  /** Name of the actor that asked for a mutual act; null where unknown or disputed. */
  readonly askedBy: string | null;
  readonly persons: LeadPersons | null;
  readonly earlier: EarlierContact | null;
  /** Day, week or month of the act where it is not of the playhead's day; else null. */
  readonly when: string | null;
}

/** Restrictions of one type from the same actors to the same addressees. */
export interface StandingGroup {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly type: EventType;
  readonly count: number;
}

/** What the second sentence says. */
export interface StandingFacts {
  /** At most two, each by its actor's name and its short title as it stands in a sentence. */
  readonly named: readonly { readonly from: string; readonly title: string }[];
  /** At most two, for languages that the titles are not written in. */
  readonly groups: readonly StandingGroup[];
  /** A report of the playhead's day or later shows all of the above in force. */
  readonly confirmed: boolean;
  /** All restrictions in force, those above included. */
  readonly total: number;
}

/** The sentences of the headline. */
export interface HeadlineWords {
  lead(facts: LeadFacts): string;
  standing(facts: StandingFacts): string;
  /** Nothing new, yet `count` earlier acts are active. */
  earlierOnly(count: number): string;
  readonly nothingNew: string;
  readonly nothing: string;
  readonly nothingFiltered: string;
  noDataAfter(date: string): string;
  /** Between two sentences. */
  readonly sentenceGap: string;
}
