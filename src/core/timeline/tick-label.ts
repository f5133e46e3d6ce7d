import { MS_PER_DAY } from '../time/day.ts';
import type { Language } from '../actor.ts';

/** How much of its date a tick says. */
export type TickForm = 'year' | 'month' | 'month-year' | 'day-month' | 'day-month-year';

const OPTIONS: Readonly<Record<TickForm, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'short' },
  'day-month-year': { day: 'numeric', month: 'short', year: 'numeric' },
};
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A Tokyo day as the words of a tick: `2026`, `Nov 2025`, `25 Nov`; `2026年`, `2025年11月`, `11月25日`. */
export function formatTick(day: number, form: TickForm, language: Language): string {
  const key = `${language} ${form}`;
  let format = formats.get(key);
  if (format === undefined) {
    // A day number × 86,400,000 read in UTC is the Tokyo calendar date.
    format = new Intl.DateTimeFormat(LOCALES[language], { ...OPTIONS[form], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(day * MS_PER_DAY);
}

/** Width of a label in px, in the font of the axis; core cannot measure text itself. */
export type MeasureText = (text: string) => number;
