import { CONFIDENCES, type Confidence, type EventRecord } from '../event.ts';
import { NO_FILTER, passesEvent, type Filter } from '../scene/filter.ts';

/** The filters that may hide an act which a link names. */
export type HidingFilter = 'types' | 'actors' | 'pair' | 'confidence';

/** Each filter that alone would hide the act, in a fixed order; empty where it is shown anyway. */
export function findHidingFilters(
  event: EventRecord,
  filter: Filter & { readonly confidence: Confidence },
): HidingFilter[] {
  const hiding: HidingFilter[] = [];
  if (!passesEvent({ ...NO_FILTER, types: filter.types }, event)) hiding.push('types');
  if (!passesEvent({ ...NO_FILTER, actors: filter.actors }, event)) hiding.push('actors');
  if (!passesEvent({ ...NO_FILTER, pair: filter.pair }, event)) hiding.push('pair');
  if (CONFIDENCES.indexOf(event.confidence) > CONFIDENCES.indexOf(filter.confidence)) hiding.push('confidence');
  return hiding;
}
