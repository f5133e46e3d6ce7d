import type { Language } from '../actor.ts';
import { wordsEn } from './en.ts';
import { wordsJa } from './ja.ts';
import type { Words } from './words.ts';

const WORDS: Readonly<Record<Language, Words>> = { en: wordsEn, ja: wordsJa };

/** The catalogue of a language, for tests and tools. Never for the page: its entry would carry every language. */
export function getWords(language: Language): Words {
  return WORDS[language];
}
