import { html, LitElement, type PropertyValues } from 'lit';
import { findAnnouncement } from './announcement.ts';
import type { UiContext } from './context.ts';
import { deepActiveElement } from './reading-focus.ts';
import { unseenStyles } from './shared-styles.ts';

/**
 * The page's one live region: a short sentence after the picture has come to rest, never the same twice in a row.
 *
 * @property context of the last rest
 */
export class TensionAnnouncer extends LitElement {
  static override readonly properties = { context: { attribute: false } };
  static override readonly styles = unseenStyles;

  declare context: UiContext | null;
  #spoken = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('context');
    if (before === undefined || before === null || this.context === null) return;
    const isOnPlayhead = deepActiveElement()?.getAttribute('name') === 'playhead';
    this.#spoken = findAnnouncement(before, this.context, { isOnPlayhead }) ?? this.#spoken;
  }

  protected override render() {
    return html`<p role="status" class="unseen">${this.#spoken}</p>`;
  }
}

customElements.define('tension-announcer', TensionAnnouncer);
