import { formatCheckedDetails, type CheckedDetails } from '../core/checked/checked-details.ts';
import { formatCheckedIndex, type CheckedIndex } from '../core/checked/checked-index.ts';
import { formatCheckedTexts, type CheckedTexts } from '../core/checked/checked-texts.ts';
import type { EventDetails } from '../core/event.ts';
import { parseDetails } from '../core/parse/parse-details.ts';
import { parseIndex } from '../core/parse/parse-index.ts';
import type { StoryFile } from '../core/parse/parse-stories.ts';

/** What only the detail panel reads: it leaves the index and comes behind it. */
const DETAIL_FIELDS: ReadonlySet<string> = new Set([
  'summary',
  'actorLevel',
  'attribution',
  'notes',
  'cameo',
  'codingDoubt',
  'citations',
] satisfies (keyof EventDetails)[]);

/** Read by nobody: it follows from `cameo`. */
const UNREAD_FIELDS: ReadonlySet<string> = new Set(['quad']);

/**
 * A data file cut in two, as JSON values: what the page needs at once, and what it asks for when idle. A part with
 * which nothing is wrong says `checked: true`, and the page takes its word; any other the page parses again.
 */
export interface SiteData {
  readonly index: CheckedIndex | RawIndex;
  /** What a checked index leaves out of the stories; in any other they are whole. */
  readonly storyTexts: CheckedTexts;
  readonly details: CheckedDetails | RawDetails;
}

/** An index of which something is wrong: rows as in the data files. */
interface RawIndex {
  readonly checked?: never;
  readonly version: unknown;
  readonly coverage: unknown;
  readonly actors: unknown;
  readonly people: unknown;
  /** What the arcs' own layer names: seas, straits, and what is disputed. */
  readonly places: readonly unknown[];
  readonly events: readonly unknown[];
  readonly stories: readonly StoryFile[];
}

/** Details of which some are wrong: rows as in the data file. */
interface RawDetails {
  readonly checked?: never;
  readonly version: unknown;
  readonly events: readonly unknown[];
}

/**
 * Cuts the text of a data file into index and details, and checks each. Rows keep their order and the names of their
 * fields; null, false and empty lists are dropped, bad rows and unknown fields stay in the index so that the page can
 * tell them as problems.
 * @throws when a text is not JSON or has no list of events.
 */
export function buildSiteData(
  dataText: string,
  actorsText: string,
  placesText: string,
  stories: readonly StoryFile[] = [],
): SiteData {
  const data = parseObject(dataText, 'data file');
  const { version, coverage, events } = data;
  const { actors, people } = parseObject(actorsText, 'actors file');
  const { places } = parseObject(placesText, 'places file');
  if (!Array.isArray(places)) throw new Error(`buildSiteData: got ${typeof places} for "places", expected a list`);
  const named = (places as readonly unknown[]).filter((place) => isRow(place) && isNamed(place));
  if (!Array.isArray(events)) throw new Error(`buildSiteData: got ${typeof events} for "events", expected a list`);
  const rows: readonly unknown[] = events;
  const raw = { version, coverage, actors, people, places: named, events: rows.map(toIndexRow), stories };
  return {
    ...checkIndex(raw),
    details: checkDetails({ version, events: rows.filter(isRow).map(toDetailRow) }),
  };
}

/** What the page would make of the part, if nothing is wrong with it; else the part as it is. */
function checkIndex(raw: RawIndex): Pick<SiteData, 'index' | 'storyTexts'> {
  const { index, problems } = parseIndex(JSON.stringify(raw));
  const isGood = index !== null && problems.length === 0;
  return {
    index: isGood ? formatCheckedIndex(index) : raw,
    storyTexts: formatCheckedTexts(isGood ? index.stories.values() : [], String(raw.version)),
  };
}

function checkDetails(raw: RawDetails): SiteData['details'] {
  const { details, problems } = parseDetails(raw);
  return details.size === 0 || problems.length > 0 ? raw : formatCheckedDetails(details, String(raw.version));
}

/** Names of the page's hooks for scripts that bring data. */
export const DATA_HOOKS = { details: '__tensionsDetails', stories: '__tensionsStories' } as const;

/** A classic script that hands the value to a hook of the page; as text, so that a key `__proto__` stays a key. */
export function formatDataScript(kind: keyof typeof DATA_HOOKS, value: unknown): string {
  return `globalThis.${DATA_HOOKS[kind]}?.(${formatParse(value)});\n`;
}

/** The value as an expression of JavaScript: faster to read than a literal, and the same whatever its keys are. */
export function formatParse(value: unknown): string {
  return `JSON.parse('${JSON.stringify(value).replaceAll(/[\\']/g, String.raw`\$&`)}')`;
}

type Row = Record<string, unknown>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNamed({ kind, disputed, sentence }: Row): boolean {
  return kind === 'sea' || kind === 'strait' || disputed === true || isRow(sentence);
}

function toIndexRow(row: unknown): unknown {
  return isRow(row) ? pick(row, (field) => !DETAIL_FIELDS.has(field) && !UNREAD_FIELDS.has(field)) : row;
}

function toDetailRow(row: Row): Row {
  return pick(row, (field) => field === 'id' || DETAIL_FIELDS.has(field));
}

function pick(row: Row, wanted: (field: string) => boolean): Row {
  return Object.fromEntries(Object.entries(row).filter(([field, value]) => wanted(field) && !isEmpty(value)));
}

/** What may be left out of a row: it means the same. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function parseObject(text: string, what: string): Row {
  const value = parseJson(text, what);
  if (!isRow(value)) throw new Error(`buildSiteData: the ${what} holds no JSON object`);
  return value;
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`buildSiteData: the ${what} is not JSON`, { cause });
  }
}
