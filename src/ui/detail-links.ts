import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { familyOf, type Citation, type EventId, type EventRecord } from '../core/event.ts';
import { parseDay } from '../core/time/parse-date.ts';
import { dayToMs } from '../core/time/day.ts';
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
  return html`<h3>${context.words.detail.sources}</h3>
    <ul class="sources">
      ${citations.map((citation) => renderCitation(citation, context))}
    </ul>`;
}

/** One act of the chain: how it hangs together, where that is told. */
interface ChainLink {
  readonly event: EventRecord;
  readonly note: string;
}

function renderChain(heading: string, links: readonly ChainLink[], select: (id: EventId) => void, context: UiContext) {
  if (links.length === 0) return nothing;
  const { words } = context;
  return html`<h3>${heading}</h3>
    <ul class="links">
      ${links.map(
        ({ event, note }) =>
          html`<li>
            <button class=${familyOf(event.type)} data-event-id=${event.id} @click=${() => select(event.id)}>
              ${typeIcon(event.type)}<span>${dataText(event.title, words)}</span>
              <span class="quiet small"
                >${words.acts.types[event.type]} ·
                ${formatEventDate(event, words.language)}${note === '' ? nothing : ` · ${note}`}</span
              >
            </button>
          </li>`,
      )}
    </ul>`;
}

/** What the act answers, what answers it, what it is part of and what ended it: buttons that select those acts. */
export function renderChains(event: EventRecord, select: (id: EventId) => void, context: UiContext) {
  const { model, words } = context;
  const { detail } = words;
  const basis = (answering: EventRecord, answered: EventId) => {
    const response = answering.inResponseTo.find(({ id }) => id === answered);
    if (response === undefined) return '';
    return response.basis === 'stated' ? detail.basisStated : detail.basisReported;
  };
  const known = (id: EventId | null) => (id === null ? [] : (model.byId.get(id) ?? []));
  const answers = event.inResponseTo.flatMap(({ id }) => known(id));
  const answeredBy = model.answers.get(event.id) ?? [];
  const plain = (linked: EventRecord): ChainLink => ({ event: linked, note: '' });
  return [
    renderChain(detail.partOf, [known(event.partOf)].flat().map(plain), select, context),
    renderChain(
      detail.answers,
      answers.map((cause) => ({ event: cause, note: basis(event, cause.id) })),
      select,
      context,
    ),
    renderChain(
      detail.answeredBy,
      answeredBy.map((answer) => ({ event: answer, note: basis(answer, event.id) })),
      select,
      context,
    ),
    renderChain(detail.endedBy, [known(event.endedBy)].flat().map(plain), select, context),
  ];
}
