import { aboutWordsJa } from './about-words.ts';
import { actWordsJa } from './act-words.ts';
import { headlineWordsJa } from './headline/headline-ja.ts';
import { laneWordsJa } from './lane-words.ts';
import { mapWordsJa } from './map-words.ts';
import { pageWordsJa } from './page-words.ts';
import { panelWordsJa } from './panel-words.ts';
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
  about: aboutWordsJa,
  headline: headlineWordsJa,
  timeline: timelineWordsJa,
};
