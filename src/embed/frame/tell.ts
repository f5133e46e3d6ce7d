import type { Action, State } from '../../state/state.ts';
import type { MessageId, SelectMessage, StateMessage } from '../messages.ts';
import type { HostLine } from './host-line.ts';
import type { HostTools } from './host-tools.ts';
import { formatView } from './plan-view.ts';

/** The state is told once nothing has changed for so long, in ms. */
const SETTLE_MS = 250;

/** Tells the state: when it is asked for, and when another one than was told last has settled. */
export function createStateTeller(line: HostLine, tools: HostTools): (id: MessageId | null) => void {
  const { store, signal } = tools;
  let told = '';
  let timer = 0;
  const describe = (): Pick<StateMessage, 'view' | 'playing'> => {
    const state = store.get();
    return { view: formatView(state, tools), playing: state.playing };
  };
  const tell = (id: MessageId | null) => {
    const said = describe();
    told = JSON.stringify(said);
    line.tell({ tensions: 1, type: 'state', ...withId(id), ...said });
  };
  const settle = () => {
    if (JSON.stringify(describe()) !== told) tell(null);
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLE_MS);
  });
  signal.addEventListener('abort', () => {
    unsubscribe();
    clearTimeout(timer);
  });
  return tell;
}

/** Tells what the reader chooses, once a frame; what the host has chosen itself it knows. */
export function tellSelections(line: HostLine, { store, signal }: HostTools): void {
  let isDue = false;
  const tell = () => {
    if (!isDue || signal.aborted) return;
    isDue = false;
    line.tell(toSelection(store.get()));
  };
  const follow = (state: State, before: State, { origin }: Action) => {
    if (origin === 'host') isDue = false;
    else if (state.event !== before.event || state.story !== before.story || state.step !== before.step) {
      if (!isDue) requestAnimationFrame(tell);
      isDue = true;
    }
  };
  signal.addEventListener('abort', store.subscribe(follow));
}

function toSelection({ event, story, step }: State): SelectMessage {
  return { tensions: 1, type: 'select', event, story, step: story === null ? null : step };
}

/** An answer carries the id of what it answers. */
export function withId(id: MessageId | null): { readonly id?: MessageId } {
  return id === null ? {} : { id };
}
