import type { State, StepPicture, StoryPictures } from './state.ts';

/** The nearest step of a story of `count` steps. */
export function clampStep(step: number, count: number): number {
  return Math.max(1, Math.min(count, step));
}

/** What the step that is told puts into the state; null where no story is told. A step out of range is the nearest. */
export function findPicture(
  stories: StoryPictures,
  { story, step }: Pick<State, 'story' | 'step'>,
): StepPicture | null {
  const pictures = story === null ? undefined : stories.get(story);
  return pictures?.[clampStep(step, pictures.length) - 1] ?? null;
}
