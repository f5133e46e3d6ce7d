/** Words of the pair that is looked at. */
export interface PairWords {
  readonly label: string;
}

export const pairWordsEn: PairWords = {
  label: 'Two sides',
};

export const pairWordsJa: PairWords = {
  label: '二者間',
};
