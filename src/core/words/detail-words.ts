import type { Language } from '../actor.ts';
import type { Confidence, Precision } from '../event.ts';

/** Words that only an open act needs: they come with its element. */
export interface DetailWords {
  readonly when: string;
  readonly duration: string;
  readonly place: string;
  readonly confidence: string;
  readonly confidences: Readonly<Record<Confidence, string>>;
  /** What each degree of confidence stands on, as a sentence. */
  readonly confidenceMeans: Readonly<Record<Confidence, string>>;
  /** What is not known of the date; empty where the day or better is known. */
  readonly precisionNotes: Readonly<Record<Precision, string>>;
  readonly sources: string;
  /** The acts that lead to this one and follow from it. */
  readonly chain: string;
  readonly previousStep: string;
  readonly nextStep: string;
  /** How a step hangs together with earlier ones, by their numbers: "answers 2, as the actor says", "ended 4". */
  readonly answersSteps: (steps: string, basis: string) => string;
  readonly endedSteps: (steps: string) => string;
  readonly allSteps: (steps: number) => string;
  /** Leaves the chain that is walked for that of the act itself. */
  readonly ownChain: string;
  readonly partOf: string;
  readonly about: string;
  readonly against: string;
  /** The actor's own words make the link, or the media's reading does. */
  readonly basisStated: string;
  readonly basisReported: string;
  readonly accordingTo: (name: string) => string;
  readonly mediaOnly: string;
  readonly backgroundNote: string;
  readonly coding: (cameo: string, weight: string) => string;
  readonly codingDoubt: string;
  readonly notes: string;
  /** "Shown although the filter of types hides it." */
  readonly hiddenBy: (filters: string) => string;
  readonly filterNames: Readonly<Record<'types' | 'actors' | 'pair' | 'confidence', string>>;
  readonly joinFilters: (names: readonly string[]) => string;
  readonly notFound: string;
}

/** Both languages at once: they are few. */
export const detailWords: Readonly<Record<Language, DetailWords>> = {
  en: {
    when: 'When',
    duration: 'Length',
    place: 'Place',
    confidence: 'Confidence',
    confidences: { high: 'High', medium: 'Medium', low: 'Low' },
    confidenceMeans: {
      high: 'Two independent credible sources or an official text.',
      medium: 'One credible source.',
      low: 'Only pages that repeat other media; hidden unless you ask for it.',
    },
    precisionNotes: {
      minute: '',
      hour: 'The hour is known, not the minute.',
      day: '',
      week: 'The exact day is not known.',
      month: 'Only the month is known.',
    },
    sources: 'Reported by',
    chain: 'Response chain',
    previousStep: 'Previous in the chain',
    nextStep: 'Next in the chain',
    answersSteps: (steps, basis) => `answers ${steps}, ${basis}`,
    endedSteps: (steps) => `ended ${steps}`,
    allSteps: (steps) => `Show all ${steps} steps`,
    ownChain: 'Show only the chain of this act',
    partOf: 'Part of',
    about: 'About',
    against: 'Directed against',
    basisStated: 'as the actor says',
    basisReported: 'as the media read it',
    accordingTo: (name) => `According to ${name} only`,
    mediaOnly: 'Reported by media only',
    backgroundNote: 'From before the period: listed as context, not drawn and not counted.',
    coding: (cameo, weight) => `Coded CAMEO ${cameo}, Goldstein weight ${weight}`,
    codingDoubt: 'Coding doubt',
    notes: 'Note',
    hiddenBy: (filters) => `Shown although ${filters} hides it.`,
    filterNames: {
      types: 'the filter of types',
      actors: 'the filter of actors',
      pair: 'the chosen pair',
      confidence: 'the least confidence shown',
    },
    joinFilters: (names) => names.join(' or '),
    notFound: 'This act is not in the data.',
  },
  ja: {
    when: '日時',
    duration: '長さ',
    place: '場所',
    confidence: '確度',
    confidences: { high: '高', medium: '中', low: '低' },
    confidenceMeans: {
      high: '独立した信頼できる二つ以上の情報源、または公式文書がある。',
      medium: '信頼できる情報源が一つある。',
      low: '他の報道を転載したページしかない。通常は表示しない。',
    },
    precisionNotes: {
      minute: '',
      hour: '分までは分かっていない。',
      day: '',
      week: '正確な日は分かっていない。',
      month: '月までしか分かっていない。',
    },
    sources: '出典',
    chain: '対応の連鎖',
    previousStep: '連鎖の前へ',
    nextStep: '連鎖の次へ',
    answersSteps: (steps, basis) => `${steps}への対応（${basis}）`,
    endedSteps: (steps) => `${steps}を終了させた動き`,
    allSteps: (steps) => `全${steps}段階を表示`,
    ownChain: 'この動き自体の連鎖だけを表示',
    partOf: '次の動きの一部',
    about: '関わる相手',
    against: '向けられた相手',
    basisStated: '当事者の説明による',
    basisReported: '報道の見方による',
    accordingTo: (name) => `${name}側の説明のみ`,
    mediaOnly: '報道のみ',
    backgroundNote: '対象期間より前の動き。背景として一覧にのみ載せ、地図や件数には含めません。',
    coding: (cameo, weight) => `分類 CAMEO ${cameo}、Goldstein値 ${weight}`,
    codingDoubt: '分類上の留保',
    notes: '注記',
    hiddenBy: (filters) => `${filters}の対象外ですが表示しています。`,
    filterNames: {
      types: '種類の絞り込み',
      actors: '当事者の絞り込み',
      pair: '選択中の二者',
      confidence: '確度の下限',
    },
    joinFilters: (names) => names.join('・'),
    notFound: 'この動きはデータにありません。',
  },
};
