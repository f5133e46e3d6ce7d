import { MS_PER_DAY } from '../time/day.ts';

/** Calendar of Tokyo day numbers. A day number × 86,400,000 read in UTC gives that day's calendar date. */

/** Years, months (0–11), days of the month of a Tokyo day. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Calendar date of a Tokyo day. */
export function dayToCalendar(day: number): CalendarDate {
  const utc = new Date(day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth(), date: utc.getUTCDate() };
}

/** Tokyo day of a calendar date; months run over into years (month 12 is January of the next year). */
export function calendarToDay(year: number, month: number, date: number): number {
  // setUTCFullYear, because Date.UTC reads the years 0–99 as 1900–1999.
  return Math.round(new Date(0).setUTCFullYear(year, month, date) / MS_PER_DAY);
}

/** The Monday on or before a day. Day 0, 1 January 1970, was a Thursday: day −3 is a Monday. */
export function mondayOf(day: number): number {
  return Math.floor((day + 3) / 7) * 7 - 3;
}
