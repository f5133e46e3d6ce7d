import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '../core/releases/correction.ts';
import { correctionWords } from '../core/words/correction-words.ts';
import { formatDate, isoToMs } from '../core/words/format-date.ts';
import type { Words } from '../core/words/words.ts';

/** What was corrected of an act, when and why; nothing where nothing was. */
export function renderCorrections(corrections: readonly Correction[] | undefined, words: Words) {
  if (corrections === undefined || corrections.length === 0) return nothing;
  return corrections.map((correction) => renderCorrection(correction, words));
}

function renderCorrection({ date, kind, what, why }: Correction, { language }: Words): TemplateResult {
  const words = correctionWords[language];
  const told = ['', what[language], words.why, why[language]].join(words.gap);
  return html`<p class="correction small">
    <strong>${words.on[kind](formatDate(isoToMs(date), language))}</strong>${told}
  </p>`;
}
