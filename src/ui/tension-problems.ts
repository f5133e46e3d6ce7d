import { css, html, LitElement, nothing } from 'lit';
import type { Problem } from '../core/problem.ts';
import type { Words } from '../core/words/words.ts';
import { LINK_ROW } from '../state/url.ts';
import { panelStyles } from './panel-styles.ts';

/** Asks for the data once more after they failed to load. */
export const RETRY_DATA_EVENT = 'tension-retry-data';

/** Problems listed at once; the rest are counted. */
const MAX_LISTED = 100;

/**
 * What is wrong with the data or the link: one sentence, a retry, and the list of mistakes. Empty where nothing is wrong.
 *
 * @property words the catalogue (no context: there may be no model)
 * @property problems of the data
 * @property failed nothing could be read
 * @property reason why, as one sentence of its own; may be empty
 * @fires tension-retry-data the reader asks to load the data again
 */
export class TensionProblems extends LitElement {
  static override properties = {
    words: { attribute: false },
    problems: { attribute: false },
    failed: { type: Boolean },
    reason: { type: String },
  };
  static override styles = [
    panelStyles,
    css`
      section {
        padding: 0.5rem;
      }
      summary {
        min-height: 1.75rem;
        padding: 0.25rem 0;
        cursor: pointer;
      }
      .lead {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75rem;
        align-items: baseline;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--size-small);
      }
      th,
      td {
        padding: 0.25rem 0.75rem 0.25rem 0;
        text-align: start;
        vertical-align: top;
        border-top: 1px solid var(--rule);
      }
      th {
        font-weight: var(--weight-bold);
        color: var(--ink-quiet);
      }
      td {
        min-width: 4em;
      }
    `,
  ];

  declare words: Words | undefined;
  declare problems: readonly Problem[];
  declare failed: boolean;
  declare reason: string;

  constructor() {
    super();
    this.problems = [];
    this.failed = false;
    this.reason = '';
  }

  override render() {
    const { words, problems, failed } = this;
    if (words === undefined || (!failed && problems.length === 0)) return nothing;
    const rows = new Set(problems.map((problem) => problem.row));
    const inLink = rows.delete(LINK_ROW) ? words.problems.inLink : '';
    const isData = failed || rows.size > 0;
    const sentence = failed ? words.problems.fileFailed : isData ? words.problems.rowsWithMistakes(rows.size) : '';
    return html`<section aria-label=${words.problems.label}>
      <div class="lead" role=${failed ? 'alert' : 'status'}>
        <p>${sentence} ${inLink} ${this.reason}</p>
        ${isData ? html`<button class="text-button" @click=${this.#retry}>${words.problems.retry}</button>` : nothing}
      </div>
      ${problems.length === 0 ? nothing : this.#renderList(words)}
    </section>`;
  }

  #renderList({ problems: text }: Words) {
    const hidden = this.problems.length - MAX_LISTED;
    return html`<details>
      <summary>${text.show(this.problems.length)}</summary>
      <table>
        <tr>
          ${[text.row, text.field, text.value, text.reason].map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
        ${this.problems.slice(0, MAX_LISTED).map(
          ({ row, field, value, reason }) =>
            html`<tr lang="en">
              ${[row, field, value, reason].map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </table>
      ${hidden > 0 ? html`<p class="quiet small">${text.more(hidden)}</p>` : nothing}
    </details>`;
  }

  #retry(): void {
    this.dispatchEvent(new CustomEvent(RETRY_DATA_EVENT, { bubbles: true, composed: true }));
  }
}

if (customElements.get('tension-problems') === undefined) customElements.define('tension-problems', TensionProblems);
