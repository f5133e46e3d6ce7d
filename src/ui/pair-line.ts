import { html, type TemplateResult } from 'lit';
import type { ActorId } from '../core/event.ts';
import { RECKONED, reckonPair } from '../core/pair/reckon-pair.ts';
import { withoutParts } from '../core/scene/without-parts.ts';
import { findPassing } from '../core/timeline/starts.ts';
import { dayToIso, dayToMs, msToDay } from '../core/time/day.ts';
import { formatDate, formatDayMonth, isoToMs } from '../core/words/format-date.ts';
import { actorName } from '../core/words/lane-label.ts';
import type { State } from '../state/state.ts';
import { act, type UiContext } from './context.ts';
import { memoLast } from './timeline/memo.ts';

export type Pair = NonNullable<State['pair']>;

/** Names of both sides as they stand in a sentence. */
export function pairNames([a, b]: Pair, { model, words }: UiContext): [string, string] {
  const name = (id: ActorId) => words.lane.actorInText(actorName(id, model.actors, words));
  return [name(a), name(b)];
}

/** Sets the pair with one press: "Everything between China and Japan". */
export function renderPairButton(pair: Pair, context: UiContext, after?: () => Promise<void>): TemplateResult {
  const choose = ({ currentTarget }: Event) => {
    if (currentTarget === null) return;
    act(currentTarget, { type: 'set-pair', pair });
    void after?.();
  };
  return html`<button class="text-button small" @click=${choose}>
    ${context.words.pair.everything(...pairNames(pair, context))}
  </button>`;
}

/** What a reckoning counts: filtered again only when the filters change, never with the playhead. */
const findActs = memoLast(
  (
    events: UiContext['model']['events'],
    types: State['types'],
    actors: State['actors'],
    pair: Pair,
    confidence: State['confidence'],
  ) => withoutParts(findPassing(events, { types, actors, pair, confidence })),
);

/** "Since 1 October: 9 meetings and calls, 5 measures in force", up to the playhead. */
export function reckonWords(pair: Pair, { model, state, words }: UiContext): string {
  const acts = findActs(model.events, state.types, state.actors, pair, state.confidence);
  const fromMs = dayToMs(state.from);
  const coverageToDay = msToDay(isoToMs(model.coverage.to));
  const counts = reckonPair(acts, { fromMs, t: state.t, coverageToDay });
  const told = RECKONED.filter((group) => counts[group] > 0).map((group) => words.pair.counts[group](counts[group]));
  const yearOf = (day: number) => dayToIso(day).slice(0, 4);
  const format = yearOf(state.from) === yearOf(msToDay(state.t)) ? formatDayMonth : formatDate;
  return words.pair.since(format(fromMs, words.language), told);
}
