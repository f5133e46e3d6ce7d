import { buildSummary, type Summary } from '../core/words/summary/build-summary.ts';
import { findNarrowing, hasFilters } from '../state/narrowing.ts';
import type { UiContext } from './context.ts';

const summaries = new WeakMap<UiContext, Summary>();

/** The picture in words. Made once for each context. */
export function summaryOf(context: UiContext): Summary {
  const { model, state, view, words } = context;
  const known = summaries.get(context);
  if (known !== undefined) return known;
  const { scene, listed } = view;
  const [narrowing, filtered] = [findNarrowing(state), hasFilters(state)];
  const summary = buildSummary({ model, scene, listed, narrowing, filtered, t: state.t }, words);
  summaries.set(context, summary);
  return summary;
}
