import type { Language } from '../actor.ts';
import type { ActorId, EventId, EventType } from '../event.ts';

/** Name of a story's file without its ending, as `the-call`. */
export type StoryId = string;

/** A text in every language of the interface. */
export type LocalText = Readonly<Record<Language, string>>;

/** A page that bears a step's words out. */
export interface StorySource {
  readonly url: string;
  readonly publisher: string;
}

/** Where a step puts the camera: a view by its name, or zoom and centre in degrees. */
export type StoryCamera = 'default' | 'pacific' | { readonly zoom: number; readonly lat: number; readonly lng: number };

/** How many characters a step's title and text may have: all steps share the height of the longest. */
export const MAX_STORY_TITLE = 40;
export const MAX_STORY_TEXT = 400;

/** What is read of a step beside its title: it weighs most and may come behind the rest. */
export interface StepText {
  readonly text: LocalText;
  readonly sources: readonly StorySource[];
}

/** The steps' texts of stories, each story's in the order of its steps. */
export type StoryTexts = ReadonlyMap<StoryId, readonly StepText[]>;

/** One step: its words, and the picture that goes with them. */
export interface StoryStep {
  readonly title: LocalText;
  /** Null where the texts come behind the index; then there are no sources either. */
  readonly text: LocalText | null;
  /** The playhead, an ISO date (its end, in Tokyo) or date-time. */
  readonly t: string;
  /** The act that is selected; null selects none. */
  readonly event: EventId | null;
  readonly camera: StoryCamera;
  /** Filters as in the state: empty lists and null show all. */
  readonly types: readonly EventType[];
  readonly actors: readonly ActorId[];
  readonly pair: readonly [ActorId, ActorId] | null;
  readonly sources: readonly StorySource[];
}

/** A guided way through the data. Stories are data: `data/stories/<id>.json`. */
export interface Story {
  readonly id: StoryId;
  readonly title: LocalText;
  /** At least one. */
  readonly steps: readonly StoryStep[];
}
