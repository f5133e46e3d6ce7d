import { findOpened } from './story/story-focus.ts';
import type { State } from '../state/state.ts';

/** What stands in a frame's sheet, or over a narrow page. */
export type Sheet = 'legend' | 'list';

/** In a frame the panels lie out of sight until a press brings them up. */
export function isTucked(panel: 'legend' | 'reading', state: State, sheet: Sheet | null): boolean {
  if (!state.embed) return false;
  const shown = findOpened(state) !== null || sheet === 'list' ? 'reading' : sheet === 'legend' ? 'legend' : null;
  return shown !== panel;
}

/**
 * Whether a change asks for the list, in a frame too: lanes were opened, or an act gave way to all that passes between
 * its pair. A story's step asks for no reading.
 */
export function asksForList(before: State | undefined, now: State): boolean {
  if (now.openLanes.length > 0 && now.openLanes !== before?.openLanes) return true;
  if (before === undefined || now.story !== before.story || now.step !== before.step) return false;
  return before.event !== null && now.event === null && now.pair !== before.pair;
}
