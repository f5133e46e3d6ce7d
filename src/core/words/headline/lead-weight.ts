import { eventStartMs } from '../../dataset/force.ts';
import type { EventRecord } from '../../event.ts';
import { NEWS_DAYS, standingWeight } from '../../scene/weight.ts';
import { msToDay } from '../../time/day.ts';
import { isoToMs } from '../format-date.ts';

/** What an act loses with each day: a front-page act of three days ago yields to an inside-page one of today. */
const WEIGHT_PER_DAY = 6;

/** Whole Tokyo days from the act to the playhead; none while an act of several days lasts. Negative before it. */
export function daysSince(event: EventRecord, t: number): number {
  const start = msToDay(eventStartMs(event));
  const day = msToDay(t);
  const isVague = event.precision === 'week' || event.precision === 'month';
  if (event.end === null || isVague || day < start) return day - start;
  return Math.max(0, day - Math.max(start, msToDay(isoToMs(event.end))));
}

/** Weight as the day's news at `t`, or null where the act is none any more. */
export function leadWeight(event: EventRecord, t: number): number | null {
  const days = daysSince(event, t);
  return days < 0 || days >= NEWS_DAYS ? null : standingWeight(event) - WEIGHT_PER_DAY * days;
}
