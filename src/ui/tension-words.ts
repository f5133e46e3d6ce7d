import { css, html, LitElement, nothing } from 'lit';
import { formatDate, isoToMs } from '../core/words/format-date.ts';
import type { UiContext } from './context.ts';
import { panelStyles } from './panel-styles.ts';
import { summaryOf } from './summary-of.ts';
import './tension-copy.ts';

/**
 * The picture as a paragraph, on demand, to be read and copied.
 *
 * @property context all that it draws
 */
export class TensionWords extends LitElement {
  static override readonly properties = { context: { attribute: false }, open: { state: true } };
  static override readonly styles = [
    panelStyles,
    css`
      :host {
        padding: 0 0.5rem;
      }
      summary {
        width: fit-content;
        min-height: 1.5rem;
        font-size: var(--size-small);
        color: var(--ink-quiet);
        cursor: pointer;
      }
      p {
        margin-top: 0.25rem;
        text-wrap: pretty;
      }
      tension-copy {
        margin: 0 -7px 0.5rem;
      }
    `,
  ];

  declare context: UiContext | null;
  declare open: boolean;

  constructor() {
    super();
    this.context = null;
    this.open = false;
  }

  protected override render() {
    if (this.context === null) return nothing;
    const { summary } = this.context.words;
    return html`<details @toggle=${this.#onToggle}>
      <summary>${summary.label}</summary>
      ${
        this.open
          ? html`<p>${summaryOf(this.context).paragraph}</p>
              <tension-copy .words=${summary.text} .text=${this.#text}></tension-copy>`
          : nothing
      }
    </details>`;
  }

  #onToggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };

  /** Date, paragraph, where it comes from, and the address at which its sources stand. */
  #text = (): string => {
    if (this.context === null) return '';
    const { model, words } = this.context;
    const { date, paragraph } = summaryOf(this.context);
    const { from, to, version } = model.coverage;
    const [first, last] = [from, to].map((iso) => formatDate(isoToMs(iso), words.language));
    const sources = words.summary.sources(first ?? '', last ?? '', version);
    return [`${words.page.title}, ${date}`, paragraph, `${sources} ${location.href}`].join('\n\n');
  };
}

customElements.define('tension-words', TensionWords);
