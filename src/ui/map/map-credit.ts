import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, isoToMs } from '../../core/words/format-date.ts';
import { act, type UiContext } from '../context.ts';

/** The line under the map: the naming note, where its land comes from, and when the data were corrected last. */
export function renderCredit(context: UiContext, isNarrow: boolean): TemplateResult {
  const { page } = context.words;
  return html`<p class="credit">
    <span>${isNarrow ? page.namingNoteShort : page.namingNote}</span>
    ${
      context.state.hide.includes('credit')
        ? nothing
        : html`<span part="base-credit">${page.credit}</span>${renderCorrected(context)}`
    }
  </p>`;
}

/** A press shows what was corrected. */
function renderCorrected({ model, words }: UiContext) {
  const { corrected } = model.coverage;
  if (corrected === undefined) return nothing;
  const show = (event: Event) => act(event.currentTarget as Element, { type: 'set-since', since: corrected.since });
  return html`<button @click=${show}>
    ${words.page.correctedOn(formatDate(isoToMs(corrected.date), words.language))}
  </button>`;
}
