import { actWordsEn } from './act-words.ts';
import { headlineWordsEn } from './headline/headline-en.ts';
import { laneWordsEn } from './lane-words.ts';
import { mapWordsEn } from './map-words.ts';
import { pageWordsEn } from './page-words.ts';
import { panelWordsEn } from './panel-words.ts';
import { storyWordsEn } from './story-words.ts';
import { curvesWordsEn } from './curves-words.ts';
import { incidentWordsEn } from './incident-words.ts';
import { pairWordsEn } from './pair-words.ts';
import { searchWordsEn } from './search-words.ts';
import { changeWordsEn } from './change-words.ts';
import { summaryWordsEn } from './summary-words.ts';
import { timelineWordsEn } from './timeline-words.ts';
import type { Words } from './words.ts';

/** The English catalogue. */
export const wordsEn: Words = {
  language: 'en',
  ...panelWordsEn,
  acts: actWordsEn,
  lane: laneWordsEn,
  map: mapWordsEn,
  page: pageWordsEn,
  headline: headlineWordsEn,
  timeline: timelineWordsEn,
  story: storyWordsEn,
  curves: curvesWordsEn,
  incident: incidentWordsEn,
  pair: pairWordsEn,
  search: searchWordsEn,
  change: changeWordsEn,
  summary: summaryWordsEn,
};
