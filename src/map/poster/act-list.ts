import type { Language } from '../../core/actor.ts';
import { familyOf, type Citation, type EventRecord } from '../../core/event.ts';
import { groupByDay } from '../../core/list/group-by-day.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { parseDay } from '../../core/time/parse-date.ts';
import { formatForce } from '../../core/words/force-words.ts';
import { formatDate, formatFullDate, formatShortDate, isoToMs } from '../../core/words/format-date.ts';
import { actorName } from '../../core/words/lane-label.ts';
import { escapeMarkup } from '../../core/export/escape-markup.ts';
import type { Poster } from './poster.ts';

/** The acts at the playhead by day, the newest first, each with all of its citations: HTML without any script. */
export function formatActList(poster: Poster): string {
  const { state, view, words } = poster;
  const heading = words.list.count(words.acts.actCount(view.total), formatDate(state.t, words.language));
  const days = groupByDay(view.listed).map(
    ({ isoDay, events }) =>
      `<h3><time datetime="${isoDay}">${formatFullDate(isoToMs(isoDay), words.language)}</time></h3>\n` +
      `<ul>${events.map((event) => formatAct(event, poster)).join('\n')}</ul>`,
  );
  return `<section class="reading">\n<h2>${heading}</h2>\n${days.join('\n')}\n</section>`;
}

function formatAct(event: EventRecord, { details, model, state, words }: Poster): string {
  const names = (ids: readonly string[]) => ids.map((id) => actorName(id, model.actors, words)).join(', ');
  const parties = `${names(event.actors)} ${event.mutual ? '↔' : '→'} ${names(event.to)}`;
  const [force] = formatForce(event, words, state.t);
  const age = event.start.slice(0, 10) === dayToIso(msToDay(state.t)) ? words.acts.ages.today : undefined;
  const meta = [words.acts.types[event.type], parties, force ?? age].filter((text) => text !== undefined).join(' · ');
  const citations = details.get(event.id)?.citations ?? [];
  const list = citations.map((citation) => formatCitation(citation, words.language));
  return (
    `<li class="${familyOf(event.type)}"><b>${escapeMarkup(event.title)}</b><br>${escapeMarkup(meta)}` +
    `<ul>${list.join('')}</ul></li>`
  );
}

/** Publisher and date: with their titles, too, the citations would be the heaviest part of the page. */
function formatCitation({ url, publisher, published }: Citation, language: Language): string {
  const day = published === null ? null : parseDay(published);
  const date = day === null ? published : formatShortDate(isoToMs(published ?? ''), language);
  return `<li><a href="${escapeMarkup(url)}">${escapeMarkup(publisher)}</a>${date === null ? '' : `, ${escapeMarkup(date)}`}</li>`;
}
