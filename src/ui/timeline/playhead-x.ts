import type { DayScale } from '../../core/timeline/day-scale.ts';
import { dayToMs, MS_PER_DAY, msToDay } from '../../core/time/day.ts';
import type { State } from '../../state/state.ts';

/**
 * Where the playhead stands: in the middle of its day, where the native thumb is; between two days' middles while the
 * clock runs, so that it glides.
 */
export function playheadX({ t, playing, from, to }: State, scale: DayScale): number {
  if (!playing) return scale.dayToMiddleX(msToDay(t));
  const days = from + (t - dayToMs(from)) / MS_PER_DAY;
  return scale.dayToX(Math.min(to + 0.5, Math.max(from + 0.5, days - 0.5)));
}
