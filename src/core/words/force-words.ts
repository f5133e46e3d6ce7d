import type { EventRecord } from '../event.ts';
import { dayToIso, msToDay } from '../time/day.ts';
import { formatDate, isoToMs } from './format-date.ts';
import type { Words } from './words.ts';

/**
 * How long a measure is in force, as told at `t` (ms): "In force until …", "Ended on …" or "No end reported" with the
 * date of the last report. Empty for an instant, and for what lasts only as long as its own dates say.
 */
export function formatForce(event: EventRecord, words: Words, t: number): readonly string[] {
  const { detail, language } = words;
  if (event.span !== 'measure' || event.inForceUntil === null) return [];
  if (event.inForceUntil !== 'open') {
    if (event.end !== null && event.end.slice(0, 10) === event.inForceUntil) return [];
    const date = formatDate(isoToMs(event.inForceUntil), language);
    return [event.inForceUntil < dayToIso(msToDay(t)) ? detail.endedOn(date) : detail.inForceUntil(date)];
  }
  if (event.lastConfirmed === null) return [detail.noEndReported];
  return [detail.noEndReported, detail.lastConfirmed(formatDate(isoToMs(event.lastConfirmed), language))];
}
