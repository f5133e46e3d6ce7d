import { css, html, LitElement, nothing } from 'lit';
import type { Words } from '../core/words/words.ts';
import { buttonStyles } from './button-styles.ts';

/**
 * Copies the page's address. Where the clipboard is refused (as in many frames) the address stands there to be copied.
 *
 * @property words - the catalogue
 */
export class TensionCopyLink extends LitElement {
  static override readonly properties = { words: { attribute: false }, outcome: { state: true } };
  static override readonly styles = [
    buttonStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      input {
        width: 16em;
        font: inherit;
      }
    `,
  ];

  declare words: Words | null;
  declare outcome: 'none' | 'copied' | 'refused';

  constructor() {
    super();
    this.words = null;
    this.outcome = 'none';
  }

  protected override render() {
    if (this.words === null) return nothing;
    const { page } = this.words;
    return html`
      <button @click=${this.#copy}>${this.outcome === 'copied' ? page.linkCopied : page.copyLink}</button>
      <span role="status" class="unseen">${this.outcome === 'copied' ? page.linkCopied : ''}</span>
      ${
        this.outcome === 'refused'
          ? html`<label
              >${page.linkNotCopied} <input readonly .value=${location.href} @focus=${this.#selectAll}
            /></label>`
          : nothing
      }
    `;
  }

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'refused';
    }
  };

  #selectAll = (event: FocusEvent): void => (event.currentTarget as HTMLInputElement).select();
}

customElements.define('tension-copy-link', TensionCopyLink);
