import type { Actor } from '../../actor.ts';
import type { ActorId, Coverage, EventId, EventRecord } from '../../event.ts';
import type { Scene } from '../../scene/scene.ts';
import { withoutParts } from '../../scene/without-parts.ts';
import { MS_PER_DAY } from '../../time/day.ts';
import { formatDate, formatDateRange, formatDayMonth, formatFullDate, formatMonth, isoToMs } from '../format-date.ts';
import type { Words } from '../words.ts';
import { daysSince, leadWeight } from './lead-weight.ts';
import type { People } from './find-persons.ts';
import { findEarlierContact, findPersons } from './find-persons.ts';
import { findStanding } from './find-standing.ts';
import type { LeadFacts } from './headline-words.ts';

/** What the headline reads of the data. */
export interface HeadlineModel {
  readonly events: readonly EventRecord[];
  readonly byId: ReadonlyMap<EventId, EventRecord>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly people: People;
  readonly coverage: Coverage;
}

export interface Headline {
  /** The playhead's date in words. */
  readonly date: string;
  readonly sentence: string;
  /** The first of its sentences, and the one of what stands, if there is one. */
  readonly first: string;
  readonly standing: string | null;
  /** The act that the first sentence tells; null where it tells that there is none. */
  readonly lead: EventRecord | null;
  /** Every act that the sentence speaks of or counts. */
  readonly events: readonly EventId[];
}

/** Each active act once; parts of an act that is itself active are left out. */
function activeEvents(scene: Scene): EventRecord[] {
  return withoutParts([...new Set(scene.lanes.flatMap((lane) => lane.events))]);
}

function findLead(active: readonly EventRecord[], t: number): EventRecord | null {
  let best: EventRecord | null = null;
  let bestWeight = -Infinity;
  for (const event of active) {
    const weight = leadWeight(event, t);
    if (weight === null || weight < bestWeight) continue;
    // Of equals the later, then the one whose id comes first: never by the order of lanes.
    if (
      weight === bestWeight &&
      best !== null &&
      (event.start < best.start || (event.start === best.start && event.id > best.id))
    )
      continue;
    best = event;
    bestWeight = weight;
  }
  return best;
}

/** When the act was, where it was not on the playhead's day. */
function whenOf(event: EventRecord, t: number, language: Words['language']): string | null {
  const on = language === 'en' ? 'on ' : '';
  const start = isoToMs(event.start);
  if (event.precision === 'month') return `${language === 'en' ? 'in ' : ''}${formatMonth(start, language)}`;
  if (event.precision === 'week' && event.end !== null) {
    return `${language === 'en' ? 'in the week of ' : ''}${formatDateRange(start, isoToMs(event.end), language)}`;
  }
  return daysSince(event, t) === 0 ? null : `${on}${formatDayMonth(start, language)}`;
}

function buildLeadFacts(
  event: EventRecord,
  active: readonly EventRecord[],
  context: { model: HeadlineModel; words: Words; t: number },
): LeadFacts {
  const { model, words, t } = context;
  const { people } = model;
  const nameAll = (ids: readonly ActorId[]) => ids.map((id) => actorName(model, words, id));
  const persons = findPersons(event, people, words.language);
  return {
    event,
    from: nameAll(event.actors),
    to: nameAll(event.to),
    against: nameAll(event.against),
    about: nameAll(event.about),
    askedBy:
      event.initiator !== null && model.actors.has(event.initiator) ? actorName(model, words, event.initiator) : null,
    persons,
    earlier:
      persons === null ? null : findEarlierContact({ event, persons }, active, { people, language: words.language }),
    when: whenOf(event, t, words.language),
  };
}

/** An actor's name as it stands in a sentence. */
export function actorName(model: HeadlineModel, words: Words, id: ActorId): string {
  return words.lane.actorInText(model.actors.get(id)?.names[words.language] ?? id);
}

/**
 * The date of the playhead and a statement, made from the acts that are active in the scene alone, of what leads and
 * what stands. `t` is the playhead in ms; `filtered` says that filters hide acts, so that an empty scene is not told
 * as an empty day.
 */
export function buildHeadline(
  scene: Scene,
  { model, filtered = false }: { readonly model: HeadlineModel; readonly filtered?: boolean },
  words: Words,
  t: number,
): Headline {
  const { language, headline } = words;
  const date = formatFullDate(t, language);
  const lastDay = isoToMs(model.coverage.to);
  if (t >= lastDay + MS_PER_DAY) return empty(date, headline.noDataAfter(formatDate(lastDay, language)));
  const active = activeEvents(scene);
  if (active.length === 0) return empty(date, filtered ? headline.nothingFiltered : headline.nothing);
  const lead = findLead(active, t);
  const nameOf = (id: ActorId) => actorName(model, words, id);
  const standing = findStanding(active, { t, lead, all: model.events, nameOf });
  const facts = lead === null ? null : buildLeadFacts(lead, active, { model, words, t });
  const first = facts === null ? headline.nothingNew : headline.lead(facts);
  const stands = standing === null ? null : headline.standing(standing.facts);
  const sentences = [first, ...(stands === null ? [] : [stands])];
  const spoken = [facts?.event, facts?.earlier?.event, ...(standing?.events ?? [])].filter(
    (event) => event !== undefined,
  );
  if (standing === null && lead === null) {
    sentences.push(headline.earlierOnly(active.length));
    spoken.push(...active);
  }
  const events = spoken.map((event) => event.id);
  return { date, sentence: sentences.join(headline.sentenceGap), first, standing: stands, lead, events };
}

function empty(date: string, sentence: string): Headline {
  return { date, sentence, first: sentence, standing: null, lead: null, events: [] };
}
