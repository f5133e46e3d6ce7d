/** Words of what is new and what ended since the day before. */
export interface ChangeWords {
  /** "Since the day before: 2 new, 1 ended"; what is zero is left out. */
  since(started: number, ended: number): string;
  readonly started: string;
  readonly ended: string;
}

const join = (counts: readonly (readonly [count: number, text: string])[], separator: string): string =>
  counts.flatMap(([count, text]) => (count > 0 ? [text] : [])).join(separator);

export const changeWordsEn: ChangeWords = {
  since: (started, ended) =>
    `Since the day before: ${join(
      [
        [started, `${started} new`],
        [ended, `${ended} ended`],
      ],
      ', ',
    )}`,
  started: 'New',
  ended: 'Ended',
};

export const changeWordsJa: ChangeWords = {
  since: (started, ended) =>
    `前日から：${join(
      [
        [started, `新規${started}件`],
        [ended, `終了${ended}件`],
      ],
      '、',
    )}`,
  started: '新規',
  ended: '終了',
};
