import { EVENT_TYPES } from '../../../src/core/event.ts';
import { dayEndToMs } from '../../../src/core/time/day.ts';
import { parseDay } from '../../../src/core/time/parse-date.ts';
import type { UrlContext } from '../../../src/state/codec.ts';
import type { State, StepPicture, StoryPictures } from '../../../src/state/state.ts';
import { parseUrl } from '../../../src/state/url.ts';

/** Tokyo day number of an ISO date; the date is part of the test, so it exists. */
export function day(iso: string): number {
  const number = parseDay(iso);
  if (number === null) throw new Error(`day: got ${iso}, expected an ISO date`);
  return number;
}

/** The playhead that a bare date means. */
export function dayEnd(iso: string): number {
  return dayEndToMs(day(iso));
}

export const BAN = '2026-01-06-cn-jp-dual-use-ban';
export const LAW = '2015-09-19-jp-security-laws-enacted';

const PLAIN: StepPicture = { t: dayEnd('2025-11-07'), event: null, types: [], actors: [], pair: null, map: null };

/** A story of three steps: one that sets nothing but the playhead, one that sets all, one from before the usual. */
export const STORIES: StoryPictures = new Map([
  [
    'the-call',
    [
      PLAIN,
      { t: dayEnd('2026-01-10'), event: BAN, types: ['sanction'], actors: ['CN'], pair: ['CN', 'JP'], map: 'pacific' },
      { ...PLAIN, t: dayEnd('2025-10-03') - 1, event: LAW, map: { zoom: 4, lat: 30, lng: 130 } },
    ],
  ],
]);

export const CONTEXT: UrlContext = {
  coverageFromDay: day('2025-10-01'),
  coverageToDay: day('2026-07-04'),
  actors: new Set(['JP', 'CN', 'TW', 'US', 'EU', 'UN']),
  types: EVENT_TYPES,
  eventIds: new Map([
    [BAN, { startMs: Date.parse('2026-01-06T10:00:00+09:00') }],
    [LAW, { startMs: Date.parse('2015-09-19T00:00:00+09:00') }],
  ]),
  stories: STORIES,
  versions: ['2025-12-03.1', '2025-11-30.2', '2025-11-26.1'],
  browserLanguage: 'en-GB',
  reducedMotion: false,
};

/** The state of a visit without parameters, with some fields replaced. */
export function stateWith(patch: Partial<State> = {}): State {
  return { ...parseUrl('', '', CONTEXT).state, ...patch };
}
