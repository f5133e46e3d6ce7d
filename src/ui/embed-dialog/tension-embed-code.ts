import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { CopyWords } from '../../core/words/page-words.ts';
import { panelStyles } from '../panel-styles.ts';

/**
 * A text to be copied, all of it in sight, and the button that does. Where the clipboard is refused (as in many frames)
 * the text is selected instead.
 *
 * @property words what the button says
 * @property text
 * @property label accessible name of the text
 */
export class TensionEmbedCode extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    text: { attribute: false },
    label: { type: String },
    outcome: { state: true },
  };
  static override readonly styles = [
    panelStyles,
    css`
      /* The same text unseen gives the field its height: what scrolls within what scrolls is a trap. */
      .field {
        position: relative;
      }
      textarea,
      .height {
        display: block;
        width: 100%;
        margin: 0;
        padding: 0.5rem 0.625rem;
        border: 1px solid var(--ink-quiet);
        border-radius: 4px;
        font:
          var(--size-small) / 1.5 ui-monospace,
          'SFMono-Regular',
          Menlo,
          Consolas,
          monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      textarea {
        position: absolute;
        inset: 0;
        height: 100%;
        overflow: hidden;
        resize: none;
        background: var(--paper);
        color: var(--ink);
      }
      .height {
        visibility: hidden;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        margin-top: 0.5rem;
      }
      button {
        min-height: 2.75rem;
        padding-inline: 1rem;
        background: var(--focus);
        color: var(--paper);
        font-weight: var(--weight-bold);
      }
      p {
        flex: 1 1 12rem;
      }
      @media (hover: hover) {
        button:hover {
          background: color-mix(in srgb, var(--focus) 85%, var(--ink));
        }
      }
    `,
  ];

  declare words: CopyWords | null;
  declare text: string;
  declare label: string;
  /** What became of the last press; null once the text is another. */
  declare outcome: 'copied' | 'notCopied' | null;

  constructor() {
    super();
    this.words = null;
    this.text = '';
    this.label = '';
    this.outcome = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.outcome = null;
  }

  protected override render() {
    const { words, text, label, outcome } = this;
    if (words === null) return nothing;
    return html`<div class="field">
        <div class="height" aria-hidden="true">${text}</div>
        <textarea readonly spellcheck="false" aria-label=${label} .value=${text} @focus=${this.#select}></textarea>
      </div>
      <div class="line">
        <button @click=${this.#copy}>${words.copy}</button>
        <p role="status">${outcome === null ? nothing : words[outcome]}</p>
        <slot></slot>
      </div>`;
  }

  #copy = async (): Promise<void> => {
    const { text } = this;
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
    } catch {
      this.#textarea?.focus();
      this.#select();
      this.outcome = 'notCopied';
    }
  };

  #select = (): void => this.#textarea?.select();

  get #textarea(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }
}

if (customElements.get('tension-embed-code') === undefined)
  customElements.define('tension-embed-code', TensionEmbedCode);
