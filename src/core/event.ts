/** The controlled vocabulary of an act, and the record that one row of data becomes. */

/** Key of a state or body: ISO 3166 alpha-2, plus `EU` and `UN`. A key, never a statement. */
export type ActorId = string;
export type EventId = string;

/** The families carry colour, in the order in which they are stacked and listed. */
export const FAMILIES = ['contact', 'positions', 'restrictions', 'force'] as const;
export type Family = (typeof FAMILIES)[number];

/** The types carry icon and word; each belongs to one family. Order is the legend's. */
export const TYPES_BY_FAMILY = {
  contact: ['call', 'meeting', 'visit', 'agreement', 'relief'],
  positions: ['statement', 'protest', 'policy'],
  restrictions: ['advisory', 'sanction', 'cancellation'],
  force: ['military', 'arms'],
} as const satisfies Record<Family, readonly string[]>;
export type EventType = (typeof TYPES_BY_FAMILY)[Family][number];

/** All types, family by family. */
export const EVENT_TYPES: readonly EventType[] = FAMILIES.flatMap((family) => TYPES_BY_FAMILY[family]);

const FAMILY_BY_TYPE = new Map<EventType, Family>(
  FAMILIES.flatMap((family) => TYPES_BY_FAMILY[family].map((type) => [type, family] as const)),
);

/** The family that gives a type its colour. */
export function familyOf(type: EventType): Family {
  const family = FAMILY_BY_TYPE.get(type);
  if (family === undefined) throw new Error(`familyOf: got ${String(type)}, expected one of ${EVENT_TYPES.join(', ')}`);
  return family;
}

export const PRECISIONS = ['minute', 'hour', 'day', 'week', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Ordered from the most to the least trusted. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A link to the act that this one answers. */
export interface EventResponse {
  readonly id: EventId;
  /** `stated` by the actor, or `reported`: the media's reading. */
  readonly basis: 'stated' | 'reported';
}

export interface EventPlace {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
}

/** One dated act, as the map, the timeline and the list need it (the index). Dates are ISO text as written. */
export interface EventRecord {
  readonly id: EventId;
  readonly type: EventType;
  /** Context from before the period: listed, never drawn, never counted. */
  readonly background: boolean;
  readonly landmark: boolean;
  /** 1 front page, 2 inside page, 3 for the record. */
  readonly prominence: 1 | 2 | 3;
  readonly start: string;
  readonly end: string | null;
  readonly precision: Precision;
  /** A measure stays in force; an instant happens once. */
  readonly span: 'instant' | 'measure';
  /** ISO date (included), `open` = no end shown by the data, null for instants. */
  readonly inForceUntil: string | null;
  readonly endedBy: EventId | null;
  /** Date of the newest citation that shows an open measure in force. */
  readonly lastConfirmed: string | null;
  readonly actors: readonly ActorId[];
  readonly to: readonly ActorId[];
  readonly against: readonly ActorId[];
  readonly about: readonly ActorId[];
  readonly mutual: boolean;
  readonly initiator: string | null;
  readonly people: readonly string[];
  readonly durationMinutes: number | null;
  readonly place: EventPlace | null;
  readonly title: string;
  /** At most 28 characters: the badge. */
  readonly shortTitle: string;
  readonly inResponseTo: readonly EventResponse[];
  readonly partOf: EventId | null;
  readonly confidence: Confidence;
  /** Weight of the act's CAMEO code on Goldstein's scale, −10 (conflict) to 10 (cooperation). */
  readonly goldstein: number;
}

/** Where a fact comes from. */
export interface Citation {
  readonly url: string;
  readonly publisher: string;
  readonly kind: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** What only the detail panel needs; loaded behind the index. */
export interface EventDetails {
  readonly id: EventId;
  readonly summary: string;
  readonly actorLevel: string;
  /** Whose account it is when one side only, or only the press (`media`), reports it. */
  readonly attribution: string | null;
  readonly notes: string | null;
  readonly cameo: string;
  readonly codingDoubt: string | null;
  readonly citations: readonly Citation[];
}

/** What the data set says of itself. */
export interface Coverage {
  readonly version: string;
  /** First and last day covered, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Versions that readers had before this one. */
  readonly earlier?: readonly string[];
  /** ISO date of the newest correction, and the last version without it. */
  readonly corrected?: { readonly date: string; readonly since: string };
  /** In a frozen copy: what its credit says of that, by language, and where the live map tells what has changed since. */
  readonly frozen?: { readonly text: Readonly<Record<string, string>>; readonly href: string | null };
}
