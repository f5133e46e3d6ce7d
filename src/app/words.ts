import type { Language } from '../core/actor.ts';
import { wordsEn } from '../core/words/en.ts';
import type { Words } from '../core/words/words.ts';
import { requestPart } from './delivery.ts';

/** English is at hand; every other language comes by a script of its own. */
const SOURCES: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => wordsEn,
  ja: async () => (await requestPart('wordsJa')).wordsJa,
};

/** How long who waits for the first words in their language sees nothing: then the English ones stand in. */
const PATIENCE_MS = 5000;

const known = new Map<Language, Words>([['en', wordsEn]]);
let last: { readonly language: Language; readonly words: Promise<Words> } | null = null;

/**
 * The words of a language; where they cannot be had, the English ones after a warning. Never rejects. What failed is
 * asked for again only after another language.
 */
export function loadWords(language: Language): Promise<Words> {
  if (last?.language !== language) last = { language, words: requestWords(language) };
  return last.words;
}

async function requestWords(language: Language): Promise<Words> {
  try {
    const words = known.get(language) ?? (await SOURCES[language]());
    if ((words as Words | undefined)?.language !== language) throw new Error('They are not in it.');
    known.set(language, words);
    return words;
  } catch (reason) {
    console.warn(`lang: the words of “${language}” could not be loaded; English stands in. ${String(reason)}`);
    return wordsEn;
  }
}

/**
 * Creates what says in which words a visit speaks: those of the language asked for as soon as they are there, the former
 * ones until then, and null before any are, or English after five seconds.
 *
 * @param onWords called when words have come that were not there when they were asked for
 */
export function createSpeaker(onWords: () => void): (language: Language) => Words | null {
  let asked: Language | null = null;
  let spoken: Words | null = null;
  return (language) => {
    if (language === asked) return spoken;
    asked = language;
    spoken = known.get(language) ?? spoken;
    const standIn = () => {
      if (spoken !== null) return;
      spoken = wordsEn;
      onWords();
    };
    if (spoken === null) setTimeout(standIn, PATIENCE_MS);
    void loadWords(language).then((words) => {
      if (asked !== language || spoken === words) return;
      spoken = words;
      onWords();
    });
    return spoken;
  };
}

/** Says in which language the document is. Only where it is another: browsers style the whole page anew for it. */
export function showLanguage(language: Language): void {
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
}
