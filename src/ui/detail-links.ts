import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { familyOf, type Citation, type EventId, type EventRecord } from '../core/event.ts';
import { parseDay } from '../core/time/parse-date.ts';
import { dayToMs } from '../core/time/day.ts';
import { detailWords } from '../core/words/detail-words.ts';
import { formatEventDate, formatShortDate } from '../core/words/format-date.ts';
import type { UiContext } from './context.ts';
import { dataText } from './event-parts.ts';
import { typeIcon } from './type-icon.ts';

/** Host of an address as a reader knows it; the address itself where it has none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./u, '');
  } catch {
    return url;
  }
}

function renderCitation({ url, publisher, title, published }: Citation, { words }: UiContext): TemplateResult {
  const day = published === null ? null : parseDay(published);
  const date = day === null ? (published ?? '') : formatShortDate(dayToMs(day), words.language);
  return html`<li>
    <a href=${url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer"
      >${dataText(title ?? publisher, words)}<span class="unseen"> (${words.detail.newTab})</span></a
    ><br /><span class="quiet small"
      >${title === null ? nothing : html`${dataText(publisher, words)} · `}${hostOf(url)}${
        date === '' ? nothing : ` · ${date}`
      }</span
    >
  </li>`;
}

/** Every citation as a link, its host in sight. */
export function renderCitations(citations: readonly Citation[], context: UiContext): TemplateResult {
  return html`<h3>${detailWords[context.words.language].sources}</h3>
    <ul class="sources">
      ${citations.map((citation) => renderCitation(citation, context))}
    </ul>`;
}

/** The act that this one is part of: a button that selects it. */
export function renderWhole({ partOf }: EventRecord, select: (id: EventId) => void, { model, words }: UiContext) {
  const whole = partOf === null ? undefined : model.byId.get(partOf);
  if (whole === undefined) return nothing;
  return html`<h3>${detailWords[words.language].partOf}</h3>
    <ul class="links">
      <li>
        <button class=${familyOf(whole.type)} data-event-id=${whole.id} @click=${() => select(whole.id)}>
          ${typeIcon(whole.type)}<span>${dataText(whole.title, words)}</span>
          <span class="quiet small">${words.acts.types[whole.type]} · ${formatEventDate(whole, words.language)}</span>
        </button>
      </li>
    </ul>`;
}
