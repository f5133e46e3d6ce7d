import type { StepText, Story, StoryId, StoryTexts } from '../story/story.ts';

/** The texts of stories as their script brings them. */
export interface CheckedTexts {
  /** Of the data: an index of another version may have other steps. */
  readonly version: string;
  readonly stories: readonly (readonly [StoryId, readonly StepText[]])[];
}

/** Writes the texts of parsed stories for {@link readCheckedTexts}. */
export function formatCheckedTexts(stories: Iterable<Story>, version: string): CheckedTexts {
  const toText = ({ text, sources }: Story['steps'][number]): StepText[] => (text === null ? [] : [{ text, sources }]);
  return { version, stories: [...stories].map(({ id, steps }) => [id, steps.flatMap(toText)]) };
}

/** Reads the texts of this version of the data; none for any other. */
export function readCheckedTexts(value: unknown, version: string): StoryTexts {
  const texts = value as Partial<CheckedTexts> | null | undefined;
  return new Map(texts?.version === version ? texts.stories : []);
}
