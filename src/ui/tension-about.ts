import { css, html, LitElement, nothing } from 'lit';
import type { Language } from '../core/actor.ts';
import type { AboutWords } from '../core/words/about-words.ts';
import { formatDate, isoToMs } from '../core/words/format-date.ts';
import type { UiContext } from './context.ts';
import { dialogStyles } from './dialog-styles.ts';
import { panelStyles } from './panel-styles.ts';

/** The prose, language by language. */
type Prose = Readonly<Record<Language, AboutWords>>;

/** Asks for the prose; rejects where it cannot be had. */
export type LoadProse = () => Promise<Prose>;

/**
 * What the map is, how it is made and where its data end: a modal dialog. Its prose comes when it is first opened.
 *
 * @property context all that it draws
 * @property loadProse
 */
export class TensionAbout extends LitElement {
  static override properties = {
    context: { attribute: false },
    loadProse: { attribute: false },
    prose: { state: true },
  };
  static override styles = [
    panelStyles,
    dialogStyles,
    css`
      dialog {
        width: min(40rem, calc(100% - 2rem));
        padding: 0.5rem 1.5rem 1.5rem;
      }
      header {
        top: -0.5rem;
        padding: 0.25rem 0.75rem 0.25rem 1.5rem;
      }
      h3 {
        margin: 1.25rem 0 0.25rem;
        font-size: var(--size-body);
        /* Below the header, which stays on top. */
        scroll-margin-top: 3.5rem;
      }
      p + p {
        margin-top: 0.5rem;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.125rem 1rem;
      }
      dt {
        font-weight: var(--weight-regular);
        color: var(--ink-quiet);
      }
    `,
  ];

  declare context: UiContext | undefined;
  declare loadProse: LoadProse | undefined;
  declare prose: Prose | 'loading' | 'failed';

  constructor() {
    super();
    this.prose = 'loading';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /**
   * Opens the dialog; it takes the focus and gives it back when it closes.
   * @param part id of the section that is scrolled to
   */
  async open(part?: 'method'): Promise<void> {
    if (this.#dialog?.open === false) this.#dialog.showModal();
    await this.#load();
    if (part !== undefined) this.#dialog?.querySelector(`#${part}`)?.scrollIntoView();
  }

  async #load(): Promise<void> {
    if (typeof this.prose === 'object') return;
    this.prose = 'loading';
    this.prose = (await this.loadProse?.().catch(() => null)) ?? 'failed';
    await this.updateComplete;
  }

  /** Closes the dialog. */
  close(): void {
    this.#dialog?.close();
  }

  override render() {
    if (this.context === undefined) return nothing;
    const { words } = this.context;
    return html`<dialog aria-labelledby="title">
      <header>
        <h2 id="title">${words.page.about}</h2>
        <button aria-label=${words.page.close} @click=${() => this.close()}><span aria-hidden="true">✕</span></button>
      </header>
      ${typeof this.prose === 'object' ? this.#renderProse(this.context, this.prose) : this.#renderWaiting(this.context)}
    </dialog>`;
  }

  #renderWaiting({ words: { detail } }: UiContext) {
    if (this.prose === 'loading') return html`<p role="status">${detail.loading}</p>`;
    return html`<p role="alert">
      ${detail.failed} <button class="text-button" @click=${() => this.#load()}>${detail.retry}</button>
    </p>`;
  }

  #renderProse({ model, words: { language } }: UiContext, prose: Prose) {
    const date = (iso: string) => formatDate(isoToMs(iso), language);
    const about = prose[language];
    const sections = about.sections({
      from: date(model.coverage.from),
      to: date(model.coverage.to),
      version: model.coverage.version,
      eventCount: model.events.filter((event) => !event.background).length,
    });
    return html`${sections.map(
        ({ id, heading, paragraphs }) =>
          html`<h3 id=${id ?? nothing}>${heading}</h3>
            ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
      )}
      <h3>${about.shortcutsHeading}</h3>
      <dl>
        ${about.shortcuts.map(
          ([keys, action]) =>
            html`<dt>${keys}</dt>
              <dd>${action}</dd>`,
        )}
      </dl>`;
  }
}

if (customElements.get('tension-about') === undefined) customElements.define('tension-about', TensionAbout);
