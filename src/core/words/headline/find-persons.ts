import type { Language, Person } from '../../actor.ts';
import { eventStartMs } from '../../dataset/force.ts';
import type { EventRecord } from '../../event.ts';
import { msToDay } from '../../time/day.ts';
import type { EarlierContact, LeadPersons } from './headline-words.ts';

/** Known persons by their full name. */
export type People = ReadonlyMap<string, Person>;

/** An earlier contact joins the sentence up to this many days before. */
const MAX_DAYS_BEFORE = 3;

function isPersonalContact(event: EventRecord): boolean {
  return (event.type === 'call' || event.type === 'meeting') && event.actors.length === 1 && event.to.length === 1;
}

/**
 * The known person of each side of a bilateral call or meeting, first the one whose side asked for it, else as the data
 * list them. Null for other acts, or where a side has no known person.
 */
export function findPersons(event: EventRecord, people: People, language: Language): LeadPersons | null {
  if (!isPersonalContact(event)) return null;
  const known = event.people.flatMap((name) => people.get(name) ?? []);
  const actor = known.find((person) => event.actors.includes(person.actor));
  const addressee = known.find((person) => event.to.includes(person.actor));
  if (actor === undefined || addressee === undefined) return null;
  const asked = [actor, addressee].find((person) => person.actor === event.initiator);
  const first = asked ?? (known.indexOf(actor) < known.indexOf(addressee) ? actor : addressee);
  const second = first === actor ? addressee : actor;
  return { first: first.short[language], second: second.short[language], firstAsked: asked !== undefined };
}

/** The newest contact of either person with someone else, one to three days before `event`, among `events`. Or null. */
export function findEarlierContact(
  lead: { readonly event: EventRecord; readonly persons: LeadPersons },
  events: Iterable<EventRecord>,
  { people, language }: { readonly people: People; readonly language: Language },
): EarlierContact | null {
  const day = msToDay(eventStartMs(lead.event));
  const pair = [lead.persons.first, lead.persons.second];
  let best: EarlierContact | null = null;
  for (const event of events) {
    const daysBefore = day - msToDay(eventStartMs(event));
    if (daysBefore < 1 || daysBefore > MAX_DAYS_BEFORE || event.prominence === 3) continue;
    const persons = findPersons(event, people, language);
    if (persons === null) continue;
    const who = pair.find((name) => name === persons.first || name === persons.second);
    const other = who === persons.first ? persons.second : persons.first;
    if (who === undefined || pair.includes(other)) continue;
    if (best === null || daysBefore < best.daysBefore) best = { event, who, other, daysBefore };
  }
  return best;
}
