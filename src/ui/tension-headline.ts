import { css, html, LitElement, nothing } from 'lit';
import type { UiContext } from './context.ts';
import { headlineOf } from './headline-of.ts';
import { panelStyles } from './panel-styles.ts';

/**
 * The date of the playhead and one statement made from what is active.
 *
 * @property context all that it draws
 * @csspart date the heading
 * @csspart sentence
 */
export class TensionHeadline extends LitElement {
  static override properties = { context: { attribute: false } };
  static override styles = [
    panelStyles,
    css`
      :host {
        container-type: inline-size;
      }
      h2 {
        font-size: var(--size-title);
        line-height: 1.2;
        letter-spacing: -0.01em;
      }
      p {
        max-width: 72em;
        margin-top: 0.25rem;
        font-size: var(--size-large);
        line-height: 1.4;
        text-wrap: pretty;
      }
      :lang(ja) {
        letter-spacing: 0;
        line-break: strict;
      }
      /* Room for the longest sentence, so that nothing below moves while the playhead does. */
      p {
        min-height: calc(2 * 1.4em);
      }
      @container (max-width: 860px) {
        p {
          min-height: calc(3 * 1.4em);
        }
      }
      @container (max-width: 700px) {
        h2 {
          font-size: var(--size-large);
        }
        p {
          font-size: var(--size-body);
        }
      }
      @container (max-width: 480px) {
        p {
          min-height: calc(4 * 1.4em);
        }
      }
    `,
  ];

  declare context: UiContext | undefined;

  override render() {
    if (this.context === undefined) return nothing;
    const { date, sentence } = headlineOf(this.context);
    return html`<h2 part="date">${date}</h2>
      <p part="sentence">${sentence}</p>`;
  }
}

if (customElements.get('tension-headline') === undefined) customElements.define('tension-headline', TensionHeadline);
