import type { Language } from '../actor.ts';
import type { CorrectionKind } from '../releases/correction.ts';

/** Words of corrections. Of a later part: they come with what shows them. */
export interface CorrectionWords {
  /** What happened to an act, and when; what and why follow. */
  readonly on: Readonly<Record<CorrectionKind, (date: string) => string>>;
  /** Before the reason. */
  readonly why: string;
  /** Between sentences. */
  readonly gap: string;
}

export const correctionWords: Readonly<Record<Language, CorrectionWords>> = {
  en: {
    on: {
      added: (date) => `Added on ${date}:`,
      amended: (date) => `Corrected on ${date}:`,
      withdrawn: (date) => `Withdrawn on ${date}:`,
    },
    why: 'Why:',
    gap: ' ',
  },
  ja: {
    on: {
      added: (date) => `${date}に追加：`,
      amended: (date) => `${date}に訂正：`,
      withdrawn: (date) => `${date}に取り下げ：`,
    },
    why: '理由：',
    gap: '',
  },
};
