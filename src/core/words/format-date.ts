import type { Language } from '../actor.ts';
import type { EventRecord, Precision } from '../event.ts';
import { ZONE_OFFSET_MS } from '../time/day.ts';
import { parseInstant } from '../time/parse-date.ts';

/** The parts of a Tokyo date, as a catalogue writes them. */
interface DateParts {
  readonly weekday: string;
  readonly day: string;
  /** English: the month's name; Japanese: its number. */
  readonly month: string;
  readonly monthShort: string;
  readonly year: string;
}

const WEEKDAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
} as const satisfies Record<Language, readonly string[]>;

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Jan", "Sept"; a number stays whole. */
const shorten = (month: string): string => month.slice(0, month.startsWith('Sep') ? 4 : 3);

/**
 * A date's parts in Tokyo. `ms` since the epoch. Written without `Intl`: its first use takes 12 ms, and 50 on a slow phone,
 * just when the slider is to answer.
 */
export function dateToParts(ms: number, language: Language): DateParts {
  // Tokyo's calendar is the one that UTC has nine hours later.
  const date = new Date(ms + ZONE_OFFSET_MS);
  const number = date.getUTCMonth();
  const month = language === 'ja' ? String(number + 1) : (MONTHS_EN[number] ?? '');
  return {
    weekday: WEEKDAYS[language][date.getUTCDay()] ?? '',
    day: String(date.getUTCDate()),
    month,
    monthShort: shorten(month),
    year: String(date.getUTCFullYear()),
  };
}

/** Date with weekday, in Tokyo: "Tuesday, 25 November 2025", 「2025年11月25日（火）」. `ms` since the epoch. */
export function formatFullDate(ms: number, language: Language): string {
  const { weekday, day, month, year } = dateToParts(ms, language);
  return language === 'ja' ? `${year}年${month}月${day}日（${weekday}）` : `${weekday}, ${day} ${month} ${year}`;
}

/** Date without weekday: "25 November 2025", 「2025年11月25日」. */
export function formatDate(ms: number, language: Language): string {
  const { day, month, year } = dateToParts(ms, language);
  return language === 'ja' ? `${year}年${month}月${day}日` : `${day} ${month} ${year}`;
}

/** Short date: "25 Nov 2025", 「2025年11月25日」. */
export function formatShortDate(ms: number, language: Language): string {
  const { day, monthShort, year } = dateToParts(ms, language);
  return language === 'ja' ? formatDate(ms, language) : `${day} ${monthShort} ${year}`;
}

/** Day and month, for a date near one that is written in full: "25 November", 「11月25日」. */
export function formatDayMonth(ms: number, language: Language): string {
  const { day, month } = dateToParts(ms, language);
  return language === 'ja' ? `${month}月${day}日` : `${day} ${month}`;
}

/** Month and year: "March 2026", 「2026年3月」. */
export function formatMonth(ms: number, language: Language): string {
  const { month, year } = dateToParts(ms, language);
  return language === 'ja' ? `${year}年${month}月` : `${month} ${year}`;
}

/** Clock time in Tokyo: "10:00". */
export function formatTokyoTime(ms: number): string {
  return new Date(ms + ZONE_OFFSET_MS).toISOString().slice(11, 16);
}

/** A stretch of days, both included, without repeating what they share: "17–21 November 2025", 「11月17～21日」. */
export function formatDateRange(fromMs: number, toMs: number, language: Language): string {
  const from = dateToParts(fromMs, language);
  const to = dateToParts(toMs, language);
  if (from.year !== to.year) return join(formatDate(fromMs, language), formatDate(toMs, language), language);
  if (from.month !== to.month) {
    return language === 'ja'
      ? join(formatDate(fromMs, language), formatDayMonth(toMs, language), language)
      : join(formatDayMonth(fromMs, language), formatDate(toMs, language), language);
  }
  if (from.day === to.day) return formatDate(fromMs, language);
  return language === 'ja'
    ? `${from.year}年${from.month}月${from.day}～${to.day}日`
    : `${from.day}–${to.day} ${from.month} ${from.year}`;
}

/** Dates of several words are held apart by a spaced dash. */
function join(from: string, to: string, language: Language): string {
  return language === 'ja' ? `${from}～${to}` : `${from} – ${to}`;
}

/** Instant of an ISO date or date-time that is known to be possible; NaN for any other text. */
export function isoToMs(iso: string): number {
  return parseInstant(iso)?.ms ?? NaN;
}

/** Writes a known minute or hour with its zone. */
function formatTimed(ms: number, precision: Precision, language: Language): string {
  const date = formatFullDate(ms, language);
  const time = formatTokyoTime(ms);
  if (language === 'ja') return `${date} 東京時間${time}${precision === 'hour' ? 'ごろ' : ''}`;
  return `${date}, ${precision === 'hour' ? 'about ' : ''}${time} in Tokyo`;
}

/** When an act was, never more precisely than it is known. */
export function formatEventDate(event: Pick<EventRecord, 'start' | 'end' | 'precision'>, language: Language): string {
  const start = isoToMs(event.start);
  if (Number.isNaN(start)) return event.start;
  if (event.precision === 'month') return formatMonth(start, language);
  const end = event.end === null ? start : isoToMs(event.end);
  const timed = event.start.length > 10 && (event.precision === 'minute' || event.precision === 'hour');
  if (timed) return formatTimed(start, event.precision, language);
  if (Number.isNaN(end) || event.end?.slice(0, 10) === event.start.slice(0, 10) || end <= start) {
    return formatFullDate(start, language);
  }
  return formatDateRange(start, end, language);
}
