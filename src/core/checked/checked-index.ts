import { PRINCIPALS, type Actor, type Person } from '../actor.ts';
import type { EventIndex } from '../event-index.ts';
import type { Coverage, EventPlace, EventRecord } from '../event.ts';
import type { Place } from '../place.ts';
import type { Story, StoryStep } from '../story/story.ts';
import { dropDefaults, EVENT_DEFAULTS, PLACE_DEFAULTS, STEP_DEFAULTS } from './defaults.ts';

/** An event as data files write it; what is missing is the default. */
type EventRow = Omit<EventRecord, keyof typeof EVENT_DEFAULTS> &
  Partial<Omit<EventRecord, 'place'>> & {
    readonly place?: { readonly name: string; readonly lon: number; readonly lat: number } | null;
  };
type StepRow = Omit<StoryStep, keyof typeof STEP_DEFAULTS> & Partial<StoryStep>;
/** A story as the build hands on any file of one: its name, and what it holds. */
interface StoryRow {
  readonly id: string;
  readonly file: Omit<Story, 'id' | 'steps'> & { readonly steps: readonly StepRow[] };
}
type PlaceRow = Omit<Place, keyof typeof PLACE_DEFAULTS> & Partial<Place>;

/** The index as it stands in the page when the build has found nothing wrong with it: a data file like any other. */
export interface CheckedIndex {
  /** Says that every row is what the parser made of it, so that nobody need parse it again. */
  readonly checked: true;
  readonly version: string;
  readonly coverage: Omit<Coverage, 'version'>;
  readonly actors: readonly Actor[];
  readonly people: Readonly<Record<string, Person>>;
  readonly places: readonly PlaceRow[];
  readonly events: readonly EventRow[];
  readonly stories: readonly StoryRow[];
  /** Their steps have titles and pictures only; the texts are those of `formatCheckedTexts`. */
  readonly storyTexts: 'later';
}

/** Writes a parsed index, but for the texts of stories, for {@link readCheckedIndex}; the parser reads it too, with the same result. */
export function formatCheckedIndex({ events, actors, people, coverage, places, stories }: EventIndex): CheckedIndex {
  const { version, ...covered } = coverage;
  return {
    checked: true,
    version,
    coverage: covered,
    actors: [...actors.values()],
    people: Object.fromEntries(people),
    places: [...places.values()].map((place) => dropDefaults(place, PLACE_DEFAULTS) as PlaceRow),
    events: events.map(recordToRow),
    stories: [...stories.values()].map(storyToRow),
    storyTexts: 'later',
  };
}

/** Reads an index that the build has checked; null for every other text: that is the parser's to read. */
export function readCheckedIndex(text: string): EventIndex | null {
  try {
    const index = JSON.parse(text) as CheckedIndex | null;
    return index?.checked === true ? rowsToIndex(index) : null;
  } catch {
    // No JSON, or not what a build writes. The parser says what is wrong with it.
    return null;
  }
}

function rowsToIndex({ version, coverage, actors, people, places, events, stories }: CheckedIndex): EventIndex | null {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  if (events.length === 0 || !PRINCIPALS.every((id) => actorById.has(id))) return null;
  return {
    events: events.map(rowToRecord),
    actors: actorById,
    people: new Map(Object.entries(people)),
    coverage: { ...coverage, version, from: coverage.from, to: coverage.to },
    places: new Map(places.map((place) => [place.id, { ...PLACE_DEFAULTS, ...place }])),
    stories: new Map(stories.map((row) => [row.id, rowToStory(row)])),
  };
}

function recordToRow(event: EventRecord): EventRow {
  const { place, ...rest } = dropDefaults(event, EVENT_DEFAULTS);
  const row = rest as EventRow;
  return place ? { ...row, place: { name: place.name, lon: place.lng, lat: place.lat } } : row;
}

function rowToRecord({ place, ...row }: EventRow): EventRecord {
  const at: EventPlace | null = place ? { name: place.name, lng: place.lon, lat: place.lat } : null;
  return { ...EVENT_DEFAULTS, ...row, place: at };
}

function storyToRow({ id, steps, ...rest }: Story): StoryRow {
  return {
    id,
    file: {
      ...rest,
      steps: steps.map(
        (step) => dropDefaults<StoryStep>({ ...step, text: null, sources: [] }, STEP_DEFAULTS) as StepRow,
      ),
    },
  };
}

function rowToStory({ id, file }: StoryRow): Story {
  return { id, ...file, steps: file.steps.map((step) => ({ ...STEP_DEFAULTS, ...step })) };
}
