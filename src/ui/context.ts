import type { Words } from '../core/words/words.ts';
import type { Action, State } from '../state/state.ts';
import type { Model, View } from '../state/view.ts';

/** All that an element needs to draw itself; replaced as a whole when anything changes. */
export interface UiContext {
  readonly model: Model;
  readonly state: State;
  readonly view: View;
  readonly words: Words;
}

/** Omits from each member of a union, where `Omit` would merge them. */
type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What an element may ask for; the reader is always the one who asked. */
export type UserAction = OmitEach<Action, 'origin'>;

/** Name of the event that carries a {@link UserAction} up to `<tension-app>`. */
export const ACTION_EVENT = 'tension-action';

/** Sends a wish of the reader up through every shadow root. */
export function act(from: EventTarget, action: UserAction): void {
  from.dispatchEvent(new CustomEvent<UserAction>(ACTION_EVENT, { detail: action, bubbles: true, composed: true }));
}
