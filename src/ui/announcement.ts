import { msToDay } from '../core/time/day.ts';
import { findShownChain } from '../state/shown-chain.ts';
import type { State } from '../state/state.ts';
import type { UiContext } from './context.ts';
import { summaryOf } from './summary-of.ts';

/** What decides which acts are listed, beside the playhead. */
const CHOICES = ['types', 'actors', 'pair', 'confidence', 'trailDays', 'openLanes'] as const satisfies (keyof State)[];

/**
 * The one sentence to be announced at rest, or null where there is nothing to say: an act that is opened takes the
 * focus and is read for it, and the playhead speaks its date and number itself while it has the focus.
 */
export function findAnnouncement(
  before: UiContext,
  now: UiContext,
  { isOnPlayhead }: { readonly isOnPlayhead: boolean },
): string | null {
  const [from, to] = [before.state, now.state];
  if (before.words !== now.words) return null;
  if (from.event !== to.event) return to.chainOf === null ? null : stepWords(now);
  const isFiltered = CHOICES.some((key) => from[key] !== to[key]);
  if (!isFiltered && msToDay(from.t) === msToDay(to.t)) return null;
  const { short, told } = summaryOf(now);
  return (isOnPlayhead && !isFiltered ? told : short) || null;
}

/** "Step 3 of 9: its title." */
function stepWords({ model, state, words }: UiContext): string | null {
  const chain = findShownChain(state, model);
  const step = chain?.steps[chain.at];
  if (chain === null || step === undefined) return null;
  return words.summary.step(words.detail.stepOf(chain.at + 1, chain.steps.length), step.title);
}
