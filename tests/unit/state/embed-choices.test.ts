import { describe, expect, it } from 'vitest';
import {
  choosePeriod,
  findCarried,
  startChoices,
  toEmbedState,
  toReaderContext,
  type EmbedChoices,
} from '../../../src/state/embed-choices.ts';
import type { State } from '../../../src/state/state.ts';
import { formatUrl, parseUrl } from '../../../src/state/url.ts';
import { BAN, CONTEXT, day, dayEnd, stateWith } from './fixtures.ts';

/** The search that an embed of a view gets. */
function searchOf(state: State, patch: Partial<EmbedChoices> = {}, context = CONTEXT): string {
  const choices = { ...startChoices(state), ...patch };
  return formatUrl(toEmbedState(state, choices), toReaderContext(context, choices, state), '');
}

const FILTERED = stateWith({ t: dayEnd('2026-01-06'), types: ['sanction'], pair: ['CN', 'JP'], confidence: 'high' });
const TOLD = parseUrl('?story=the-call&step=2', '', CONTEXT).state;

describe('the choices of an embed', () => {
  it('start from the view, and leave out what no link holds, and what the editor’s own link asked of the data’s history', () => {
    const seen = {
      ...FILTERED,
      since: '2025-11-26.1',
      playing: true,
      query: 'call',
      openLanes: ['CN>JP:sanction'],
      tension: true,
    };
    expect(searchOf(seen)).toBe('?embed&t=2026-01-06&types=sanction&pair=CN-JP&confidence=high&lang=en');
    const { playing, query, openLanes, tension } = toEmbedState(seen, startChoices(seen));
    expect([playing, query, openLanes, tension]).toEqual([false, '', [], null]);
  });

  it('write a language that was chosen whatever the editor’s browser speaks, and none for each reader’s own', () => {
    for (const browserLanguage of ['en-GB', 'ja-JP', 'de', '']) {
      const context = { ...CONTEXT, browserLanguage };
      const state = parseUrl('', '', context).state;
      expect(searchOf(state, { lang: 'en' }, context)).toBe('?embed&lang=en');
      expect(searchOf(state, { lang: 'ja' }, context)).toBe('?embed&lang=ja');
      expect(searchOf(state, { lang: null }, context)).toBe('?embed');
    }
  });

  it('say nothing of a period that ends with the data, so that it grows with them', () => {
    expect(searchOf(stateWith(), { to: day('2026-03-01') })).toBe('?embed&to=2026-03-01&lang=en');
    expect(searchOf(stateWith(), { to: CONTEXT.coverageToDay })).toBe('?embed&lang=en');
  });

  it('keep the playhead within another period, and the period within what can be had', () => {
    const choices = startChoices(stateWith());
    const spring = choosePeriod(choices, { from: day('2026-03-01'), to: day('2026-05-01') }, CONTEXT);
    expect(spring).toMatchObject({ from: day('2026-03-01'), to: day('2026-05-01'), t: dayEnd('2026-03-01') });
    const early = choosePeriod(choices, { from: 0, to: choices.to }, CONTEXT);
    expect(early.from).toBe(CONTEXT.coverageFromDay);
  });

  it('take along what the view holds, or leave it', () => {
    const opened = { ...FILTERED, event: BAN };
    expect(findCarried(opened)).toEqual(['event', 'filters']);
    expect(searchOf(opened, { carried: ['filters'] })).toMatch(/^\?embed&t=2026-01-06&types=sanction&pair=CN-JP/);
    expect(searchOf(opened, { carried: ['event'] })).toBe(`?embed&event=${BAN}&lang=en`);
    expect(searchOf(opened, { carried: [] })).toBe('?embed&t=2026-01-06&lang=en');
    expect(findCarried(stateWith())).toEqual([]);
  });

  it('leave a story with the act and, where asked, the filters that its step has set', () => {
    expect([TOLD.told, findCarried(TOLD)]).toEqual([true, ['story', 'filters']]);
    expect(searchOf(TOLD)).toBe('?embed&lang=en&story=the-call&step=2');
    expect(searchOf(TOLD, { carried: ['filters'] })).toBe(
      '?embed&t=2026-01-10&types=sanction&actors=CN&pair=CN-JP&map=pacific&lang=en',
    );
    expect(searchOf(TOLD, { carried: ['story'] })).toBe(
      '?embed&types=all&actors=all&pair=none&lang=en&story=the-call&step=2',
    );
    expect(searchOf({ ...TOLD, told: false }, { carried: ['story'] })).toContain('event=none');
  });
});
