import { CONFIDENCES, FAMILIES, familyOf } from '../event.ts';
import type { Confidence, EventRecord } from '../event.ts';
import { eventStartMs } from '../dataset/force.ts';
import { passesEvent } from '../scene/filter.ts';
import type { Filter } from '../scene/filter.ts';
import { withoutParts } from '../scene/without-parts.ts';
import { msToDay } from '../time/day.ts';

/** When acts start, as columns. */
export interface StartColumns {
  /** First instant of every act, ms, ascending: where the playhead may step to. */
  readonly allMs: Float64Array;
  /** What the histogram counts: the Tokyo day on which each act starts … */
  readonly days: Float64Array;
  /** … and the index of its family in FAMILIES. */
  readonly families: Uint8Array;
}

/** The filters of the reader, and the least confidence shown. */
export interface StartFilter extends Filter {
  readonly confidence: Confidence;
}

/** Whether the timeline shows an act: it is no background, trusted enough, and within the filter. */
export function passesStart(filter: StartFilter, event: EventRecord): boolean {
  const isTrusted = CONFIDENCES.indexOf(event.confidence) <= CONFIDENCES.indexOf(filter.confidence);
  return !event.background && isTrusted && passesEvent(filter, event);
}

/** The acts that pass the filter and are trusted enough, background left out, in the order of `events`. O(n). */
export function findPassing(events: readonly EventRecord[], filter: StartFilter): EventRecord[] {
  return events.filter((event) => passesStart(filter, event));
}

/**
 * Columns of the acts that pass the filter, background left out. A part of an act whose whole passes is not counted
 * (it would be counted twice), but the playhead may step to it. O(n log n).
 */
export function buildStarts(events: readonly EventRecord[], filter: StartFilter): StartColumns {
  const passing = findPassing(events, filter);
  const counted = withoutParts(passing);
  return {
    allMs: Float64Array.from(passing, eventStartMs).sort(),
    days: Float64Array.from(counted, (event) => msToDay(eventStartMs(event))),
    families: Uint8Array.from(counted, (event) => FAMILIES.indexOf(familyOf(event.type))),
  };
}
