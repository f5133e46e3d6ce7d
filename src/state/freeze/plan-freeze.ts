import { LANGUAGES } from '../../core/actor.ts';
import { eventStartMs } from '../../core/dataset/force.ts';
import type { EventIndex } from '../../core/event-index.ts';
import { EVENT_TYPES, type Coverage, type EventId } from '../../core/event.ts';
import { selectEvents } from '../../core/freeze/select-events.ts';
import type { Problem } from '../../core/problem.ts';
import type { Story } from '../../core/story/story.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { parseDay } from '../../core/time/parse-date.ts';
import { buildModel } from '../build-model.ts';
import { buildPictures } from '../build-pictures.ts';
import type { UrlContext } from '../codec.ts';
import { formatPlayhead } from '../date-codecs.ts';
import { coverageToDay } from '../derive-view.ts';
import { FIELDS, URL_KEYS } from '../fields.ts';
import { periodEndMs, periodStartMs } from '../period.ts';
import { formatPair, parseQuery } from '../query.ts';
import type { State } from '../state.ts';
import { formatUrl, LINK_ROW, parseUrl } from '../url.ts';
import type { Model } from '../view.ts';

/** What a copy of one query holds, or what of the query cannot be had. */
export type FreezePlan =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'planned';
      /** The data of the query's period, of which they say that it is all they cover. */
      readonly index: EventIndex;
      readonly model: Model;
      readonly state: State;
      /** The query as the copy opens with it, in the one way to write it. */
      readonly search: string;
      /** The query as the live page's own link, its day in any case: another may be the default by then. */
      readonly liveSearch: string;
      /** Each reader's own language, and not one for all. */
      readonly speaksAny: boolean;
    };

const NAMES: ReadonlySet<string> = new Set(URL_KEYS.map((key) => FIELDS[key].name));

/**
 * Finds what a copy of a query holds. Stricter than a page is to its link: what is frozen is never mended again, so that
 * every bad value and every unknown name is refused.
 *
 * @param query `?embed&t=…`, with or without the sign before it, or a whole address
 */
export function planFreeze(index: EventIndex, query: string): FreezePlan {
  const [search, hash] = splitQuery(query);
  const names = [...parseQuery(search), ...parseQuery(hash)].map(({ name }) => name);
  const model = buildModel({ ...index, problems: [] });
  const context = contextOf(model);
  const { state, warnings } = parseUrl(search, hash, context);
  const problems = [...findUnknown(names), ...warnings.map(toRefusal), ...findEmpty(state, context)];
  if (problems.length > 0) return { kind: 'refused', problems };
  const speaksAny = !names.includes(FIELDS.lang.name);
  const own = restrictIndex(index, model, state);
  const ownModel = buildModel({ ...own, problems: [] });
  return {
    kind: 'planned',
    index: own,
    model: ownModel,
    state,
    search: formatUrl(state, readerOf(contextOf(ownModel), state, speaksAny), ''),
    liveSearch: formatLink(state, readerOf(context, state, speaksAny)),
    speaksAny,
  };
}

function formatLink(state: State, reader: UrlContext): string {
  const day = `?${formatPair(FIELDS.t.name, formatPlayhead(state.t))}`;
  const search = formatUrl({ ...state, embed: false, hide: [] }, reader, '');
  const says = parseQuery(search).some(({ name }) => name === FIELDS.t.name);
  return says ? search : day + search.replace('?', '&');
}

/** A query out of what an editor has: an address with or without a page before it. */
function splitQuery(text: string): readonly [search: string, hash: string] {
  const query = text.trim().replace(/^[a-z]+:\/\/[^?#]*/i, '');
  const at = query.indexOf('#');
  return at < 0 ? [query, ''] : [query.slice(0, at), query.slice(at)];
}

function findUnknown(names: readonly string[]): Problem[] {
  return names.flatMap((name) => {
    if (!NAMES.has(name)) return [refuse(name, 'is no parameter of the map')];
    return name === FIELDS.since.name ? [refuse(name, 'has no place in a copy that never changes')] : [];
  });
}

function findEmpty({ from }: State, { coverageToDay: lastDay }: UrlContext): Problem[] {
  return from <= lastDay ? [] : [refuse(FIELDS.from.name, `the data end before it, on ${dayToIso(lastDay)}`)];
}

/** Without the last sentence, which says what stands instead: here nothing does. */
function toRefusal(warning: Problem): Problem {
  return { ...warning, reason: warning.reason.replace(/\. [^.]*\.$/, '') };
}

function refuse(field: string, reason: string): Problem {
  return { row: LINK_ROW, field, value: '', reason };
}

/** As a reader's browser has it, that speaks English and asks for no calm. */
function contextOf(model: Model): UrlContext {
  const { coverage, actors, events, stories } = model;
  return {
    coverageFromDay: parseDay(coverage.from) ?? 0,
    coverageToDay: coverageToDay(model),
    actors: new Set(actors.keys()),
    types: EVENT_TYPES,
    eventIds: new Map(events.map((event) => [event.id, { startMs: eventStartMs(event) }])),
    stories: buildPictures(stories.values()),
    versions: [coverage.version],
    browserLanguage: 'en',
    reducedMotion: false,
  };
}

/** What a reader's browser must be taken to speak so that a chosen language is written, and each reader's own is not. */
function readerOf(context: UrlContext, { lang }: State, speaksAny: boolean): UrlContext {
  const browserLanguage = speaksAny ? lang : LANGUAGES.find((other) => other !== lang);
  return { ...context, browserLanguage: browserLanguage ?? '' };
}

function restrictIndex(index: EventIndex, model: Model, state: State): EventIndex {
  const asked = new Set<EventId>(state.event === null ? [] : [state.event]);
  const told = state.story === null ? undefined : index.stories.get(state.story);
  for (const step of told?.steps ?? []) if (step.event !== null) asked.add(step.event);
  const period = { fromMs: periodStartMs(state), toMs: periodEndMs(state) };
  const events = selectEvents(
    index.events,
    { ...period, trailDays: state.trailDays, coverageToDay: coverageToDay(model) },
    asked,
  );
  const ids = new Set(events.map(({ id }) => id));
  const people = new Set(events.flatMap((event) => [...event.people]));
  const isWhole = (story: Story) => story === told || story.steps.every((step) => isWithin(step, ids, period));
  return {
    ...index,
    events,
    people: new Map([...index.people].filter(([name]) => people.has(name))),
    stories: new Map([...index.stories].filter(([, story]) => isWhole(story))),
    coverage: restrictCoverage(index.coverage, state),
  };
}

/** A story stays out whose steps lead out of the period: they would show another picture than they tell of. */
function isWithin(
  { event, t }: Story['steps'][number],
  ids: ReadonlySet<EventId>,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): boolean {
  const day = parseDay(t.slice(0, 10)) ?? NaN;
  return (event === null || ids.has(event)) && day >= msToDay(fromMs) && day <= msToDay(toMs);
}

/** Beyond the period nothing is known: what is not in the copy must not look like calm. */
function restrictCoverage({ version, from, to }: Coverage, state: State): Coverage {
  const [first, last] = [dayToIso(state.from), dayToIso(state.to)];
  return { version, from: first > from ? first : from, to: last < to ? last : to };
}
