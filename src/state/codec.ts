import type { ActorId, EventId, EventType } from '../core/event.ts';
import type { CoverageDays } from './period.ts';
import type { State, StoryPictures } from './state.ts';

/** What the reading of a URL depends on beside its text. */
export interface UrlContext extends CoverageDays {
  readonly actors: ReadonlySet<ActorId>;
  /** The types that may be asked for, in the order in which they are listed. */
  readonly types: readonly EventType[];
  readonly eventIds: ReadonlyMap<EventId, { readonly startMs: number }>;
  readonly stories: StoryPictures;
  /** Of the data: this one, and those that readers had before. */
  readonly versions: readonly string[];
  /** BCP 47 tag of the browser, as `ja-JP`. */
  readonly browserLanguage: string;
  readonly reducedMotion: boolean;
}

/** A text that was given either has a value or is bad; what is missing never reaches a codec. */
export type Parsed<T> = { readonly kind: 'valid'; readonly value: T } | 'invalid';

/** What the default of another field may depend on: these are read first. */
export type KnownFirst = Pick<State, 'from' | 'to' | 'event' | 'story' | 'step'>;

/** One field of the state as it stands in the URL. */
export interface UrlField<T> {
  /** Its name in the URL. */
  readonly name: string;
  /** Text (trimmed, never empty unless `bare`) to value; never throws. */
  readonly parse: (text: string, context: UrlContext) => Parsed<T>;
  /** Value to text, the one way to write it; null where the value is the absence of the parameter. */
  readonly format: (value: T, context: UrlContext) => string | null;
  readonly initial: (context: UrlContext, known: KnownFirst) => T;
  /** How the absence is asked for where the default, as that of a story's step, is something. */
  readonly none?: { readonly word: string; readonly value: T };
  /** True where the name alone, without a value, says something. */
  readonly bare?: boolean;
  /** True for a bad value that a later version will understand: it falls back, yet stays in the URL. */
  readonly isReserved?: (text: string) => boolean;
  /** What readers are told that it takes, in warnings and (Markdown) in the README's parameter table. */
  readonly expected: string;
}

/** Wraps a value as valid. */
export function valid<T>(value: T): Parsed<T> {
  return { kind: 'valid', value };
}

/** The member of `known` that `text` names, whatever its case; null when there is none. */
export function findMember<T extends string>(text: string, known: Iterable<T>): T | null {
  const wanted = text.trim().toLowerCase();
  for (const member of known) if (member.toLowerCase() === wanted) return member;
  return null;
}

/** Reads one word out of a fixed choice. */
export function parseWord<T extends string>(text: string, known: Iterable<T>): Parsed<T> {
  const member = findMember(text, known);
  return member === null ? 'invalid' : valid(member);
}

/** Reads a comma list without its repetitions, in the order of `known`; one unknown member makes all of it bad. */
export function parseWords<T extends string>(text: string, known: readonly T[]): Parsed<readonly T[]> {
  const words = text.split(',').filter((word) => word.trim() !== '');
  const members = new Set<T>();
  for (const word of words) {
    const member = findMember(word, known);
    if (member === null) return 'invalid';
    members.add(member);
  }
  return members.size === 0 ? 'invalid' : valid(known.filter((member) => members.has(member)));
}

/** Writes a comma list; an empty list is the absence of the parameter. */
export function formatWords(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(',');
}
