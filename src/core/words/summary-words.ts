import type { EventType } from '../event.ts';
import { countEn, countJa } from './act-words.ts';
import { laneWordsEn, upperFirst } from './lane-words.ts';
import type { CopyWords } from './page-words.ts';
import type { ActCounts } from './summary/count-acts.ts';

/** An act that the leading one answers, names in the reader's language. */
export interface AnsweredAct {
  readonly title: string;
  readonly type: EventType;
  /** "Japan to China". */
  readonly parties: string;
  readonly date: string;
  /** Who says so: the answering actors by name, or null for the media's reading. */
  readonly statedBy: readonly string[] | null;
}

/** What hides acts from the list: filters, or lanes that were opened on the map. */
export type Narrowing = 'filters' | 'lanes' | null;

/** Words of the paragraph that puts the picture into words, and of what is announced and copied. */
export interface SummaryWords {
  readonly label: string;
  answers(acts: readonly AnsweredAct[], nounOf: (type: EventType) => string): string;
  /** `families`: "12 contacts", "3 positions", of those that have acts. */
  counts(counts: ActCounts, families: readonly string[], narrowing: Narrowing): string;
  /** "25 November 2025, 38 acts: Trump phoned Takaichi." Date and number are left out where they are spoken anyway. */
  announce(when: { readonly date: string; readonly acts: string; readonly narrowing: Narrowing }, told: string): string;
  /** The step at which a walk along the chain has arrived. */
  step(place: string, title: string): string;
  /** Below the copied paragraph. */
  sources(from: string, to: string, version: string): string;
  readonly text: CopyWords;
}

const WITHIN_EN = { filters: 'within the filters', lanes: 'on the chosen arcs' } as const;
const WITHIN_JA = { filters: '絞り込みの範囲', lanes: '選択した線' } as const;

function countsEn(
  { total, ages: { today, week, standing } }: ActCounts,
  families: readonly string[],
  narrowing: Narrowing,
) {
  const head = `${upperFirst(narrowing === null ? 'in all' : WITHIN_EN[narrowing])},`;
  if (total === 0) return `${head} no act is shown.`;
  const told = [
    today > 0 ? `${today} new on this day` : '',
    week > 0 ? `${week} of the six days before` : '',
    standing > 0 ? `${standing} older` : '',
  ].filter((text) => text !== '');
  const acts = `${countEn(total, ['act is', 'acts are'])} shown`;
  return `${head} ${acts}: ${laneWordsEn.list(families)}; ${told.join(', ')}.`;
}

function countsJa(
  { total, ages: { today, week, standing } }: ActCounts,
  families: readonly string[],
  narrowing: Narrowing,
) {
  const where = narrowing === null ? '地図上' : WITHIN_JA[narrowing];
  if (total === 0) return `${where}に動きはない。`;
  const told = [
    today > 0 ? `当日${countJa(today)}` : '',
    week > 0 ? `その前の6日間${countJa(week)}` : '',
    standing > 0 ? `それ以前${countJa(standing)}` : '',
  ].filter((text) => text !== '');
  return `${where}の動きは計${countJa(total)}（${families.join('、')}）で、内訳は${told.join('、')}。`;
}

export const summaryWordsEn: SummaryWords = {
  label: 'In words',
  answers: (acts) => {
    const told = acts.map(({ title, date, statedBy }) => {
      const who = statedBy === null ? 'media read it' : `${laneWordsEn.list(statedBy)} stated`;
      return `“${title}” (${date}, as ${who})`;
    });
    return `It answers ${told.join(' and ')}.`;
  },
  counts: countsEn,
  announce: ({ date, acts, narrowing }, told) =>
    `${date}, ${acts}${narrowing === null ? '' : ` ${WITHIN_EN[narrowing]}`}${told === '' ? '.' : `: ${told}`}`,
  step: (place, title) => `${place}: ${title}.`,
  sources: (from, to, version) =>
    `From public reports and official texts, ${from} to ${to} (data version ${version}); the sources of each act:`,
  text: {
    copy: 'Copy text',
    copied: 'Text copied',
    notCopied: 'The text could not be copied. Copy it from here:',
  },
};

export const summaryWordsJa: SummaryWords = {
  label: '文章で読む',
  answers: (acts, nounOf) => {
    const told = acts.map(({ type, parties, date, statedBy }) => {
      const who = statedBy === null ? '報道の見方' : `${statedBy.join('、')}の説明`;
      return `${date}の${parties}の${nounOf(type)}（${who}による）`;
    });
    return `これは${told.join('と')}への対応である。`;
  },
  counts: countsJa,
  announce: ({ date, acts, narrowing }, told) =>
    `${date}、${narrowing === null ? '' : `${WITHIN_JA[narrowing]}の`}動き${acts}。${told}`,
  step: (place, title) => `${place}：${title}`,
  sources: (from, to, version) =>
    `公開された報道と公式文書に基づく（${from}～${to}、データ版 ${version}）。各項目の出典：`,
  text: {
    copy: '文章をコピー',
    copied: '文章をコピーしました',
    notCopied: '文章をコピーできませんでした。次の欄からコピーしてください。',
  },
};
