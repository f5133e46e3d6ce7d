import { LANGUAGES, type Language } from '../core/actor.ts';
import type { UrlContext } from './codec.ts';
import { DEFAULT_CONFIDENCE } from './narrowing.ts';
import { clampPeriod, clampPlayhead } from './period.ts';
import type { Hideable, MapView, Projection, State, Theme } from './state.ts';

/** What of the view an embed may take along or leave. */
export const CARRIED = ['story', 'event', 'filters'] as const;
export type Carried = (typeof CARRIED)[number];

/** What an editor chooses for an embed. It starts from the view and is no part of it. */
export interface EmbedChoices {
  /** Playhead, ms since the epoch, within the period. */
  readonly t: number;
  /** First and last Tokyo day of the period. */
  readonly from: number;
  readonly to: number;
  /** Null: each reader's own. */
  readonly lang: Language | null;
  readonly theme: Theme;
  readonly projection: Projection;
  readonly map: MapView;
  readonly hide: readonly Hideable[];
  readonly carried: readonly Carried[];
}

/** The choices that show what the view shows. */
export function startChoices(state: State): EmbedChoices {
  const { t, from, to, lang, theme, projection, map, hide } = state;
  return { t, from, to, lang, theme, projection, map, hide, carried: findCarried(state) };
}

/** What the view holds that an embed may leave. The act that a step of a story chooses belongs to the story. */
export function findCarried(state: State): Carried[] {
  const { story, event, told, types, actors, pair, confidence } = state;
  const holds: Readonly<Record<Carried, boolean>> = {
    story: story !== null,
    event: event !== null && !told,
    filters: types.length > 0 || actors.length > 0 || pair !== null || confidence !== DEFAULT_CONFIDENCE,
  };
  return CARRIED.filter((one) => holds[one]);
}

/** Another period, as it can be had; the playhead stays within it. */
export function choosePeriod(
  choices: EmbedChoices,
  asked: Pick<EmbedChoices, 'from' | 'to'>,
  context: UrlContext,
): EmbedChoices {
  const period = clampPeriod(asked, choices, context);
  return { ...choices, ...period, t: clampPlayhead(choices.t, period) };
}

/** The state of the embed: the view with what was chosen, at rest, and nothing that is not part of a link. */
export function toEmbedState(state: State, choices: EmbedChoices): State {
  const { carried, lang, ...chosen } = choices;
  const tells = carried.includes('story');
  const opens = tells && state.told ? true : carried.includes('event');
  return {
    ...state,
    ...chosen,
    ...(!tells && { story: null, step: 1, told: false }),
    ...(!opens && { event: null, told: false }),
    ...(!carried.includes('filters') && NO_FILTERS),
    lang: lang ?? state.lang,
    embed: true,
    playing: false,
    // What has changed since a version that the editor knew is nothing to the readers of an article.
    since: null,
    left: null,
    chainOf: null,
    openLanes: [],
    query: '',
    tension: null,
  };
}

const NO_FILTERS = { types: [], actors: [], pair: null, confidence: DEFAULT_CONFIDENCE } as const;

/**
 * What a reader's browser must be taken to speak so that the address says of the language what was chosen: a chosen one
 * is always written, whatever the editor's own browser speaks; each reader's own never is.
 */
export function toReaderContext(context: UrlContext, { lang }: EmbedChoices, state: State): UrlContext {
  const spoken = lang === null ? state.lang : LANGUAGES.find((other) => other !== lang);
  return { ...context, browserLanguage: spoken ?? '' };
}
