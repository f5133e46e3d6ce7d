import { PRINCIPALS, type Actor, type Person } from '../actor.ts';
import type { EventIndex } from '../event-index.ts';
import type { Coverage, EventId, EventRecord, EventResponse } from '../event.ts';
import type { Place } from '../place.ts';
import type { Story, StoryStep } from '../story/story.ts';
import { toColumns, toRows, toValues, type Columns } from './columns.ts';
import { dropDefaults, PLACE_DEFAULTS, STEP_DEFAULTS } from './defaults.ts';

/**
 * An event with its links as rows of the list, and its id without the date with which it begins, where that is its start's:
 * what follows then begins with a dash, as no id does.
 */
interface EventRow extends Omit<EventRecord, LinkField> {
  readonly inResponseTo: readonly (readonly [row: number, basis: EventResponse['basis']])[];
  readonly endedBy: number | null;
  readonly partOf: number | null;
}
type LinkField = 'inResponseTo' | 'endedBy' | 'partOf';
type StepRow = Omit<StoryStep, keyof typeof STEP_DEFAULTS> & Partial<StoryStep>;
/** A story as the build hands on any file of one: its name, and what it holds. */
interface StoryRow {
  readonly id: string;
  readonly file: Omit<Story, 'id' | 'steps'> & { readonly steps: readonly StepRow[] };
}
type PlaceRow = Omit<Place, keyof typeof PLACE_DEFAULTS> & Partial<Place>;

/**
 * The index as it stands in the page when the build has found nothing wrong with it. What is written first lies nearest to
 * the page's own list of acts, so that titles which stand in both weigh once.
 */
export interface CheckedIndex {
  readonly events: Columns<EventRow>;
  /** Says that every row is what the parser made of it, so that nobody need parse it again. */
  readonly checked: true;
  readonly version: string;
  readonly coverage: Omit<Coverage, 'version'>;
  readonly actors: readonly Actor[];
  readonly people: Readonly<Record<string, Person>>;
  readonly places: readonly PlaceRow[];
  readonly stories: readonly StoryRow[];
  /** Their steps have titles and pictures only; the texts are those of `formatCheckedTexts`. */
  readonly storyTexts: 'later';
}

/** Writes a parsed index, but for the texts of stories, for {@link readCheckedIndex}. */
export function formatCheckedIndex({ events, actors, people, coverage, places, stories }: EventIndex): CheckedIndex {
  const { version, ...covered } = coverage;
  return {
    events: recordsToColumns(events),
    checked: true,
    version,
    coverage: covered,
    actors: [...actors.values()],
    people: Object.fromEntries(people),
    places: [...places.values()].map((place) => dropDefaults(place, PLACE_DEFAULTS) as PlaceRow),
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
  const records = columnsToRecords(events);
  if (records.length === 0 || !PRINCIPALS.every((id) => actorById.has(id))) return null;
  return {
    events: records,
    actors: actorById,
    people: new Map(Object.entries(people)),
    coverage: { ...coverage, version, from: coverage.from, to: coverage.to },
    places: new Map(places.map((place) => [place.id, { ...PLACE_DEFAULTS, ...place }])),
    stories: new Map(stories.map((row) => [row.id, rowToStory(row)])),
  };
}

function recordsToColumns(events: readonly EventRecord[]): Columns<EventRow> {
  const rowOf = new Map(events.map(({ id }, row) => [id, row]));
  const toRow = (id: EventId): number => {
    const row = rowOf.get(id);
    if (row === undefined)
      throw new Error(`recordsToColumns: got a link to ${id}, expected one to an event of the list`);
    return row;
  };
  return toColumns(
    events.map(({ title, shortTitle, id, people, place, inResponseTo, endedBy, partOf, ...rest }): EventRow => {
      const links = {
        inResponseTo: inResponseTo.map((answered) => [toRow(answered.id), answered.basis] as const),
        endedBy: endedBy === null ? null : toRow(endedBy),
        partOf: partOf === null ? null : toRow(partOf),
      };
      const day = rest.start.slice(0, 10);
      return {
        title,
        shortTitle,
        id: id.startsWith(`${day}-`) ? id.slice(day.length) : id,
        people,
        place,
        ...links,
        ...rest,
      };
    }),
  );
}

/** The records out of columns that the build has written. */
function columnsToRecords(columns: Columns<EventRow>): EventRecord[] {
  const starts = toValues(columns.start);
  const ids = toValues(columns.id).map((id, row): EventId =>
    id.startsWith('-') ? starts[row]?.slice(0, 10) + id : id,
  );
  const toId = (row: number): EventId => ids[row] ?? '';
  const toLink = (row: number | null): EventId | null => (row === null ? null : toId(row));
  return toRows<EventRecord>({
    ...columns,
    id: ids,
    inResponseTo: toValues(columns.inResponseTo).map((answers) =>
      answers.map(([answered, basis]) => ({ id: toId(answered), basis })),
    ),
    endedBy: toValues(columns.endedBy).map(toLink),
    partOf: toValues(columns.partOf).map(toLink),
  });
}

/** What the parser is to read: events as rows of a data file, where they came as columns; else the value as it is. */
export function openCheckedIndex(value: unknown): unknown {
  const events = (value as Partial<CheckedIndex> | null)?.events;
  if (events === undefined || Array.isArray(events)) return value;
  try {
    const rows = columnsToRecords(events).map(({ place, ...rest }) => ({
      ...rest,
      place: place && { name: place.name, lon: place.lng, lat: place.lat },
    }));
    return { ...(value as CheckedIndex), events: rows };
  } catch {
    // No columns that a build writes. The parser says what is wrong with them.
    return value;
  }
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
