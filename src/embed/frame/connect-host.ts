import type { Action, State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import type { MessageId } from '../messages.ts';
import type { Refusal } from '../read-command.ts';
import { announceHeight } from './announce-height.ts';
import { openHostLine, type HostLine } from './host-line.ts';
import { createInbox, type Wish } from './inbox.ts';
import { formatView, planView, type ViewCodec } from './plan-view.ts';

/** What the frame's own script hands over. */
export interface HostTools extends ViewCodec {
  readonly store: Store;
  /** Of the data. */
  readonly version: string;
  /** Ends it all. */
  readonly signal: AbortSignal;
}

/** The state is told once nothing has changed for so long, in ms. */
const SETTLE_MS = 250;
/** A frame out of sight is given no animation frames: then a message waits so long, in ms. */
const HIDDEN_MS = 250;

/** Lets a frame and the page around it talk, by the protocol of `messages.ts`, until the signal ends it. */
export function connectHost(tools: HostTools): void {
  const { store, signal, version } = tools;
  const inbox = createInbox(scheduleSoon, (wish) => {
    if (!signal.aborted) grant(wish, tools, teller);
  });
  const line = openHostLine(inbox.accept, signal);
  const teller = createTeller(line, tools);
  const greet = () => line.announce({ tensions: 1, type: 'ready', version });
  const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && greet());
  greet();
  addEventListener('pageshow', comeBack, { signal });
  const state = store.get();
  // A whole page in a frame scrolls by itself.
  if (state.embed) announceHeight(line, state, signal);
}

/** Calls back once in the next animation frame, or a little later where there are none. */
function scheduleSoon(callback: () => void): void {
  const run = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    callback();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, HIDDEN_MS);
}

/** What the frame says of its state. */
interface Teller {
  readonly tellState: (id: MessageId | null) => void;
  readonly tellError: (id: MessageId | null, refusal: Refusal) => void;
}

/** Does what all messages of one animation frame together ask for, and answers once. */
function grant(wish: Wish, tools: HostTools, { tellState, tellError }: Teller): void {
  const { store, context } = tools;
  const { actions, refusals } = planView(wish.view, store.get(), tools);
  for (const action of actions) store.dispatch(action);
  const mayRun = wish.clock !== 'play' || !context.reducedMotion;
  if (wish.clock !== null && mayRun) store.dispatch({ type: wish.clock, origin: 'host' });
  const refusal = wish.refusal ?? refusals[0];
  if (refusal !== undefined) tellError(wish.id, refusal);
  else if (!mayRun) tellError(wish.id, { reason: 'the reader has asked for less motion' });
  if (wish.wantsState) tellState(wish.id);
}

function createTeller(line: HostLine, tools: HostTools): Teller {
  const { store, signal } = tools;
  const withId = (id: MessageId | null) => (id === null ? {} : { id });
  let told = '';
  let timer = 0;
  let hasSelection = false;
  const tellState = (id: MessageId | null) => {
    const state = store.get();
    const said = { view: formatView(state, tools), playing: state.playing };
    told = JSON.stringify(said);
    line.tell({ tensions: 1, type: 'state', ...withId(id), ...said });
  };
  const tellSelection = () => {
    if (!hasSelection || signal.aborted) return;
    hasSelection = false;
    const { event, story, step } = store.get();
    line.tell({ tensions: 1, type: 'select', event, story, step: story === null ? null : step });
  };
  const settle = () => {
    const { playing } = store.get();
    if (JSON.stringify({ view: formatView(store.get(), tools), playing }) !== told) tellState(null);
  };
  const follow = (state: State, before: State, { origin }: Action) => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLE_MS);
    if (origin === 'host') hasSelection = false;
    else if (state.event !== before.event || state.story !== before.story || state.step !== before.step) {
      if (!hasSelection) scheduleSoon(tellSelection);
      hasSelection = true;
    }
  };
  const unsubscribe = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    unsubscribe();
    clearTimeout(timer);
  });
  return {
    tellState,
    tellError: (id, refusal) => line.tell({ tensions: 1, type: 'error', ...withId(id), ...refusal }),
  };
}
