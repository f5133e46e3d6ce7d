import type { Language } from '../actor.ts';
import { calendarToDay, dayToCalendar, mondayOf } from './calendar.ts';
import type { DayScale } from './day-scale.ts';
import { formatTick } from './tick-label.ts';
import type { MeasureText, TickForm } from './tick-label.ts';

/** A mark on the time axis; its label begins at `x`. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
  /** It says the year. */
  readonly major: boolean;
}

export interface TickInput {
  readonly scale: DayScale;
  readonly language: Language;
  readonly measureText: MeasureText;
}

/** Empty room between two labels, and the least distance that keeps the axis quiet. */
export const TICK_GAP_PX = 6;
const MIN_SPACING_PX = 26;
const MIN_DAY_SPACING_PX = 64;

interface Step {
  readonly unit: 'day' | 'week' | 'month';
  readonly size: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', size: 1 },
  { unit: 'week', size: 1 },
  { unit: 'week', size: 2 },
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600].map((size) => ({ unit: 'month', size }) as const),
];

/** Days on which a step's ticks stand, within the period. Months count from January of the year 0. */
function stepDays(step: Step, fromDay: number, toDay: number): number[] {
  const days: number[] = [];
  if (step.unit === 'month') {
    const { year, month } = dayToCalendar(fromDay);
    const first = Math.floor((year * 12 + month) / step.size) * step.size;
    for (let i = first; ; i += step.size) {
      const day = calendarToDay(0, i, 1);
      if (day > toDay) return days;
      if (day >= fromDay) days.push(day);
    }
  }
  const size = step.unit === 'week' ? 7 * step.size : step.size;
  const origin = step.unit === 'week' ? mondayOf(0) : 0;
  for (let day = origin + Math.ceil((fromDay - origin) / size) * size; day <= toDay; day += size) days.push(day);
  return days;
}

/** The forms that a tick's label may take, the fullest first: the first that fits is used. */
function tickForms(day: number, first: boolean, step: Step): readonly TickForm[] {
  const { month, date } = dayToCalendar(day);
  if (step.unit !== 'month') {
    const newYear = month === 0 && date <= (step.unit === 'week' ? 7 * step.size : 1);
    return first || newYear ? ['day-month-year', 'day-month'] : ['day-month'];
  }
  if (step.size >= 12) return ['year'];
  if (month === 0) return ['month-year', 'year'];
  return first ? ['month-year', 'month'] : ['month'];
}

/** Labels of a step from right to left, each with the room up to its neighbour; null where one does not fit. */
function labelTicks(days: readonly number[], step: Step, { scale, language, measureText }: TickInput): Tick[] | null {
  const ticks: Tick[] = [];
  let limit = scale.widthPx;
  for (let i = days.length - 1; i >= 0; i--) {
    const day = days[i]!;
    const x = scale.dayToX(day);
    const forms = tickForms(day, i === 0, step);
    const room = limit - x;
    const form = forms.find((candidate) => measureText(formatTick(day, candidate, language)) <= room);
    const last = ticks.length === 0;
    if (form === undefined && !last) return null;
    if (form !== undefined) {
      const label = formatTick(day, form, language);
      ticks.push({ day, x, label, major: form.endsWith('year') });
      limit = x - TICK_GAP_PX;
    }
  }
  return ticks.reverse();
}

/**
 * Ticks of the time axis: days, weeks, months or years, the finest step at which no label touches another or leaves
 * the plot. Years are said where the axis and where each year begins. A last tick without room for its label is left
 * out; empty where not even one label fits.
 */
export function buildTicks(input: TickInput): Tick[] {
  const { scale } = input;
  for (const step of STEPS) {
    const stepPx = scale.dayPx * step.size * { day: 1, week: 7, month: 28 }[step.unit];
    if (stepPx < (step.unit === 'month' ? MIN_SPACING_PX : MIN_DAY_SPACING_PX)) continue;
    const ticks = labelTicks(stepDays(step, scale.fromDay, scale.toDay), step, input);
    if (ticks !== null && ticks.length > 0) return ticks;
  }
  return [];
}
