import type { Confidence } from '../core/event.ts';
import type { Narrowing } from '../core/words/summary-words.ts';
import type { State } from './state.ts';

/** The least confidence shown unless asked otherwise. */
export const DEFAULT_CONFIDENCE: Confidence = 'medium';

/** Whether filters hide acts that are shown by default. */
export function hasFilters({ types, actors, pair, confidence }: State): boolean {
  return types.length > 0 || actors.length > 0 || pair !== null || confidence === 'high';
}

/** What keeps acts out of the list: lanes that were opened on the map go before filters. */
export function findNarrowing(state: State): Narrowing {
  if (state.openLanes.length > 0) return 'lanes';
  return hasFilters(state) ? 'filters' : null;
}
