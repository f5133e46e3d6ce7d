import type { EventId } from '../core/event.ts';
import type { TensionDetail } from './tension-detail.ts';
import type { TensionList } from './tension-list.ts';

/** The element with the focus, through every shadow root. */
export function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}

/** Where the focus goes while acts are opened and closed. */
export class ReadingFocus {
  readonly #root: () => DocumentFragment | HTMLElement;
  /** The act with which a chain of reading began, and what had the focus then. */
  #opened: { readonly id: EventId; readonly by: HTMLElement | null } | null = null;

  /** @param root gives the node in which `<tension-list>` and `<tension-detail>` are found */
  constructor(root: () => DocumentFragment | HTMLElement) {
    this.#root = root;
  }

  /** Call before the page is drawn anew: the row that was pressed leaves it, and takes the focus with it. */
  remember(before: EventId | null, now: EventId | null): void {
    if (now !== null && before === null) this.#opened = { id: now, by: deepActiveElement() };
  }

  /**
   * What opens takes the focus; what closes gives it back to where it came from, else to the act's row. In a frame whose
   * article has the focus it stays there.
   */
  async move(before: EventId | null, now: EventId | null): Promise<void> {
    if (before === now || !document.hasFocus()) return;
    if (now !== null) {
      await customElements.whenDefined('tension-detail');
      const detail = this.#root().querySelector<TensionDetail>('tension-detail');
      await detail?.updateComplete;
      // Who walks a chain stays on the button that walks it, and reads each act from its top.
      if (deepActiveElement()?.dataset['walk'] === undefined) detail?.focusTitle();
      else detail?.parentElement?.scrollTo(0, 0);
      return;
    }
    const list = this.#root().querySelector<TensionList>('tension-list');
    await list?.updateComplete;
    const { id, by } = this.#opened ?? { id: before, by: null };
    this.#opened = null;
    if (by?.isConnected === true) by.focus();
    else if (id === null || list?.focusEvent(id) !== true) list?.focusHeading();
  }
}
