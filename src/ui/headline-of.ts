import { buildHeadline, type Headline } from '../core/words/headline/build-headline.ts';
import { hasFilters } from '../state/narrowing.ts';
import type { UiContext } from './context.ts';

/** The playhead's date, and what leads and what stands. */
export function headlineOf({ model, state, view, words }: UiContext): Headline {
  return buildHeadline(view.scene, { model, filtered: hasFilters(state) }, words, state.t);
}
