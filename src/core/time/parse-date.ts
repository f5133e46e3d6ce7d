/** Dates as the data write them: strict ISO text, without the engine's own date parser, which mends what is wrong. */

import { dayToMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from './day.ts';

export interface ParsedInstant {
  /** Milliseconds since the epoch. */
  readonly ms: number;
  /** The text was a bare date: `ms` is the first instant of that day in Tokyo. */
  readonly dateOnly: boolean;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?(Z|[+-]\d{2}:\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Clocks differ from UTC by 14 hours at most (Kiritimati). */
const MAX_OFFSET_MINUTES = 14 * 60;

/** Why a text is no date or instant. */
type Fault = string;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar; years may be below 100.
 * Source: https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
function civilToDay(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  // Months counted from March have 153 days in every five, so that February's end falls last.
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Day number of `YYYY-MM-DD`, or the reason why there is no such day. */
function scanDay(text: string): number | Fault {
  const match = DATE.exec(text);
  if (match === null) return 'expected a date as YYYY-MM-DD';
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1) return 'years run from 0001 to 9999';
  const length = DAYS_IN_MONTH[month - 1];
  if (length === undefined) return `there is no month ${String(match[2])}`;
  if (day < 1 || day > (month === 2 && isLeapYear(year) ? 29 : length)) return 'this day does not exist';
  return civilToDay(year, month, day);
}

/** Minutes by which a zone is ahead of UTC, or the reason why it is none. */
function scanOffset(text: string): number | Fault {
  if (text === 'Z') return 0;
  // RFC 3339 writes an unknown offset so; shown, it would claim more than is known.
  if (text === '-00:00') return 'the offset -00:00 means that the zone is unknown';
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (minutes > 59 || hours * 60 + minutes > MAX_OFFSET_MINUTES) return `no clock has the offset ${text}`;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function scanInstant(text: string): ParsedInstant | Fault {
  if (text.length === 10) {
    const day = scanDay(text);
    return typeof day === 'string' ? day : { ms: dayToMs(day), dateOnly: true };
  }
  const match = DATE_TIME.exec(text);
  if (match === null) return 'expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM with its offset (Z, +09:00)';
  const day = scanDay(match[1] ?? '');
  if (typeof day === 'string') return day;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return 'this time of day does not exist';
  const offsetMinutes = scanOffset(match[6] ?? '');
  if (typeof offsetMinutes === 'string') return offsetMinutes;
  const timeMs = hour * MS_PER_HOUR + (minute - offsetMinutes) * MS_PER_MINUTE + second * 1000 + Number(match[5] ?? 0);
  return { ms: day * MS_PER_DAY + timeMs, dateOnly: false };
}

/** The same few dates are asked for again and again while a page comes up: so many are remembered. */
const MOST_KNOWN = 4096;
const known = new Map<string, ParsedInstant | null>();

/**
 * The instant that an ISO text means: `YYYY-MM-DD` (its first instant in Tokyo, UTC+9) or
 * `YYYY-MM-DDTHH:MM[:SS[.mmm]]` with `Z` or `±HH:MM`, years 0001 to 9999.
 * Null for any other text and for days and times that do not exist (30 February, hour 24): nothing is mended.
 */
export function parseInstant(text: string): ParsedInstant | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const scanned = scanInstant(text);
  const instant = typeof scanned === 'string' ? null : scanned;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, instant);
  return instant;
}

/** The day number (see day.ts) of a bare date `YYYY-MM-DD`; null for a text with a time, and where there is no such day. */
export function parseDay(text: string): number | null {
  const scanned = scanDay(text);
  return typeof scanned === 'string' ? null : scanned;
}

/** Why `parseInstant` gives null, in words for the author of the data; null where the text is good. */
export function findInstantFault(text: string): string | null {
  const scanned = scanInstant(text);
  return typeof scanned === 'string' ? scanned : null;
}

/** Why `parseDay` gives null, in words for the author of the data; null where the text is good. */
export function findDayFault(text: string): string | null {
  const scanned = scanDay(text);
  return typeof scanned === 'string' ? scanned : null;
}
