/** Words of the guided story. */
export interface StoryWords {
  readonly label: string;
}

export const storyWordsEn: StoryWords = {
  label: 'Story',
};

export const storyWordsJa: StoryWords = {
  label: 'ストーリー',
};
