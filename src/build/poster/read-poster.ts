import { readFileSync } from 'node:fs';
import { EVENT_TYPES } from '../../core/event.ts';
import { parseDetails } from '../../core/parse/parse-details.ts';
import { parseIndex } from '../../core/parse/parse-index.ts';
import { parseJson } from '../../core/parse/parse-json.ts';
import { wordsEn } from '../../core/words/en.ts';
import { buildHeadline } from '../../core/words/headline/build-headline.ts';
import { buildModel } from '../../state/build-model.ts';
import { coverageToDay, createViewDeriver } from '../../state/derive-view.ts';
import { parseUrl } from '../../state/url.ts';
import type { Poster } from '../../map/poster/poster.ts';
import { findDataFile } from '../data-files.ts';
import { parseDay } from '../../core/time/parse-date.ts';

/** Derives the poster, the page as a visit without parameters opens it in English, from the texts of the index and of a data file; null where there is nothing to show. */
export function derivePoster(indexText: string, dataText: string): Poster | null {
  const { index, problems } = parseIndex(indexText);
  if (index === null) return null;
  const model = buildModel({ ...index, problems });
  const { state } = parseUrl('', '', {
    coverageFromDay: parseDay(model.coverage.from) ?? 0,
    coverageToDay: coverageToDay(model),
    actors: new Set(model.actors.keys()),
    types: EVENT_TYPES,
    eventIds: new Map(),
    stories: new Map(),
    versions: [],
    browserLanguage: 'en',
    reducedMotion: true,
  });
  const view = createViewDeriver(model)(state);
  return {
    model,
    details: parseDetails(parseJson(dataText).value).details,
    state,
    view,
    words: wordsEn,
    headline: buildHeadline(view.scene, { model }, wordsEn, state.t),
  };
}

/** The poster of the data below `root`. */
export function readPoster(root: string, indexText: string): Poster | null {
  return derivePoster(indexText, readFileSync(findDataFile(root), 'utf8'));
}
