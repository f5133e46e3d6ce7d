import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, isoToMs } from '../../core/words/format-date.ts';
import { act, type UiContext } from '../context.ts';

/** The line under the map: the naming note, where its land comes from, and when the data were frozen, or corrected last. */
export function renderCredit(context: UiContext, isNarrow: boolean): TemplateResult {
  const { page } = context.words;
  return html`<p class="credit">
    <span>${isNarrow ? page.namingNoteShort : page.namingNote}</span>
    ${
      context.state.hide.includes('credit')
        ? nothing
        : html`<span part="base-credit">${page.credit}</span>${renderStanding(context)}`
    }
  </p>`;
}

/** When the data were frozen, with the way to the live map, or corrected: a press shows what was. */
function renderStanding({ model, words }: UiContext) {
  const { corrected, frozen } = model.coverage;
  if (frozen !== undefined)
    return html`<a href=${frozen.href ?? nothing} target="_blank" rel="noopener">${frozen.text[words.language]}</a>`;
  if (corrected === undefined) return nothing;
  const show = (event: Event) => act(event.currentTarget as Element, { type: 'set-since', since: corrected.since });
  return html`<button @click=${show}>
    ${words.page.correctedOn(formatDate(isoToMs(corrected.date), words.language))}
  </button>`;
}
