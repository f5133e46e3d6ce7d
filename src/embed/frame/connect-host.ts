import type { MessageId } from '../messages.ts';
import type { Refusal } from '../read-command.ts';
import { announceHeight } from './announce-height.ts';
import { openHostLine } from './host-line.ts';
import { createInbox, type Schedule, type Wish } from './inbox.ts';
import type { HostTools } from './host-tools.ts';
import { planView } from './plan-view.ts';
import { createStateTeller, tellSelections, withId } from './tell.ts';

/** Who waits for an answer waits so long, in ms, for a frame out of sight, which is given no animation frames. */
const ANSWER_MS = 250;

const SCHEDULE: Schedule = {
  nextFrame: (callback) => void requestAnimationFrame(callback),
  soon: (callback) => void setTimeout(callback, ANSWER_MS),
};

/** Lets a frame and the page around it talk, by the protocol of `messages.ts`, until the signal ends it. */
export function connectHost(tools: HostTools): void {
  const { store, signal, version } = tools;
  const inbox = createInbox(SCHEDULE, (wish) => {
    if (signal.aborted) return;
    const refusal = grant(wish, tools);
    if (refusal !== null) tellError(wish.id, refusal);
    if (wish.wantsState) tellState(wish.id);
  });
  const line = openHostLine(inbox.accept, signal);
  const tellState = createStateTeller(line, tools);
  const tellError = (id: MessageId | null, refusal: Refusal) =>
    line.tell({ tensions: 1, type: 'error', ...withId(id), ...refusal });
  tellSelections(line, tools);
  line.announce({ tensions: 1, type: 'ready', version });
  const state = store.get();
  // A whole page in a frame scrolls by itself.
  if (state.embed) announceHeight(line, state, signal);
}

/** Does what all messages of one animation frame together ask for; gives the first thing that could not be had. */
function grant(wish: Wish, tools: HostTools): Refusal | null {
  const { store, context } = tools;
  const { actions, refusals } = planView(wish.view, store.get(), tools);
  for (const action of actions) store.dispatch(action);
  const mayRun = wish.clock !== 'play' || !context.reducedMotion;
  if (wish.clock !== null && mayRun) store.dispatch({ type: wish.clock, origin: 'host' });
  return wish.refusal ?? refusals[0] ?? (mayRun ? null : { reason: 'the reader has asked for less motion' });
}
