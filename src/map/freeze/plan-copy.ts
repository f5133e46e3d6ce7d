import { formatBlock } from '../../core/checked/format-block.ts';
import { formatCheckedDetails } from '../../core/checked/checked-details.ts';
import { formatCheckedIndex } from '../../core/checked/checked-index.ts';
import type { CheckedTexts } from '../../core/checked/checked-texts.ts';
import { LANGUAGES, type Language } from '../../core/actor.ts';
import { escapeMarkup } from '../../core/export/escape-markup.ts';
import type { Problem } from '../../core/problem.ts';
import { formatDate, isoToMs } from '../../core/words/format-date.ts';
import { freezeWords } from '../../core/words/freeze-words.ts';
import { buildHeadline } from '../../core/words/headline/build-headline.ts';
import type { Words } from '../../core/words/words.ts';
import { createViewDeriver } from '../../state/derive-view.ts';
import { planFreeze, type FreezePlan } from '../../state/freeze/plan-freeze.ts';
import { hasFilters } from '../../state/narrowing.ts';
import { formatPair } from '../../state/query.ts';
import type { State } from '../../state/state.ts';
import { formatPoster } from '../poster/poster-html.ts';
import type { Poster } from '../poster/poster.ts';
import type { Site } from './read-site.ts';

/** What is to be frozen. */
export interface FreezeWish {
  readonly query: string;
  /** ISO date that the copy bears. */
  readonly date: string;
  /** Address of the live page; null where nobody knows it. */
  readonly live: string | null;
}

export interface FreezeRequest extends FreezeWish {
  readonly loadWords: (language: Language) => Words | Promise<Words>;
}

/** What a copy holds beside the site's own scripts and styles. */
export interface Copy {
  readonly state: State;
  readonly search: string;
  readonly version: string;
  /** First and last day that it covers, ISO dates. */
  readonly period: { readonly from: string; readonly to: string };
  readonly language: Language;
  /** Readers may come to see it in more than one language. */
  readonly speaksMore: boolean;
  readonly title: string;
  /** Markup inside `<tension-app>`. */
  readonly poster: string;
  /** Texts of the blocks of data, by their ids. */
  readonly blocks: ReadonlyMap<string, string>;
}

type Planned = Extract<FreezePlan, { readonly kind: 'planned' }>;

/** Puts together what a copy of a query shows, or says what of the query cannot be had. */
export async function planCopy(
  site: Site,
  request: FreezeRequest,
): Promise<
  { readonly copy: Copy; readonly problems?: never } | { readonly problems: readonly Problem[]; readonly copy?: never }
> {
  const plan = planFreeze(site.index, request.query);
  if (plan.kind === 'refused') return { problems: plan.problems };
  const { state, speaksAny, search } = plan;
  const words = await request.loadWords(state.lang);
  const poster = toPoster(site, plan, words);
  const { version, from, to } = plan.index.coverage;
  const note = toNote(plan, request, version);
  const copy: Copy = {
    state,
    search,
    version,
    period: { from, to },
    language: words.language,
    speaksMore: speaksAny || !state.embed || words.language !== LANGUAGES[0],
    title: words.page.documentTitle(formatDate(state.t, words.language)),
    poster: formatPoster(poster, {
      land: site.land,
      withoutScripts: freezeWords[words.language].withoutScripts,
      standing: formatNote(note, words.language),
    }),
    blocks: new Map([
      ['event-index', formatBlock(withNote(formatCheckedIndex(plan.index), note))],
      ['event-details', formatBlock(formatCheckedDetails(poster.details, version))],
      ['story-texts', formatBlock(selectTexts(site, plan, version))],
    ]),
  };
  return { copy };
}

function toPoster({ details }: Site, { model, state }: Planned, words: Words): Poster {
  const view = createViewDeriver(model)(state);
  return {
    model,
    state,
    view,
    words,
    details: new Map([...details].filter(([id]) => model.byId.has(id))),
    headline: buildHeadline(view.scene, { model, filtered: hasFilters(state) }, words, state.t),
  };
}

interface Note {
  readonly text: Readonly<Record<Language, string>>;
  readonly href: string | null;
}

/** The copy's credit line, in every language. */
function toNote({ liveSearch }: Planned, { date, live }: FreezeRequest, version: string): Note {
  const sayIn = (language: Language): string => {
    const words = freezeWords[language];
    return (live === null ? words.frozen : words.frozenLinked)(formatDate(isoToMs(date), language), version);
  };
  const since = formatPair('since', version);
  const href = live === null ? null : `${live}${liveSearch}&${since}`;
  return { text: { en: sayIn('en'), ja: sayIn('ja') }, href };
}

function formatNote({ text, href }: Note, language: Language): string {
  const words = escapeMarkup(text[language]);
  return href === null ? `<span>${words}</span>` : `<a href="${escapeMarkup(href)}">${words}</a>`;
}

function withNote<T extends { readonly coverage: object }>(index: T, note: Note): T {
  return { ...index, coverage: { ...index.coverage, frozen: note } };
}

function selectTexts({ texts }: Site, { index: { stories } }: Planned, version: string): CheckedTexts {
  return { version, stories: [...texts].filter(([id]) => stories.has(id)) };
}
