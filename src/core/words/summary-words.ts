/** Words of the paragraph that puts the picture into words. */
export interface SummaryWords {
  readonly label: string;
}

export const summaryWordsEn: SummaryWords = {
  label: 'In words',
};

export const summaryWordsJa: SummaryWords = {
  label: '言葉で',
};
