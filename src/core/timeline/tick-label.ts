import { dayToMs } from '../time/day.ts';
import { dateToParts } from '../words/format-date.ts';
import type { Language } from '../actor.ts';

/** How much of its date a tick says. */
export type TickForm = 'year' | 'month' | 'month-year' | 'day-month' | 'day-month-year';

/** A Tokyo day as the words of a tick: `2026`, `Nov 2025`, `25 Nov`; `2026年`, `2025年11月`, `11月25日`. */
export function formatTick(day: number, form: TickForm, language: Language): string {
  const parts = dateToParts(dayToMs(day), language);
  const isWritten = {
    year: form !== 'month' && form !== 'day-month',
    month: form !== 'year',
    day: form.startsWith('day'),
  };
  if (language === 'ja') {
    const [year, month, date] = [`${parts.year}年`, `${parts.month}月`, `${parts.day}日`];
    return (isWritten.year ? year : '') + (isWritten.month ? month : '') + (isWritten.day ? date : '');
  }
  const words = [isWritten.day && parts.day, isWritten.month && parts.monthShort, isWritten.year && parts.year];
  return words.filter((word) => word !== false).join(' ');
}

/** Width of a label in px, in the font of the axis; core cannot measure text itself. */
export type MeasureText = (text: string) => number;
