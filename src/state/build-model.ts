import type { Actor, Person } from '../core/actor.ts';
import { eventStartMs } from '../core/dataset/force.ts';
import type { ActorId, Coverage, EventId, EventRecord } from '../core/event.ts';
import type { Place } from '../core/place.ts';
import type { Problem } from '../core/problem.ts';
import type { Story, StoryId } from '../core/story/story.ts';
import type { Model } from './view.ts';

export interface ModelInput {
  readonly events: readonly EventRecord[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places?: ReadonlyMap<string, Place>;
  readonly stories?: ReadonlyMap<StoryId, Story>;
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}

/** Orders the checked data and finds what answers and what ended what. */
export function buildModel(input: ModelInput): Model {
  const { events, places = new Map(), stories = new Map() } = input;
  const sorted = events
    .map((event) => ({ event, start: eventStartMs(event) }))
    .sort((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
  const answers = new Map<EventId, EventRecord[]>();
  const ended = new Map<EventId, EventRecord[]>();
  for (const event of sorted) {
    for (const { id } of event.inResponseTo) answers.set(id, [...(answers.get(id) ?? []), event]);
    if (event.endedBy !== null) ended.set(event.endedBy, [...(ended.get(event.endedBy) ?? []), event]);
  }
  const byId = new Map(sorted.map((event) => [event.id, event]));
  return { ...input, events: sorted, byId, places, stories, answers, ended };
}
