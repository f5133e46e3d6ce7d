import { eventStartMs } from '../../dataset/force.ts';
import { FAMILIES, familyOf, type EventRecord, type Family } from '../../event.ts';
import type { Age } from '../../scene/scene.ts';
import { NEWS_DAYS } from '../../scene/weight.ts';
import { withoutParts } from '../../scene/without-parts.ts';
import { dayToIso, msToDay } from '../../time/day.ts';

/** The numbers of a list of acts, background and parts of a listed act left out. */
export interface ActCounts {
  readonly total: number;
  readonly families: readonly (readonly [family: Family, count: number])[];
  /** New on the playhead's day, of the six days before, older. */
  readonly ages: Readonly<Record<Age, number>>;
}

/** An act is of the day under whose heading the list has it; of the day itself only where its date is known so well. */
function ageOn(event: EventRecord, day: number): Age {
  const isVague = event.precision === 'week' || event.precision === 'month';
  if (!isVague && event.start.slice(0, 10) === dayToIso(day)) return 'today';
  return msToDay(eventStartMs(event)) > day - NEWS_DAYS ? 'week' : 'standing';
}

/** Counts what the list of a day holds, in all, by family (those that have acts) and by age. `t` in ms. O(n). */
export function countActs(listed: readonly EventRecord[], t: number): ActCounts {
  const acts = withoutParts(listed.filter((event) => !event.background));
  const families = new Map<Family, number>();
  const ages = { today: 0, week: 0, standing: 0 };
  for (const event of acts) {
    const family = familyOf(event.type);
    families.set(family, (families.get(family) ?? 0) + 1);
    ages[ageOn(event, msToDay(t))] += 1;
  }
  return {
    total: acts.length,
    families: FAMILIES.flatMap((family) => {
      const count = families.get(family);
      return count === undefined ? [] : [[family, count] as const];
    }),
    ages,
  };
}
