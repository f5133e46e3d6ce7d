import type { Actor, Person } from '../actor.ts';
import type { ActorId, EventRecord } from '../event.ts';

/** What is searched: events in the order of their start. */
export interface Searched {
  readonly events: readonly EventRecord[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** By full name, as events write it. */
  readonly people: ReadonlyMap<string, Person>;
}

/** The folded words of every event, and the last answer. */
interface Index {
  readonly texts: readonly string[];
  query: string;
  matches: readonly EventRecord[];
}

const NOTHING: readonly EventRecord[] = [];
const indexes = new WeakMap<Searched, Index>();

/** Writing without spaces between words: there a match may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The events, newest first, in whose title, people, places and actors (names and seats in every language of the data)
 * each word of the query begins a word; Chinese and Japanese match anywhere. Blind to case, accents and punctuation,
 * to period and filters. Empty for a query without a letter or digit. The texts are folded at the first call for a
 * model; from then on O(n) for a new query, and the same object for the same query.
 */
export function findMatches(model: Searched, query: string): readonly EventRecord[] {
  const words = query === '' ? [] : fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return NOTHING;
  const index = indexes.get(model) ?? buildIndex(model);
  indexes.set(model, index);
  if (index.query !== query) {
    const needles = words.map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
    index.query = query;
    index.matches = model.events
      .filter((_, row) => needles.every((needle) => index.texts[row]?.includes(needle) === true))
      .reverse();
  }
  return index.matches;
}

function buildIndex({ events, actors, people }: Searched): Index {
  const names = new Map<ActorId, string>(
    [...actors.values()].map(({ id, names: own, seat }) => [
      id,
      fold([...Object.values(own), ...Object.values(seat.names)].join(' ')),
    ]),
  );
  const texts = events.map((event) => {
    const { title, shortTitle, place, people: persons } = event;
    const short = persons.flatMap((name) => Object.values(people.get(name)?.short ?? {}));
    const parties = [...event.actors, ...event.to, ...event.against, ...event.about];
    const own = fold([title, shortTitle, place?.name ?? '', ...persons, ...short].join(' '));
    return ` ${own} ${parties.map((id) => names.get(id) ?? '').join(' ')}`;
  });
  return { texts, query: '', matches: NOTHING };
}

/** Lower case without accents, the words parted by single spaces. Marks of kana stay: they make other sounds. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
