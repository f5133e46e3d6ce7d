import type { EventRecord } from '../../event.ts';

/** Titles read for evidence; enough for any researched data set, and a bound for huge ones. */
const MAX_TITLES = 2_000;

const vocabularies = new WeakMap<readonly EventRecord[], ReadonlySet<string>>();

/** All words that stand in lower case somewhere in the titles, parts of hyphenated words included. Memoised. */
function lowerCaseWords(events: readonly EventRecord[]): ReadonlySet<string> {
  const known = vocabularies.get(events);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const { title, shortTitle } of events.slice(0, MAX_TITLES)) {
    for (const [word] of `${title} ${shortTitle}`.matchAll(/[\p{L}\d]+/gu)) {
      if (word === word.toLowerCase()) words.add(word);
    }
  }
  vocabularies.set(events, words);
  return words;
}

/** "study" is a common word where "studying" is. */
function isCommonWord(word: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(word)) return true;
  return word.length > 3 && [...vocabulary].some((other) => other.startsWith(word));
}

const titles = new WeakMap<EventRecord, string | null>();

/**
 * A short title as it stands after "China’s …": its first letter in lower case where the data show that its first word
 * is a common one. Null where that is not known, or where the title is a clause ("40 entities listed") and takes no
 * possessive. Memoised.
 */
export function titleInSentence(event: EventRecord, events: readonly EventRecord[]): string | null {
  const known = titles.get(event);
  if (known !== undefined) return known;
  const title = deriveTitle(event.shortTitle, events);
  titles.set(event, title);
  return title;
}

function deriveTitle(title: string, events: readonly EventRecord[]): string | null {
  if (/ed$/u.test(title) || !/^\p{Lu}/u.test(title)) return null;
  const [first = ''] = /^[\p{L}\d]+/u.exec(title) ?? [];
  if (first.slice(1) !== first.slice(1).toLowerCase()) return null;
  const isCommon = isCommonWord(first.toLowerCase(), lowerCaseWords(events));
  return isCommon ? first.charAt(0).toLowerCase() + title.slice(1) : null;
}
