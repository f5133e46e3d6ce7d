import { dayEndToMs, dayToIso, MS_PER_DAY, msToDay, ZONE_OFFSET_MS } from '../core/time/day.ts';
import { parseDay, parseInstant } from '../core/time/parse-date.ts';
import { type KnownFirst, type Parsed, type UrlContext, valid } from './codec.ts';
import { findPicture } from './find-picture.ts';
import { type CoverageDays, clampPlayhead, isDayEnd, lastPeriodDay } from './period.ts';

/** Where a visit starts: the two calls of 24 and 25 November 2025 in one picture, the dispute's own months around. */
const DEFAULT_PLAYHEAD_DAY = Date.UTC(2025, 10, 25) / MS_PER_DAY;
const DEFAULT_FROM_DAY = Date.UTC(2025, 9, 1) / MS_PER_DAY;

const EARLIEST = 'earliest';
const LATEST = 'latest';

/** Reads an end of the period: a symbolic bound, or an ISO date from the coverage's start to a year past its end. */
export function parseBound(text: string, coverage: CoverageDays): Parsed<number> {
  const word = text.toLowerCase();
  if (word === EARLIEST) return valid(coverage.coverageFromDay);
  if (word === LATEST) return valid(coverage.coverageToDay);
  const day = parseDay(text);
  if (day === null || day < coverage.coverageFromDay || day > lastPeriodDay(coverage)) return 'invalid';
  return valid(day);
}

/** Writes an end of the period; the coverage's own ends by their names, so that a link grows with the data. */
export function formatBound(day: number, coverage: CoverageDays): string {
  if (day === coverage.coverageToDay) return LATEST;
  if (day === coverage.coverageFromDay) return EARLIEST;
  return dayToIso(day);
}

/**
 * Where the period starts unless asked otherwise: 1 October 2025, or the coverage's start where that is outside it, and
 * never behind the step that is told.
 */
export function defaultFrom(context: UrlContext, known: KnownFirst): number {
  const { coverageFromDay, coverageToDay } = context;
  const isCovered = DEFAULT_FROM_DAY >= coverageFromDay && DEFAULT_FROM_DAY <= coverageToDay;
  const picture = findPicture(context.stories, known);
  return Math.min(isCovered ? DEFAULT_FROM_DAY : coverageFromDay, picture === null ? Infinity : msToDay(picture.t));
}

/**
 * Reads a playhead. A bare date is the last millisecond of its Tokyo day, a time without an offset is Tokyo's. The `+`
 * of an offset that a hand-written link left bare arrives as a space, and is taken for what it was.
 */
export function parsePlayhead(text: string): Parsed<number> {
  const withPlus = text.replace(/^(\S+T\S+) (\d\d:\d\d)$/, '$1+$2');
  const instant = parseInstant(withPlus.replace(/T[\d:.]+$/, '$&+09:00'));
  if (instant === null) return 'invalid';
  return valid(instant.dateOnly ? dayEndToMs(msToDay(instant.ms)) : instant.ms);
}

/** Writes a playhead: the date alone where it is a day's end, else the instant in Tokyo time, no longer than needed. */
export function formatPlayhead(t: number): string {
  const day = dayToIso(msToDay(t));
  if (isDayEnd(t)) return day;
  const time = new Date(t + ZONE_OFFSET_MS).toISOString().slice(11, 23);
  return `${day}T${time.replace(/\.000$/, '').replace(/^(\d\d:\d\d):00$/, '$1')}+09:00`;
}

/**
 * Where the playhead stands unless asked otherwise: the end of the selected event's first day, else the instant of the
 * step that is told, else the end of 25 November. The act that a step selects does not move the step's playhead.
 */
export function defaultPlayhead(context: UrlContext, known: KnownFirst): number {
  const picture = findPicture(context.stories, known);
  if (picture !== null && (known.event === null || known.event === picture.event))
    return clampPlayhead(picture.t, known);
  const chosen = known.event === null ? undefined : context.eventIds.get(known.event);
  const day = chosen === undefined ? DEFAULT_PLAYHEAD_DAY : msToDay(chosen.startMs);
  return clampPlayhead(dayEndToMs(day), known);
}
