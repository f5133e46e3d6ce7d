import { EVENT_TYPES } from '../../../src/core/event.ts';
import { dayEndToMs } from '../../../src/core/time/day.ts';
import { parseDay } from '../../../src/core/time/parse-date.ts';
import type { UrlContext } from '../../../src/state/codec.ts';
import type { State } from '../../../src/state/state.ts';
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

export const CONTEXT: UrlContext = {
  coverageFromDay: day('2025-10-01'),
  coverageToDay: day('2026-07-04'),
  actors: new Set(['JP', 'CN', 'TW', 'US', 'EU', 'UN']),
  types: EVENT_TYPES,
  eventIds: new Map([
    [BAN, { startMs: Date.parse('2026-01-06T10:00:00+09:00') }],
    [LAW, { startMs: Date.parse('2015-09-19T00:00:00+09:00') }],
  ]),
  storySteps: new Map([['the-call', 12]]),
  browserLanguage: 'en-GB',
  reducedMotion: false,
};

/** The state of a visit without parameters, with some fields replaced. */
export function stateWith(patch: Partial<State> = {}): State {
  return { ...parseUrl('', '', CONTEXT).state, ...patch };
}
