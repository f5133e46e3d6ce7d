import { MS_PER_DAY } from '../time/day.ts';
import { parseInstant } from '../time/parse-date.ts';
import type { EventShape } from './event-schema.ts';
import { createFault, type Fault } from './report.ts';

/** Last instant that a date names: a bare date is its whole day in Tokyo. Null for what is no date. */
function textToLastMs(text: string): number | null {
  const parsed = parseInstant(text);
  if (parsed === null) return null;
  return parsed.dateOnly ? parsed.ms + MS_PER_DAY - 1 : parsed.ms;
}

function isBefore(text: string | null, startMs: number): boolean {
  const lastMs = text === null ? null : textToLastMs(text);
  return lastMs !== null && lastMs < startMs;
}

/** An instant has no time in force, a measure says how long it stays: to a date, `open`, or to its `end`. */
function checkForce({ span, end, endedBy, inForceUntil, lastConfirmed }: EventShape): Fault[] {
  if (span === 'measure') {
    if (inForceUntil !== null || end !== null) return [];
    return [createFault('inForceUntil', inForceUntil, 'a measure needs a date or "open", unless it has an end')];
  }
  return Object.entries({ inForceUntil, lastConfirmed, endedBy: endedBy ?? null })
    .filter(([, value]) => value !== null)
    .map(([field, value]) => createFault(field, value, 'only a measure stays in force: this act is an instant'));
}

/**
 * Rules on the dates of one row, whose single dates are possible already. Days are Tokyo's.
 * `end` and `inForceUntil` include their day, so both may be the day of `start`.
 */
export function checkDates(row: EventShape): Fault[] {
  const start = parseInstant(row.start);
  if (start === null) return [];
  const faults = checkForce(row);
  if (start.dateOnly && (row.precision === 'minute' || row.precision === 'hour')) {
    faults.push(createFault('precision', row.precision, 'the start has no time of day'));
  }
  if (isBefore(row.end, start.ms)) faults.push(createFault('end', row.end, `lies before the start, ${row.start}`));
  if (row.inForceUntil !== 'open' && isBefore(row.inForceUntil, start.ms)) {
    faults.push(createFault('inForceUntil', row.inForceUntil, `lies before the start, ${row.start}`));
  }
  if (isBefore(row.lastConfirmed, start.ms)) {
    faults.push(createFault('lastConfirmed', row.lastConfirmed, `lies before the start, ${row.start}`));
  }
  return faults;
}
