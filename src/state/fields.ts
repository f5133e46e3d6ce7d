import { LANGUAGES, type Language } from '../core/actor.ts';
import { CONFIDENCES } from '../core/event.ts';
import { formatCamera, parseCamera } from './camera.ts';
import { formatWords, parseWord, parseWords, type UrlContext, type UrlField, valid } from './codec.ts';
import { defaultFrom, defaultPlayhead, formatBound, formatPlayhead, parseBound, parsePlayhead } from './date-codecs.ts';
import { findPicture } from './find-picture.ts';
import { DEFAULT_CONFIDENCE } from './narrowing.ts';
import { parsePair } from './pair.ts';
import { HIDEABLE, PROJECTIONS, type State, THEMES } from './state.ts';
import { DEFAULT_TRAIL_DAYS, formatTrail, MAX_TRAIL_DAYS, MIN_TRAIL_DAYS, parseTrail } from './trail.ts';

/** What a visit knows and a link does not carry. */
export type SessionKey = 'told' | 'left' | 'speed' | 'chainOf' | 'openLanes' | 'query' | 'tension';
export type UrlKey = Exclude<keyof State, SessionKey>;

type UrlFields = { readonly [K in UrlKey]: UrlField<State[K]> };
/** Every key of the state and where it may go; a key that is missing here does not compile. */
export type FieldTable = UrlFields & Readonly<Record<SessionKey, 'session'>>;

const LANES = ['lead', 'all'] as const;
/** Languages that later versions speak: a link that asks for one keeps asking. */
const RESERVED_LANGUAGES = ['zh-hant', 'zh-hans', 'ko'];

