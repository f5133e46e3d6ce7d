import { actWordsJa } from './act-words.ts';
import { headlineWordsJa } from './headline/headline-ja.ts';
import { laneWordsJa } from './lane-words.ts';
import { mapWordsJa } from './map-words.ts';
import { pageWordsJa } from './page-words.ts';
import { panelWordsJa } from './panel-words.ts';
import { storyWordsJa } from './story-words.ts';
import { curvesWordsJa } from './curves-words.ts';
import { incidentWordsJa } from './incident-words.ts';
import { pairWordsJa } from './pair-words.ts';
import { searchWordsJa } from './search-words.ts';
import { changeWordsJa } from './change-words.ts';
import { summaryWordsJa } from './summary-words.ts';
import { timelineWordsJa } from './timeline-words.ts';
import type { Words } from './words.ts';

/** The Japanese catalogue. */
export const wordsJa: Words = {
  language: 'ja',
  ...panelWordsJa,
  acts: actWordsJa,
  lane: laneWordsJa,
  map: mapWordsJa,
  page: pageWordsJa,
  headline: headlineWordsJa,
  timeline: timelineWordsJa,
  story: storyWordsJa,
  curves: curvesWordsJa,
  incident: incidentWordsJa,
  pair: pairWordsJa,
  search: searchWordsJa,
  change: changeWordsJa,
  summary: summaryWordsJa,
};
