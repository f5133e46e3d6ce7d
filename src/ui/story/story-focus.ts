import type { EventId } from '../../core/event.ts';
import type { State } from '../../state/state.ts';
import type { TensionStory } from './tension-story.ts';

/** The act that a press has opened: what a step of a story selects is lit on the map, and covers nothing. */
export const findOpened = ({ event, told }: State): EventId | null => (told ? null : event);

/** Where the focus goes when a story is opened or left: the button that was pressed leaves the page. */
export class StoryFocus {
  readonly #root: () => ShadowRoot;
  #moves = false;

  /** @param root holds `<tension-story>` and the ways into it */
  constructor(root: () => ShadowRoot) {
    this.#root = root;
  }

  /** Call before the page is drawn anew. */
  remember(before: State, now: State): void {
    const active = this.#root().activeElement;
    const isOurs = active?.localName === 'tension-story' || active?.classList.contains('tell') === true;
    this.#moves = (before.story === null) !== (now.story === null) && isOurs && document.hasFocus();
  }

  /** Call when the page has been drawn. */
  async move(): Promise<void> {
    if (!this.#moves) return;
    this.#moves = false;
    const story = this.#root().querySelector<TensionStory>('tension-story');
    if (story === null) return this.#root().querySelector<HTMLElement>('.tell')?.focus();
    await story.updateComplete;
    story.focusNext();
  }
}
