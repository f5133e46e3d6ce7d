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
  summary: (all, families, busiest) =>
    busiest === null
      ? `${all.dates}に始まった動きはありません。`
      : `${all.dates}に始まった動きは${all.acts}（${families.join('、')}）。最も多いのは${busiest.dates}の${busiest.acts}。`,
};
