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
    readonly label: string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly when: string;
    readonly duration: string;
    readonly place: string;
    readonly confidence: string;
    readonly sources: string;
    /** The acts that lead to this one and follow from it. */
    readonly chain: string;
    readonly stepOf: (step: number, steps: number) => string;
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
    readonly inForceUntil: (date: string) => string;
    readonly endedOn: (date: string) => string;
    readonly noEndReported: string;
    readonly lastConfirmed: (date: string) => string;
    readonly accordingTo: (name: string) => string;
    readonly mediaOnly: string;
    readonly backgroundNote: string;
    readonly newTab: string;
    readonly coding: (cameo: string, weight: string) => string;
    readonly codingDoubt: string;
    readonly notes: string;
    /** "Shown although the filter of types hides it." */
    readonly hiddenBy: (filters: string) => string;
    readonly filterNames: Readonly<Record<'types' | 'actors' | 'pair' | 'confidence', string>>;
    readonly joinFilters: (names: readonly string[]) => string;
    readonly notFound: string;
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
    label: 'Details of the act',
    loading: 'Loading the summary and sources…',
    failed: 'The summary and sources could not be loaded.',
    retry: 'Try again',
    when: 'When',
    duration: 'Length',
    place: 'Place',
    confidence: 'Confidence',
    sources: 'Reported by',
    chain: 'Response chain',
    stepOf: (step, steps) => `Step ${step} of ${steps}`,
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
    inForceUntil: (date) => `In force until ${date}`,
    endedOn: (date) => `Ended on ${date}`,
    noEndReported: 'No end reported',
    lastConfirmed: (date) => `Last confirmed on ${date}`,
    accordingTo: (name) => `According to ${name} only`,
    mediaOnly: 'Reported by media only',
    backgroundNote: 'From before the period: listed as context, not drawn and not counted.',
    newTab: 'opens in a new tab',
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
    label: '動きの詳細',
    loading: '概要と出典を読み込んでいます…',
    failed: '概要と出典を読み込めませんでした。',
    retry: '再試行',
    when: '日時',
    duration: '長さ',
    place: '場所',
    confidence: '確度',
    sources: '出典',
    chain: '対応の連鎖',
    stepOf: (step, steps) => `${steps}段階中${step}`,
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
    inForceUntil: (date) => `${date}まで有効`,
    endedOn: (date) => `${date}に終了`,
    noEndReported: '終了の報道なし',
    lastConfirmed: (date) => `最終確認：${date}`,
    accordingTo: (name) => `${name}側の説明のみ`,
    mediaOnly: '報道のみ',
    backgroundNote: '対象期間より前の動き。背景として一覧にのみ載せ、地図や件数には含めません。',
    newTab: '新しいタブで開きます',
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
