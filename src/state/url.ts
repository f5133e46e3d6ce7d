import type { Problem } from '../core/problem.ts';
import { type KnownFirst, type Parsed, type UrlContext, valid } from './codec.ts';
import { dayToIso } from '../core/time/day.ts';
import { FIELDS, URL_KEYS, urlFieldOf, type UrlKey } from './fields.ts';
import { clampStep, findPicture } from './find-picture.ts';
import { clampPlayhead, type Period } from './period.ts';
import { formatPair, parseQuery, type QueryPair } from './query.ts';
import type { Speed, State } from './state.ts';

/** The state that a link asks for, and one problem of the row `link` for each parameter that could not be had. */
export interface ParsedUrl {
  readonly state: State;
  readonly warnings: readonly Problem[];
}

/** Two days a second: the whole coverage in a little over two minutes. */
export const DEFAULT_SPEED: Speed = 2;

const KEY_BY_NAME: ReadonlyMap<string, UrlKey> = new Map(URL_KEYS.map((key) => [FIELDS[key].name, key]));
const namesOf = (keys: readonly UrlKey[]) => new Set(keys.map((key) => FIELDS[key].name));
/** What a plain link (`#event=…`) can ask of a frame that is already open. */
const HASH_KEYS = ['t', 'event', 'story', 'step'] as const;
const HASH_NAMES: ReadonlySet<string> = namesOf(HASH_KEYS);
/** What a step of a story sets. */
const PICTURE_NAMES: ReadonlySet<string> = namesOf(['t', 'event', 'types', 'actors', 'pair', 'map']);
/** A longer bad value is cut. */
const QUOTED_LENGTH = 40;
/** The row of a link's problems. */
export const LINK_ROW = 'link';

type Given = ReadonlyMap<string, string>;
type Reader = <K extends UrlKey>(key: K, known: KnownFirst) => State[K];

/**
 * Reads a visit from its address; never throws. The last of repeated parameters counts, and the hash before the
 * search. A value without text counts as missing. A bad value falls back to its default with one warning.
 * @param search `location.search`
 * @param hash `location.hash`
 */
export function parseUrl(search: string, hash: string, context: UrlContext): ParsedUrl {
  const warnings: Problem[] = [];
  const read = createReader(collectGiven(search, hash, context, warnings), context, warnings);
  const whole = { from: context.coverageFromDay, to: context.coverageToDay, event: null, story: null, step: 1 };
  const first: KnownFirst = { ...whole, ...readStory(read, whole, context, warnings) };
  const known: KnownFirst = { ...first, ...readPeriod(read, first, context, warnings), event: read('event', first) };
  const state: State = {
    ...known,
    embed: read('embed', known),
    t: clampPlayhead(read('t', known), known),
    trailDays: read('trailDays', known),
    types: read('types', known),
    actors: read('actors', known),
    pair: read('pair', known),
    lanes: read('lanes', known),
    confidence: read('confidence', known),
    map: read('map', known),
    projection: read('projection', known),
    lang: read('lang', known),
    theme: read('theme', known),
    hide: read('hide', known),
    playing: read('playing', known),
    since: read('since', known),
    told: known.event !== null && known.event === findPicture(context.stories, known)?.event,
    left: null,
    speed: DEFAULT_SPEED,
    chainOf: null,
    openLanes: [],
    query: '',
    tension: null,
  };
  return { state, warnings };
}

/**
 * Writes the search that leads back to the state: only what differs from the defaults, each parameter in its former
 * place, new ones behind in the table's order, foreign ones untouched. `''` where there is nothing to write.
 * The hash still says what it said: see {@link stripHash}.
 * @param previousSearch the search to keep foreign parameters and order from
 */
