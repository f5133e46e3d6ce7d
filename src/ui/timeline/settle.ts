import { dayToIso, dayToMs } from '../../core/time/day.ts';
import { readTypedDay, type DayRange } from '../../core/timeline/typed-date.ts';
import { formatDateRange } from '../../core/words/format-date.ts';
import type { Words } from '../../core/words/words.ts';

/** What a field does with what is typed into it. */
export interface TypedField {
  readonly day: number;
  readonly range: DayRange;
  readonly words: Words;
  readonly enter: (day: number) => void;
  /** Tells why what was typed did not count. */
  readonly refuse: (reason: string) => void;
}

/** Puts a day that can be had in the place of anything else. Only once all is typed: a year passes through the years 2, 20 and 202 on its way. */
export function settle(field: HTMLInputElement, { day, range, words, enter, refuse }: TypedField): void {
  const typed = readTypedDay(field.value, range);
  if (typed.kind === 'day') return;
  const settled = typed.kind === 'outside' ? typed.nearest : day;
  field.value = dayToIso(settled);
  if (typed.kind === 'outside') enter(settled);
  const dates = formatDateRange(dayToMs(range.min), dayToMs(range.max), words.language);
  refuse(typed.kind === 'outside' ? words.timeline.outside(dates) : words.timeline.noDate);
}
