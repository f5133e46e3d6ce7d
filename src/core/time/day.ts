/** Days of the data's zone, Tokyo (UTC+9, no daylight saving), as instants in ms since the epoch. */

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
/** Tokyo is ahead of UTC by nine hours all year. */
export const ZONE_OFFSET_MS = 9 * MS_PER_HOUR;

/** Number of the Tokyo day that holds the instant; day 0 is 1970-01-01 in Tokyo. */
export function msToDay(ms: number): number {
  return Math.floor((ms + ZONE_OFFSET_MS) / MS_PER_DAY);
}

/** First instant of a Tokyo day. */
export function dayToMs(day: number): number {
  return day * MS_PER_DAY - ZONE_OFFSET_MS;
}

/** Last instant (a millisecond before the next day) of a Tokyo day: what a bare date means as a playhead. */
export function dayEndToMs(day: number): number {
  return dayToMs(day + 1) - 1;
}

/** `YYYY-MM-DD` of a Tokyo day. */
export function dayToIso(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
