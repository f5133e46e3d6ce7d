import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../button-styles.ts';
import type { UiContext } from '../context.ts';

/** Draws what the menu offers; comes with a later script. */
export type RenderMenu = (context: UiContext) => TemplateResult;

/**
 * What takes the view elsewhere: a button that opens the embed dialog, and one that opens the downloads. Dialog and menu
 * come when they are first opened. A frozen copy is not embedded anew.
 *
 * @property context all that it draws
 * @attr flow - the menu stands below the button instead of over the page
 * @fires tension-export - the menu is wanted: whoever hears it calls {@link offer}
 * @fires tension-embed - the dialog is wanted: whoever hears it opens it, or calls {@link offer} where it cannot be had
 */
export class TensionExport extends LitElement {
  static override properties = { context: { attribute: false }, open: { state: true }, menu: { state: true } };
  static override styles = [
    buttonStyles,
    css`
      /* Over the page at the end of the line of tools; in a sheet in its flow. */
      .menu {
        position: absolute;
        z-index: 7;
        top: 100%;
        right: 0;
        display: grid;
        width: min(16rem, 100%);
        padding: 8px;
        background: var(--paper);
        border-radius: 8px;
        box-shadow:
          0 0 0 1px var(--rule),
          0 2px 18px rgb(0 0 0 / 22%);
      }
    `,
  ];

  declare context: UiContext | undefined;
  declare open: boolean;
  /** Null while it has not come. */
  declare menu: RenderMenu | 'failed' | null;

  constructor() {
    super();
    this.open = false;
    this.menu = null;
    this.addEventListener('keydown', this.#onKeyDown);
    this.addEventListener('focusout', this.#onFocusOut);
  }

  /** Puts the menu in place; `failed` where it could not be had. */
  offer(menu: RenderMenu | 'failed'): void {
    this.menu = menu;
    this.open ||= menu === 'failed';
  }

  override render() {
    const { context, open, menu } = this;
    if (context === undefined) return nothing;
    const { page } = context.words;
    const isFrozen = context.model.coverage.frozen !== undefined;
    return html`${isFrozen ? nothing : html`<button @click=${() => this.#ask('tension-embed')}>${page.embed}</button>`}<button
        aria-expanded=${open}
        @click=${this.#toggle}
      >
        ${page.download}
      </button>
      ${
        open
          ? html`<div class="menu" tabindex="-1">
              ${
                typeof menu === 'function'
                  ? menu(context)
                  : html`<p role="status">${menu === null ? page.loading : page.downloadFailed}</p>`
              }
            </div>`
          : nothing
      }`;
  }

  #toggle = (): void => {
    this.open = !this.open;
    if (!this.open || typeof this.menu === 'function') return;
    this.menu = null;
    this.#ask('tension-export');
  };

  #ask(what: 'tension-embed' | 'tension-export'): void {
    this.dispatchEvent(new CustomEvent(what, { bubbles: true, composed: true }));
  }

  /** Escape closes the menu and nothing else, and gives the focus back. */
  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.preventDefault();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  /** Whoever goes on elsewhere on the page has done with it; who looks at another window has not. */
  #onFocusOut = (): void => {
    if (document.hasFocus()) this.open = false;
  };
}

customElements.define('tension-export', TensionExport);
