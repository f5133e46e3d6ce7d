import type { EventRecord } from '../../event.ts';

/** Titles read for evidence; enough for any researched data set, and a bound for huge ones. */
const MAX_TITLES = 2_000;

const LETTER_BEFORE = /[\p{L}\d]$/u;
const WORD = /^[\p{L}\d]*/u;

/**
 * Whether a word stands in lower case somewhere in the titles, parts of hyphenated words included; or, where it is long
 * enough, a longer one that begins with it: "study" is a common word where "studying" is.
 */
function isCommonWord(word: string, events: readonly EventRecord[]): boolean {
  return events
    .slice(0, MAX_TITLES)
    .some(({ title, shortTitle }) => holdsCommonly(word, title) || holdsCommonly(word, shortTitle));
}

function holdsCommonly(word: string, title: string): boolean {
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
    if (LETTER_BEFORE.test(title.slice(0, at))) continue;
    const [found = ''] = WORD.exec(title.slice(at)) ?? [];
    if (found === word || (word.length > 3 && found === found.toLowerCase())) return true;
  }
  return false;
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
  const isCommon = isCommonWord(first.toLowerCase(), events);
  return isCommon ? first.charAt(0).toLowerCase() + title.slice(1) : null;
}
