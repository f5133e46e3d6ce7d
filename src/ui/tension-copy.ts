import { css, html, LitElement, nothing } from 'lit';
import type { CopyWords } from '../core/words/page-words.ts';
import { buttonStyles } from './button-styles.ts';

/**
 * A button that copies a text. Where the clipboard is refused (as in many frames) the text stands there to be copied.
 *
 * @property words - what the button says
 * @property text - gives the text at the press
 */
export class TensionCopy extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    text: { attribute: false },
    copied: { state: true },
    refused: { state: true },
  };
  static override readonly styles = [
    buttonStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      label {
        display: grid;
      }
      textarea {
        width: 16em;
        font: inherit;
      }
    `,
  ];

  declare words: CopyWords | null;
  declare text: () => string;
  declare copied: boolean;
  /** The text that the clipboard has refused. */
  declare refused: string | null;

  constructor() {
    super();
    this.words = null;
    this.text = () => location.href;
    this.copied = false;
    this.refused = null;
  }

  protected override render() {
    const { words, copied, refused } = this;
    if (words === null) return nothing;
    return html`
      <button @click=${this.#copy}>${copied ? words.copied : words.copy}</button>
      <span role="status" class="unseen">${copied ? words.copied : ''}</span>
      ${
        refused === null
          ? nothing
          : html`<label
              >${words.notCopied}
              <textarea
                readonly
                rows=${refused.includes('\n') ? 8 : 1}
                .value=${refused}
                @focus=${this.#selectAll}
              ></textarea>
            </label>`
      }
    `;
  }

  #copy = async (): Promise<void> => {
    const text = this.text();
    try {
      await navigator.clipboard.writeText(text);
      this.copied = true;
      this.refused = null;
    } catch {
      this.refused = text;
    }
  };

  #selectAll = (event: FocusEvent): void => (event.currentTarget as HTMLTextAreaElement).select();
}

customElements.define('tension-copy', TensionCopy);
