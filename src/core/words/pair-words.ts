import type { Reckoned } from '../pair/reckon-pair.ts';
import { actWordsEn, countEn, countJa } from './act-words.ts';

/** Words of the pair that is looked at. */
export interface PairWords {
  /** Before the first choice: "Between China and Japan". */
  readonly label: string;
  /** Between the two choices. */
  readonly and: string;
  /** Name of the second choice for screen readers; it begins with what can be seen. */
  readonly second: string;
  readonly everyone: string;
  /** "Everything between China and Japan". */
  everything(a: string, b: string): string;
  /** "9 meetings and calls". */
  readonly counts: Readonly<Record<Reckoned, (count: number) => string>>;
  /** "Since 1 October: 9 meetings and calls, 5 measures in force". */
  since(date: string, counts: readonly string[]): string;
}

export const pairWordsEn: PairWords = {
  label: 'Between',
  and: 'and',
  second: 'and (the other side)',
  everyone: 'everyone',
  everything: (a, b) => `Everything between ${a} and ${b}`,
  counts: {
    talks: (count) => countEn(count, ['meeting or call', 'meetings and calls']),
    statements: (count) => countEn(count, ['statement or protest', 'statements and protests']),
    measures: (count) => countEn(count, ['measure in force', 'measures in force']),
    military: (count) => actWordsEn.typeCount('military', count),
    others: (count) => countEn(count, ['other act', 'other acts']),
  },
  since: (date, counts) => `Since ${date}: ${counts.join(', ') || 'no recorded act'}`,
};

export const pairWordsJa: PairWords = {
  label: '二者間',
  and: 'と',
  second: 'と（相手）',
  everyone: 'すべて',
  everything: (a, b) => `${a}と${b}の間のすべて`,
  counts: {
    talks: (count) => `会談・電話会談${countJa(count)}`,
    statements: (count) => `発言・抗議${countJa(count)}`,
    measures: (count) => `有効な措置${countJa(count)}`,
    military: (count) => `軍事行動${countJa(count)}`,
    others: (count) => `その他${countJa(count)}`,
  },
  since: (date, counts) => `${date}以降：${counts.join('、') || '記録なし'}`,
};