const choice = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** The table of URL parameters, in the order in which they are written and documented. */
export const FIELDS: FieldTable = {
  embed: {
    name: 'embed',
    bare: true,
    parse: () => valid(true),
    format: (embed) => (embed ? '' : null),
    initial: () => false,
    expected: 'present = compact frame for an iframe',
  },
  t: {
    name: 't',
    parse: parsePlayhead,
    format: formatPlayhead,
    initial: defaultPlayhead,
    expected: 'ISO date or date-time: the playhead',
  },
  from: {
    name: 'from',
    parse: parseBound,
    format: formatBound,
    initial: defaultFrom,
    expected: 'ISO date, `earliest` or `latest`: first day of the period',
  },
  to: {
    name: 'to',
    parse: parseBound,
    format: formatBound,
    initial: (context) => context.coverageToDay,
    expected: 'ISO date, `earliest` or `latest`: last day of the period',
  },
  trailDays: {
    name: 'trail',
    parse: parseTrail,
    format: formatTrail,
    initial: () => DEFAULT_TRAIL_DAYS,
    expected: `days (${MIN_TRAIL_DAYS} to ${MAX_TRAIL_DAYS}), or \`all\`: how long an act stays on the map`,
  },
  event: {
    name: 'event',
    parse: (text, context) => (context.eventIds.has(text) ? valid(text) : 'invalid'),
    format: (event) => event,
    initial: (context, known) => findPicture(context.stories, known)?.event ?? null,
    none: { word: 'none', value: null },
    expected: 'event id: selects it and moves the playhead to it',
  },
  types: {
    name: 'types',
    parse: (text, context) => parseWords(text, context.types),
    format: formatWords,
    initial: (context, known) => findPicture(context.stories, known)?.types ?? [],
    none: { word: 'all', value: [] },
    expected: 'comma list of types, as `call,sanction`',
  },
  actors: {
    name: 'actors',
    parse: (text, context) => parseWords(text, [...context.actors].sort()),
    format: formatWords,
    initial: (context, known) => findPicture(context.stories, known)?.actors ?? [],
    none: { word: 'all', value: [] },
    expected: 'comma list of actors, as `CN,JP`',
  },
  pair: {
    name: 'pair',
    parse: (text, context) => parsePair(text, context.actors),
    format: (pair) => (pair === null ? null : pair.join('-')),
    initial: (context, known) => findPicture(context.stories, known)?.pair ?? null,
    none: { word: 'none', value: null },
    expected: '`CN-JP`: only what passes between the two',
  },
  lanes: {
    name: 'lanes',
    parse: (text) => parseWord(text, LANES),
    format: (lanes) => lanes,
    initial: () => 'lead',
    expected: choice(LANES),
  },
  confidence: {
    name: 'confidence',
    parse: (text) => parseWord(text, CONFIDENCES),
    format: (confidence) => confidence,
    initial: () => DEFAULT_CONFIDENCE,
    expected: `${choice(CONFIDENCES)}: the least shown`,
  },
  map: {
    name: 'map',
    parse: parseCamera,
    format: (camera) => (camera === null ? null : formatCamera(camera)),
    initial: (context, known) => findPicture(context.stories, known)?.map ?? null,
    none: { word: 'default', value: null },
    expected: 'zoom/lat/lng, as `4.5/31/128`, or `pacific`',
  },
  projection: {
    name: 'projection',
    parse: (text) => parseWord(text, PROJECTIONS),
    format: (projection) => projection,
    initial: () => 'mercator',
    expected: choice(PROJECTIONS),
  },
  lang: {
    name: 'lang',
    parse: (text) => parseWord(text, LANGUAGES),
    format: (lang) => lang,
    initial: browserLanguage,
    isReserved: (text) => RESERVED_LANGUAGES.includes(text.toLowerCase()),
    expected: choice(LANGUAGES),
  },
  theme: {
    name: 'theme',
    parse: (text) => parseWord(text, THEMES),
    format: (theme) => theme,
    initial: () => 'auto',
    expected: choice(THEMES),
  },
  hide: {
    name: 'hide',
    parse: (text) => parseWords(text, HIDEABLE),
    format: formatWords,
    initial: () => [],
    expected: `comma list of ${choice(HIDEABLE)} (the naming note stays)`,
  },
  story: {
    name: 'story',
    parse: (text, context) => (context.stories.has(text) ? valid(text) : 'invalid'),
    format: (story) => story,
    initial: () => null,
    expected: 'id of a guided story, as `the-call`',
  },
  step: {
    name: 'step',
    parse: (text) => (/^\d{1,9}$/.test(text) ? valid(Number(text)) : 'invalid'),
    format: (step) => String(step),
    initial: () => 1,
    expected: 'number of a step of the `story`',
  },
  playing: {
    name: 'play',
    parse: (text, context) => (text === '1' ? valid(!context.reducedMotion) : text === '0' ? valid(false) : 'invalid'),
    format: (playing) => (playing ? '1' : '0'),
    initial: () => false,
    expected: '`1` starts the clock (not under reduced motion), `0` does not',
  },
  since: {
    name: 'since',
    parse: (text, context) => parseWord(text, context.versions),
    format: (since) => since,
    initial: () => null,
    expected: 'data version: marks what was added, amended or withdrawn since',
  },
  told: 'session',
  left: 'session',
  speed: 'session',
  chainOf: 'session',
  openLanes: 'session',
  query: 'session',
  tension: 'session',
};

/** The keys that stand in the URL, in the order of the table. */
export const URL_KEYS = (Object.keys(FIELDS) as (keyof State)[]).filter(
  (key): key is UrlKey => FIELDS[key] !== 'session',
);

/** The URL field of a key of the state. */
export function urlFieldOf<K extends UrlKey>(key: K): UrlField<State[K]> {
  // Without the session's keys the table can be indexed by a generic key.
  const fields: UrlFields = FIELDS;
  return fields[key];
}

/** The browser's language where the interface speaks it, else the first of LANGUAGES. */
export function browserLanguage(context: Pick<UrlContext, 'browserLanguage'>): Language {
  const primary = context.browserLanguage.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
}
