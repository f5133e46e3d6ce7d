import type { Place } from '../place.ts';
import type { StoryStep } from '../story/story.ts';

/** What a checked row says by leaving a field out: its writer drops these values, and its reader fills them in. */
type Defaults<T> = { readonly [K in keyof T]?: T[K] };

export const PLACE_DEFAULTS = {
  disputed: false,
  administeredBy: null,
  claimants: [],
  labels: null,
  sentence: null,
  otherNames: [],
} as const satisfies Defaults<Place>;

export const STEP_DEFAULTS = {
  text: null,
  sources: [],
  event: null,
  camera: 'default',
  types: [],
  actors: [],
  pair: null,
} as const satisfies Defaults<StoryStep>;

/** A record without the fields that hold their default. */
export function dropDefaults<T extends object>(record: T, defaults: Defaults<T>): Partial<T> {
  const filled = new Map(Object.entries(defaults).map(([field, value]) => [field, JSON.stringify(value)]));
  const kept = Object.entries(record).filter(([field, value]) => filled.get(field) !== JSON.stringify(value));
  return Object.fromEntries(kept) as Partial<T>;
}
