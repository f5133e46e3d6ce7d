import { type Parsed, valid } from './codec.ts';

/** The shortest and longest trail in days that is not `all`. */
export const MIN_TRAIL_DAYS = 1;
export const MAX_TRAIL_DAYS = 366;
export const DEFAULT_TRAIL_DAYS = 7;

/** The nearest trail that can be: whole days from 1 to 366, or `Infinity` = all since the period's start. */
export function clampTrail(days: number): number {
  if (days === Infinity) return Infinity;
  return Math.min(MAX_TRAIL_DAYS, Math.max(MIN_TRAIL_DAYS, Math.round(days)));
}

/** Reads a trail: whole days, or `all`. */
export function parseTrail(text: string): Parsed<number> {
  if (text.toLowerCase() === 'all') return valid(Infinity);
  if (!/^\d{1,3}$/.test(text)) return 'invalid';
  const days = Number(text);
  return days === clampTrail(days) ? valid(days) : 'invalid';
}

/** Writes a trail. */
export function formatTrail(days: number): string {
  return days === Infinity ? 'all' : String(days);
}
