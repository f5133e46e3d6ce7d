import type { Actor, Person } from '../core/actor.ts';
import type { Changes } from '../core/changes/find-changes.ts';
import type { ActorId, Coverage, EventId, EventRecord, EventType } from '../core/event.ts';
import type { Problem } from '../core/problem.ts';
import type { Place } from '../core/place.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Story, StoryId } from '../core/story/story.ts';

/** What does not change during a visit: the data, checked. */
export interface Model {
  /** Sorted by start, then id. */
  readonly events: readonly EventRecord[];
  readonly byId: ReadonlyMap<EventId, EventRecord>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** By full name, as events write it. */
  readonly people: ReadonlyMap<string, Person>;
  /** The named points of the map by their id: seas, straits, islands and what is disputed. */
  readonly places: ReadonlyMap<string, Place>;
  /** The guided stories by their id. */
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  /** Events that answer the key, in order of time. */
  readonly answers: ReadonlyMap<EventId, readonly EventRecord[]>;
  /** Events that the key ended, in order of time. */
  readonly ended: ReadonlyMap<EventId, readonly EventRecord[]>;
}

/** What follows from model and state at the playhead. Replaced as a whole when either changes. */
export interface View {
  readonly scene: Scene;
  /** Active at the playhead and within every filter, newest first. The list, and the map's text alternative. */
  readonly listed: readonly EventRecord[];
  /** How many acts that is: background does not count, nor a part of an act beside the whole. */
  readonly total: number;
  /** Active acts per type at the playhead, within every filter but that of types. */
  readonly typeCounts: ReadonlyMap<EventType, number>;
  /** Active acts per actor at the playhead, within every filter but that of actors. */
  readonly actorCounts: ReadonlyMap<ActorId, number>;
  /** What is new and what has ended within the filters since the day before; nothing where that day is not covered. */
  readonly changes: Changes;
  /** The playhead lies behind the last day covered. */
  readonly beyondCoverage: boolean;
}
