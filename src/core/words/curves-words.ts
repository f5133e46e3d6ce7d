import type { Language } from '../actor.ts';

/** Names of the tension areas. */
export interface CurvesWords {
  /** Name of the areas, of the button that shows them, and of the section that explains them. */
  readonly label: string;
  /** For a frame's bar. */
  readonly shortLabel: string;
}

export const curvesWordsEn: CurvesWords = {
  label: 'Tension, measured',
  shortLabel: 'Tension',
};

export const curvesWordsJa: CurvesWords = {
  label: '緊張の推移',
  shortLabel: '緊張',
};

/** Words that stand in the areas, which come with their element; dates and names come to them in words, sums as whole numbers. */
export interface CurvesAreaWords {
  readonly method: string;
  /** What is summed where no pair is chosen. */
  readonly allActs: string;
  pair(a: string, b: string): string;
  /** Names of the two sides, with the most that each reaches. */
  conflict(most: number): string;
  cooperation(most: number): string;
  /** Both sums on a day. */
  reading(scope: string, conflict: number, cooperation: number, date: string): string;
  /** Both areas for those who do not see them: the highest sums and their days. */
  peaks(conflict: number, conflictDate: string, cooperation: number, cooperationDate: string): string;
}

export const curvesWords: Readonly<Record<Language, CurvesAreaWords>> = {
  en: {
    method: 'Method',
    allActs: 'All acts shown',
    pair: (a, b) => `${a} and ${b}`,
    conflict: (most) => `Conflict, up to ${most}`,
    cooperation: (most) => `Cooperation, up to ${most}`,
    reading: (scope, conflict, cooperation, date) =>
      `${scope}: conflict ${conflict}, cooperation ${cooperation} on ${date}`,
    peaks: (conflict, conflictDate, cooperation, cooperationDate) =>
      `Highest in the period: conflict ${conflict} on ${conflictDate}, cooperation ${cooperation} on ${cooperationDate}.`,
  },
  ja: {
    method: '算出方法',
    allActs: '表示中のすべての動き',
    pair: (a, b) => `${a}と${b}`,
    conflict: (most) => `対立（最大${most}）`,
    cooperation: (most) => `協力（最大${most}）`,
    reading: (scope, conflict, cooperation, date) => `${scope}：${date}は対立${conflict}、協力${cooperation}`,
    peaks: (conflict, conflictDate, cooperation, cooperationDate) =>
      `期間中の最大は、対立が${conflictDate}の${conflict}、協力が${cooperationDate}の${cooperation}です。`,
  },
};
