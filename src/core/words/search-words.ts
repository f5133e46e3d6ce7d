/** Words of the search. */
export interface SearchWords {
  readonly label: string;
}

export const searchWordsEn: SearchWords = {
  label: 'Search',
};

export const searchWordsJa: SearchWords = {
  label: '検索',
};
