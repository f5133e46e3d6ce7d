import type { Confidence } from '../event.ts';

/** Words of the list, the detail, the filters and the panel of problems. */
export interface PanelWords {
  readonly list: {
    readonly label: string;
    /** "12 acts on 25 November 2025". */
    count(acts: string, date: string): string;
    readonly empty: string;
    readonly emptyFiltered: string;
    readonly background: string;
    /** Only the acts of lanes that were opened on the map: "Only China to Japan: 2 sanctions". */
    onlyLanes(names: readonly string[]): string;
    readonly showAll: string;
  };
  readonly detail: {
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly stepOf: (step: number, steps: number) => string;
    readonly inForceUntil: (date: string) => string;
    readonly endedOn: (date: string) => string;
    readonly noEndReported: string;
    readonly lastConfirmed: (date: string) => string;
    readonly newTab: string;
  };
  readonly filters: {
    readonly label: string;
    readonly types: string;
    readonly actors: string;
    readonly confidence: string;
    readonly confidenceAtLeast: Readonly<Record<Confidence, string>>;
    readonly clear: string;
    pair(a: string, b: string): string;
    readonly clearPair: string;
  };
  readonly problems: {
    readonly label: string;
    /** The file as a whole could not be read; `reason` is the reader's own sentence of it. */
    readonly fileFailed: string;
    rowsWithMistakes(rows: number): string;
    /** The link that led here asked for what could not be had. */
    readonly inLink: string;
    readonly retry: string;
    readonly row: string;
    readonly field: string;
    readonly value: string;
    readonly reason: string;
    readonly show: (count: number) => string;
    readonly more: (count: number) => string;
  };
}

export const panelWordsEn: PanelWords = {
  list: {
    label: 'Acts at this date',
    count: (acts, date) => `${acts} on ${date}`,
    empty: 'No recorded act is active on this day.',
    emptyFiltered: 'No act within the filters is active on this day.',
    background: 'Background',
    onlyLanes: (names) => `Only ${names.join('; ')}`,
    showAll: 'Show all acts',
  },
  detail: {
    loading: 'Loading the summary and sources…',
    failed: 'The summary and sources could not be loaded.',
    retry: 'Try again',
    stepOf: (step, steps) => `Step ${step} of ${steps}`,
    inForceUntil: (date) => `In force until ${date}`,
    endedOn: (date) => `Ended on ${date}`,
    noEndReported: 'No end reported',
    lastConfirmed: (date) => `Last confirmed on ${date}`,
    newTab: 'opens in a new tab',
  },
  filters: {
    label: 'Legend and filters',
    types: 'Types of act',
    actors: 'Actors',
    confidence: 'Show',
    confidenceAtLeast: {
      high: 'High confidence only',
      medium: 'High and medium confidence',
      low: 'All, low confidence too',
    },
    clear: 'Clear filters',
    pair: (a, b) => `Only between ${a} and ${b}`,
    clearPair: 'Show all pairs',
  },
  problems: {
    label: 'Problems with the data',
    fileFailed: 'The data could not be read.',
    rowsWithMistakes: (rows) =>
      `${rows === 1 ? 'One row of the data has a mistake' : `${rows} rows of the data have mistakes`}; what is wrong is left out, the rest is shown.`,
    inLink: 'Part of the link could not be followed; the rest is shown.',
    retry: 'Load again',
    row: 'Row',
    field: 'Field',
    value: 'Value',
    reason: 'Reason',
    show: (count) => (count === 1 ? 'Show the problem' : `Show all ${count} problems`),
    more: (count) => `and ${count} more`,
  },
};

export const panelWordsJa: PanelWords = {
  list: {
    label: 'この日の動き',
    count: (acts, date) => `${date}の動き ${acts}`,
    empty: 'この日に記録された動きはありません。',
    emptyFiltered: '絞り込みの条件に合う動きはこの日にはありません。',
    background: '背景',
    onlyLanes: (names) => `${names.join('、')}のみ`,
    showAll: 'すべての動きを表示',
  },
  detail: {
    loading: '概要と出典を読み込んでいます…',
    failed: '概要と出典を読み込めませんでした。',
    retry: '再試行',
    stepOf: (step, steps) => `${steps}段階中${step}`,
    inForceUntil: (date) => `${date}まで有効`,
    endedOn: (date) => `${date}に終了`,
    noEndReported: '終了の報道なし',
    lastConfirmed: (date) => `最終確認：${date}`,
    newTab: '新しいタブで開きます',
  },
  filters: {
    label: '凡例と絞り込み',
    types: '動きの種類',
    actors: '当事者',
    confidence: '表示する確度',
    confidenceAtLeast: { high: '高のみ', medium: '高と中', low: '低も含めすべて' },
    clear: '絞り込みを解除',
    pair: (a, b) => `${a}と${b}の間のみ`,
    clearPair: 'すべての組み合わせを表示',
  },
  problems: {
    label: 'データの問題',
    fileFailed: 'データを読み込めませんでした。',
    rowsWithMistakes: (rows) => `データの${rows}行に誤りがあるため、その部分を除いて表示しています。`,
    inLink: 'リンクの一部を読み取れなかったため、その部分を除いて表示しています。',
    retry: '再読み込み',
    row: '行',
    field: '項目',
    value: '値',
    reason: '理由',
    show: (count) => `問題${count}件を表示`,
    more: (count) => `ほか${count}件`,
  },
};
