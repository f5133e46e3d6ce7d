/** Words of the guided story. */
export interface StoryWords {
  /** Name of the story's area, and of the button that opens it. */
  label(title: string): string;
  /** For a frame's bar; begins the label. */
  readonly shortLabel: string;
  /** The same button once the reader has left at a step. */
  resume(step: number): string;
  count(step: number, total: number): string;
  /** Name of a step, as it is announced and on its dot. */
  step(step: number, total: number, title: string): string;
  readonly previous: string;
  readonly next: string;
  readonly leave: string;
  readonly sources: string;
}

export const storyWordsEn: StoryWords = {
  label: (title) => `Story: ${title}`,
  shortLabel: 'Story',
  resume: (step) => `Continue the story (step ${step})`,
  count: (step, total) => `${step} of ${total}`,
  step: (step, total, title) => `Step ${step} of ${total}: ${title}`,
  previous: 'Previous step',
  next: 'Next step',
  leave: 'Leave the story',
  sources: 'Sources:',
};

export const storyWordsJa: StoryWords = {
  label: (title) => `ストーリー：${title}`,
  shortLabel: 'ストーリー',
  resume: (step) => `ストーリーの続き（${step}）`,
  count: (step, total) => `${step}／${total}`,
  step: (step, total, title) => `${total}のうち${step}：${title}`,
  previous: '前へ',
  next: '次へ',
  leave: 'ストーリーを閉じる',
  sources: '出典：',
};