export function formatUrl(state: State, context: UrlContext, previousSearch: string): string {
  const written = new Set<UrlKey>();
  const write = (key: UrlKey, previous: QueryPair | null): string | null => {
    if (written.has(key)) return null;
    written.add(key);
    const text = deviation(key, state, context);
    if (text !== null) return formatPair(FIELDS[key].name, text);
    return previous !== null && FIELDS[key].isReserved?.(previous.text) === true ? previous.raw : null;
  };
  const kept = parseQuery(previousSearch).map((pair) => {
    const key = KEY_BY_NAME.get(pair.name);
    return key === undefined ? pair.raw : write(key, pair);
  });
  const parts = [...kept, ...URL_KEYS.map((key) => write(key, null))].filter((part) => part !== null);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The hash without what {@link parseUrl} took from it: to be written together with the search, which then says it. */
export function stripHash(hash: string): string {
  const kept = parseQuery(hash).filter((pair) => !HASH_NAMES.has(pair.name));
  return kept.length === 0 ? '' : `#${kept.map((pair) => pair.raw).join('&')}`;
}

/** The text of a field that differs from its default, else null. */
function deviation<K extends UrlKey>(key: K, state: State, context: UrlContext): string | null {
  const field = urlFieldOf(key);
  const text = field.format(state[key], context);
  if (text === field.format(field.initial(context, state), context)) return null;
  return text ?? field.none?.word ?? null;
}

/**
 * What the hash asks for is newer: an event takes the playhead of the search along, a step the whole picture. What of it
 * leads nowhere changes nothing.
 */
function collectGiven(search: string, hash: string, context: UrlContext, warnings: Problem[]): Given {
  const given = new Map(parseQuery(search).map((pair) => [pair.name, pair.text.trim()]));
  const said = new Map(parseQuery(hash).map((pair) => [pair.name, pair.text.trim()]));
  const isGood = (key: UrlKey, text = '') => text !== '' && parseGiven(key, text, context) !== 'invalid';
  const fromHash = new Map<string, string>();
  for (const key of HASH_KEYS) {
    const { name } = FIELDS[key];
    const text = said.get(name) ?? '';
    if (text === '') continue;
    if (isGood(key, text) || !isGood(key, given.get(name))) fromHash.set(name, text);
    else warnings.push(toBadValue(key, text, 'It changes nothing.'));
  }
  if (context.eventIds.has(fromHash.get(FIELDS.event.name) ?? '')) given.delete(FIELDS.t.name);
  const isStep = fromHash.has(FIELDS.step.name) && given.has(FIELDS.story.name);
  if (isStep || context.stories.has(fromHash.get(FIELDS.story.name) ?? '')) {
    for (const name of [...PICTURE_NAMES, FIELDS.step.name]) given.delete(name);
  }
  return new Map([...given, ...fromHash]);
}

function createReader(given: Given, context: UrlContext, warnings: Problem[]): Reader {
  return (key, known) => {
    const field = urlFieldOf(key);
    const text = given.get(field.name);
    if (text === undefined || (text === '' && field.bare !== true)) return field.initial(context, known);
    const parsed = parseGiven(key, text, context);
    if (parsed !== 'invalid') return parsed.value;
    warnings.push(toBadValue(key, text, 'The default stands.'));
    return field.initial(context, known);
  };
}

/** Reads one text by its field, the word for its absence included. */
function parseGiven<K extends UrlKey>(key: K, text: string, context: UrlContext): Parsed<State[K]> {
  const { none, parse } = urlFieldOf(key);
  return none?.word === text.toLowerCase() ? valid(none.value) : parse(text, context);
}

function toBadValue(key: UrlKey, text: string, stands: string): Problem {
  const { name, expected } = FIELDS[key];
  return toWarning(name, text, `expected ${expected.replace(/`/g, '')}. ${stands}`);
}

function toWarning(field: string, value: string, reason: string): Problem {
  const quoted = value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value;
  return { row: LINK_ROW, field, value: quoted, reason };
}

/** One line of a link's problem, for its author's console. */
export function formatWarning({ field, value, reason }: Problem): string {
  return `${field}: got “${value}”, ${reason}`;
}

/** A step is one of a story: without one it says nothing. */
function readStory(
  read: Reader,
  whole: KnownFirst,
  { stories }: UrlContext,
  warnings: Problem[],
): Pick<State, 'story' | 'step'> {
  const story = read('story', whole);
  const count = story === null ? undefined : stories.get(story)?.length;
  if (count === undefined) return { story, step: 1 };
  const asked = read('step', whole);
  const step = clampStep(asked, count);
  if (step !== asked) {
    warnings.push(toWarning(FIELDS.step.name, String(asked), `expected 1 to ${count}. The nearest stands.`));
  }
  return { story, step };
}

function readPeriod(read: Reader, first: KnownFirst, context: UrlContext, warnings: Problem[]): Period {
  const period = { from: read('from', first), to: read('to', first) };
  if (period.from <= period.to) return period;
  const value = [period.from, period.to].map(dayToIso).join(' – ');
  warnings.push(toWarning('from, to', value, 'the period ends before it starts. The defaults stand.'));
  return { from: FIELDS.from.initial(context, first), to: FIELDS.to.initial(context, first) };
}
