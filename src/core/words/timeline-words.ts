/** How many acts start in a stretch of time, in words. */
export interface StretchWords {
  /** "25 November 2025", "17–23 November 2025". */
  readonly dates: string;
  /** "12 acts". */
  readonly acts: string;
}

/** The words of the timeline; counts, families and dates come to it in words. */
export interface TimelineWords {
  /** Name of the whole. */
  readonly label: string;
  readonly playhead: string;
  /** Value of the playhead: the day and how many acts are active. */
  playheadValue(date: string, acts: string): string;
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly transport: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  readonly speed: string;
  speedValue(daysPerSecond: number): string;
  /** Fields in which a date is typed: the day shown, and the ends of the period. */
  readonly typedDate: string;
  readonly typedStart: string;
  readonly typedEnd: string;
  /** What folds the dates away in a frame. */
  readonly dates: string;
  /** Why a typed date was refused: it lies outside the dates told, or is none. */
  outside(dates: string): string;
  readonly noDate: string;
  /** How long an act that happens once stays on the map; `Infinity` = all since the start of the period. */
  readonly trail: string;
  trailValue(days: number): string;
  /** Name of the bars of measures, and of those for which there is no room. */
  measures(drawn: number, hidden: number): string;
  moreMeasures(hidden: number): string;
  /** The histogram as a sentence; `families` are counts in words, `busiest` null where nothing starts. */
  summary(all: StretchWords, families: readonly string[], busiest: StretchWords | null): string;
}

export const timelineWordsEn: TimelineWords = {
  label: 'Timeline',
  playhead: 'Date shown',
  playheadValue: (date, acts) => `${date}, ${acts} active`,
  period: 'Period',
  periodStart: 'Start of the period',
  periodEnd: 'End of the period',
  transport: 'Move through time',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous act',
  next: 'Next act',
  speed: 'Speed',
  speedValue: (daysPerSecond) => (daysPerSecond === 1 ? '1 day/s' : `${daysPerSecond} days/s`),
  typedDate: 'Go to date',
  typedStart: 'First day of the period',
  typedEnd: 'Last day of the period',
  dates: 'Dates',
  outside: (dates) => `Only ${dates} can be chosen.`,
  noDate: 'This is no date.',
  trail: 'How long acts stay on the map',
  trailValue: (days) =>
    days === Infinity ? 'All acts stay' : `Acts stay for ${days === 1 ? '1 day' : `${days} days`}`,
  measures: (drawn, hidden) => `Measures, from start to end: ${drawn} drawn${hidden > 0 ? `, ${hidden} more` : ''}`,
  moreMeasures: (hidden) => `${hidden} more measures`,
  summary: (all, families, busiest) =>
    busiest === null
      ? `${all.dates}: no act starts.`
      : `${all.dates}, by the day they start: ${all.acts} (${families.join(', ')}). Most: ${busiest.dates}, ${busiest.acts}.`,
};

export const timelineWordsJa: TimelineWords = {
  label: '年表',
  playhead: '表示する日',
  playheadValue: (date, acts) => `${date}、継続中の動き${acts}`,
  period: '期間',
  periodStart: '期間の始まり',
  periodEnd: '期間の終わり',
  transport: '時間の移動',
  play: '再生',
  pause: '一時停止',
  previous: '前の動き',
  next: '次の動き',
  speed: '再生の速さ',
  speedValue: (daysPerSecond) => `${daysPerSecond}日/秒`,
  typedDate: '日付を入力',
  typedStart: '期間の初日',
  typedEnd: '期間の最終日',
  dates: '日付',
  outside: (dates) => `選べるのは${dates}です。`,
  noDate: '日付として読み取れません。',
  trail: '動きを地図に残す長さ',
  trailValue: (days) => (days === Infinity ? '動きをすべて残す' : `動きを${days}日間残す`),
  measures: (drawn, hidden) => `措置の開始から終了まで：${drawn}件を表示${hidden > 0 ? `、ほか${hidden}件` : ''}`,
  moreMeasures: (hidden) => `ほか${hidden}件`,
  summary: (all, families, busiest) =>
    busiest === null
      ? `${all.dates}に始まった動きはありません。`
      : `${all.dates}に始まった動きは${all.acts}（${families.join('、')}）。最も多いのは${busiest.dates}の${busiest.acts}。`,
};
