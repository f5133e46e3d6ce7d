/** Schemas of the fields that several files share. Messages are the reasons that a data author reads. */

import * as v from 'valibot';
import type { NameLanguage } from '../actor.ts';
import { findDayFault, findInstantFault } from '../time/parse-date.ts';

/** Controls, bidi overrides and isolates, halves of a pair: none has a place in a one-line text. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
/** The same, but line breaks and tabs may stand. */
const FORBIDDEN_IN_LINES = /[^\P{Cc}\n\r\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** Whether a value can name a row: ASCII letters, digits, dot, dash and underscore, at most 80, the first a letter or digit. */
export function isRowId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** Characters as a reader counts them, not UTF-16 units. */
function countCharacters(text: string): number {
  return Array.from(text).length;
}

/**
 * Text of 1 to `max` characters, trimmed, free of controls and bidi overrides.
 *
 * @param lines whether line breaks and tabs may stand in it
 */
export function textSchema(max: number, lines = false) {
  const forbidden = lines ? FORBIDDEN_IN_LINES : FORBIDDEN;
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.check(
      // A text of up to `max` units has at most `max` characters; twice that many units have more.
      (text) => text.length <= max || (text.length <= 2 * max && countCharacters(text) <= max),
      `is longer than ${String(max)} characters`,
    ),
    v.check((text) => !forbidden.test(text), 'holds control characters or changes the direction of writing'),
  );
}

/** A text in every language of the interface. */
export const localSchema = (max: number) => v.object({ en: textSchema(max), ja: textSchema(max) });

export const idSchema = v.pipe(
  v.string(),
  v.regex(ID, 'expected at most 80 letters, digits, dots, dashes or underscores, a letter or digit first'),
);

/** A date, or a date and time with its offset; the text is kept as written. */
export const instantSchema = v.pipe(
  v.string(),
  v.check(
    (text) => findInstantFault(text) === null,
    (issue) => findInstantFault(issue.input) ?? '',
  ),
);

/** A bare date, kept as written. */
export const daySchema = v.pipe(
  v.string(),
  v.check(
    (text) => findDayFault(text) === null,
    (issue) => findDayFault(issue.input) ?? '',
  ),
);

/** When something was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, no more precise than it is known. */
export const publishedSchema = v.pipe(
  v.string(),
  v.check(
    (text) => findDayFault(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text) === null,
    'expected a possible date as YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

export const lngSchema = v.pipe(
  v.number(),
  v.minValue(-180, 'a longitude lies between -180 and 180'),
  v.maxValue(180, 'a longitude lies between -180 and 180'),
);

export const latSchema = v.pipe(
  v.number(),
  v.check(
    (lat) => lat >= -90 && lat <= 90,
    'a latitude lies between -90 and 90 (were longitude and latitude swapped?)',
  ),
);

const nameSchema = textSchema(120);

/** A name in each of the languages; those in others are left out. */
export function namesSchema<L extends NameLanguage>(languages: readonly L[]) {
  const entries = Object.fromEntries(languages.map((language) => [language, nameSchema]));
  return v.object(entries as Record<L, typeof nameSchema>);
}
