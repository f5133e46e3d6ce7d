import { parseDay } from '../time/parse-date.ts';

/** First and last Tokyo day that may be entered. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** What a text in a date field means: a day, one before or after those that may be entered, or none at all. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'outside'; readonly nearest: number }
  | { readonly kind: 'none' };

/** Reads the text of a date field (`YYYY-MM-DD`, nothing is mended). */
export function readTypedDay(text: string, { min, max }: DayRange): TypedDay {
  const day = parseDay(text);
  if (day === null) return { kind: 'none' };
  if (day < min) return { kind: 'outside', nearest: min };
  if (day > max) return { kind: 'outside', nearest: max };
  return { kind: 'day', day };
}
