import type { Actor, Person } from './actor.ts';
import type { ActorId, Coverage, EventRecord } from './event.ts';
import type { Place } from './place.ts';
import type { Story, StoryId } from './story/story.ts';

/** All that a page needs at once, checked. The details come behind it. */
export interface EventIndex {
  /** In the file's order. */
  readonly events: readonly EventRecord[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** By the full name that an event's `people` has. */
  readonly people: ReadonlyMap<string, Person>;
  readonly coverage: Coverage;
  /** The named points of the map by their id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The guided stories by their id. */
  readonly stories: ReadonlyMap<StoryId, Story>;
}
