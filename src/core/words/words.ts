import type { Language } from '../actor.ts';
import type { ActWords } from './act-words.ts';
import type { HeadlineWords } from './headline/headline-words.ts';
import type { LaneWords } from './lane-words.ts';
import type { MapWords } from './map-words.ts';
import type { PageWords } from './page-words.ts';
import type { PanelWords } from './panel-words.ts';
import type { StoryWords } from './story-words.ts';
import type { CurvesWords } from './curves-words.ts';
import type { IncidentWords } from './incident-words.ts';
import type { PairWords } from './pair-words.ts';
import type { SearchWords } from './search-words.ts';
import type { ChangeWords } from './change-words.ts';
import type { SummaryWords } from './summary-words.ts';
import type { TimelineWords } from './timeline-words.ts';

/** The typed catalogue of one language. Every word that the interface shows is here, but the prose of About. */
export interface Words extends PanelWords {
  readonly language: Language;
  readonly acts: ActWords;
  readonly lane: LaneWords;
  readonly map: MapWords;
  readonly page: PageWords;
  readonly headline: HeadlineWords;
  readonly timeline: TimelineWords;
  readonly story: StoryWords;
  readonly curves: CurvesWords;
  readonly incident: IncidentWords;
  readonly pair: PairWords;
  readonly search: SearchWords;
  readonly change: ChangeWords;
  readonly summary: SummaryWords;
}
