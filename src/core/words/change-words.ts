/** Words of what is new and what ended since the day before. */
export interface ChangeWords {
  readonly label: string;
}

export const changeWordsEn: ChangeWords = {
  label: 'Since the day before',
};

export const changeWordsJa: ChangeWords = {
  label: '前日からの変化',
};
