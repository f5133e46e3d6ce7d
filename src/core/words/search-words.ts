import { countEn, countJa } from './act-words.ts';

/** Words of the search. */
export interface SearchWords {
  readonly label: string;
  /** What may be typed. */
  readonly hint: string;
  /** "12 acts found". */
  found(count: number): string;
}

export const searchWordsEn: SearchWords = {
  label: 'Search',
  hint: 'Words, people, places',
  found: (count) => (count === 0 ? 'No act found' : `${countEn(count, ['act', 'acts'])} found`),
};

export const searchWordsJa: SearchWords = {
  label: '検索',
  hint: '語句、人名、地名',
  found: (count) => (count === 0 ? '該当なし' : `${countJa(count)}見つかりました`),
};
