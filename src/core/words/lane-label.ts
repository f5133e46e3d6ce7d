import type { Actor } from '../actor.ts';
import type { ActorId, EventRecord, EventType, Family } from '../event.ts';
import { FAMILIES } from '../event.ts';
import type { Age } from '../scene/scene.ts';
import { formatEventDate } from './format-date.ts';
import type { Words } from './words.ts';

/** One end of a lane; `others` stands for the merged actors beyond the view. */
export type LaneEnd = ActorId | 'others';

/** A lane, or several merged by level of detail. */
export interface LaneLabelInput {
  readonly from: LaneEnd;
  readonly to: LaneEnd;
  readonly mutual: boolean;
  /** What is merged: one type, one family, or all (`*`). */
  readonly of: EventType | Family | '*';
  /** How many acts are active. */
  readonly count: number;
}

type Actors = ReadonlyMap<ActorId, Pick<Actor, 'names'>>;

/** An actor's name in the reader's language; the key itself where the data name no such actor. */
export function actorName(id: LaneEnd, actors: Actors, words: Words): string {
  return id === 'others' ? words.lane.others : (actors.get(id)?.names[words.language] ?? id);
}

function isFamily(of: LaneLabelInput['of']): of is Family {
  return (FAMILIES as readonly string[]).includes(of);
}

function countOf({ of, count }: LaneLabelInput, words: Words): string {
  if (of === '*') return words.acts.actCount(count);
  return isFamily(of) ? words.acts.familyCount(of, count) : words.acts.typeCount(of, count);
}

/** Accessible name of a badge: "China to Japan: 2 sanctions". */
export function formatLaneName(lane: LaneLabelInput, actors: Actors, words: Words): string {
  const from = actorName(lane.from, actors, words);
  const to = actorName(lane.to, actors, words);
  const parties = lane.mutual ? words.lane.mutual(from, to) : words.lane.directed(from, to);
  return words.lane.named(parties, countOf(lane, words));
}

/** What a tooltip says of a lane. */
export interface LaneTooltip {
  /** As the accessible name. */
  readonly heading: string;
  /** The weightiest acts, at most three. Titles are English whatever the language of the interface. */
  readonly acts: readonly { readonly title: string; readonly date: string }[];
  /** "and 2 more", else empty. */
  readonly more: string;
  /** "New today", "Past week", "Still in force". */
  readonly age: string;
  /** "About Taiwan", else empty. */
  readonly about: string;
}

const MAX_TITLES = 3;

/** The first acts of a list as a tooltip tells them, and how many more there are. */
export function tellActs(
  events: readonly EventRecord[],
  count: number,
  words: Words,
): Pick<LaneTooltip, 'acts' | 'more'> {
  const shown = events.slice(0, MAX_TITLES);
  return {
    acts: shown.map((event) => ({ title: event.title, date: formatEventDate(event, words.language) })),
    more: count > shown.length ? words.lane.more(count - shown.length) : '',
  };
}

/** Tooltip of a lane: `events` its active acts, the weightiest first. */
export function formatLaneTooltip(
  lane: LaneLabelInput & { readonly events: readonly EventRecord[]; readonly age: Age },
  actors: Actors,
  words: Words,
): LaneTooltip {
  const about = lane.events[0]?.about ?? [];
  return {
    heading: formatLaneName(lane, actors, words),
    ...tellActs(lane.events, lane.count, words),
    age: words.acts.ages[lane.age],
    about: about.length > 0 ? words.lane.about(about.map((id) => actorName(id, actors, words))) : '',
  };
}
