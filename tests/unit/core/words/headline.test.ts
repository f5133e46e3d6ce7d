import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../src/core/event.ts';
import { familyOf } from '../../../../src/core/event.ts';
import { NO_FILTER } from '../../../../src/core/scene/filter.ts';
import { parseDay } from '../../../../src/core/time/parse-date.ts';
import { dayEndToMs, dayToIso, msToDay } from '../../../../src/core/time/day.ts';
import { getWords } from '../../../../src/core/words/get-words.ts';
import { buildHeadline } from '../../../../src/core/words/headline/build-headline.ts';
import { titleInSentence } from '../../../../src/core/words/headline/title-case.ts';
import { coveredDays, createScenes, readModel } from './real-scenes.ts';

const model = readModel();
const scenes = createScenes(model);
const days = coveredDays(model);
const endOf = (iso: string) => dayEndToMs(parseDay(iso) ?? NaN);

function headlineAt(t: number, language: 'en' | 'ja' = 'en', filter = NO_FILTER) {
  return buildHeadline(scenes(t, filter), { model, filtered: filter !== NO_FILTER }, getWords(language), t);
}

/** What an oracle without scene or lanes finds in force: restrictions of the data, day by day. */
function restrictionsInForce(t: number): EventRecord[] {
  const day = dayToIso(msToDay(t));
  return model.events.filter(
    (event) =>
      !event.background &&
      event.confidence !== 'low' &&
      event.span === 'measure' &&
      familyOf(event.type) === 'restrictions' &&
      event.start.slice(0, 10) <= day &&
      (event.inForceUntil === 'open' || (event.inForceUntil ?? '') >= day),
  );
}

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const wordToNumber = (word: string) => {
  const index = NUMBER_WORDS.indexOf(word.toLowerCase());
  return index >= 0 ? index : Number(word);
};

describe('the headline', () => {
  it('tells the call of 25 November 2025, the call before it and what stands', () => {
    expect(headlineAt(endOf('2025-11-25'))).toMatchObject({
      date: 'Tuesday, 25 November 2025',
      sentence:
        'Trump phoned Takaichi for 25 minutes, a day after speaking with Xi. ' +
        'China’s travel warning and seafood halt remain in force; five other restrictions stand.',
      events: expect.arrayContaining([
        '2025-11-25-us-jp-call',
        '2025-11-24-us-cn-call',
        '2025-11-19-cn-jp-seafood-ban',
      ]),
    });
  });

  it('tells the same in Japanese without a word of English', () => {
    const { date, sentence } = headlineAt(endOf('2025-11-25'), 'ja');
    expect(date).toBe('2025年11月25日（火）');
    expect(sentence).toBe(
      'トランプ氏が高市氏に電話し、25分間話した。トランプ氏は前日に習近平氏とも電話で会談している。' +
        '中国による日本への制裁・規制1件と注意喚起1件が続いている。ほかに制限措置5件が継続中。',
    );
  });

  it('does not say who phoned where the sides differ', () => {
    expect(headlineAt(endOf('2025-11-24')).sentence).toMatch(/^Trump and Xi spoke by phone for about an hour\./u);
  });

  it('says that a measure has no reported end once no report confirms it', () => {
    expect(headlineAt(endOf('2025-11-29')).sentence).toContain('travel warning and seafood halt have no reported end');
  });

  it('dates news that is not of the day', () => {
    expect(headlineAt(endOf('2025-11-26')).sentence).toMatch(/^On 25 November, Trump phoned Takaichi/u);
    expect(headlineAt(endOf('2025-11-20')).sentence).toMatch(/\(19 November\)\./u);
  });

  it('says that nothing is recorded before the first act and that data end after the last day', () => {
    expect(headlineAt(endOf('2025-10-02')).sentence).toBe('No recorded act is active on this day.');
    expect(headlineAt(endOf('2026-07-05'))).toMatchObject({ sentence: 'No data after 4 July 2026.', events: [] });
    expect(headlineAt(endOf('2026-07-04')).sentence).not.toContain('No data');
    expect(headlineAt(endOf('2026-07-05'), 'ja').sentence).toBe('2026年7月4日より後のデータはない。');
  });

  it('does not take filters for calm', () => {
    const filter = { types: ['arms'] as const, actors: [], pair: null };
    expect(headlineAt(endOf('2025-10-12'), 'en', filter).sentence).toBe(
      'No act within the filters is active on this day.',
    );
  });

  it.each(['en', 'ja'] as const)('speaks only of acts that are active in the scene, on every day (%s)', (language) => {
    for (const t of days) {
      const active = new Set(scenes(t).lanes.flatMap((lane) => lane.events.map((event) => event.id)));
      const { events, sentence } = headlineAt(t, language);
      expect(new Set(events).size, sentence).toBe(events.length);
      for (const id of events) expect(active.has(id), `${dayToIso(msToDay(t))}: ${id}`).toBe(true);
    }
  });

  it('counts the restrictions that the data hold in force, on every day', () => {
    for (const t of days) {
      const { events, sentence } = headlineAt(t);
      const lead = sentence.includes('No recent act') ? null : events[0];
      const expected = restrictionsInForce(t).filter((event) => event.id !== lead);
      const counted = /(?:^|[.;] )(\w+) (?:other )?restrictions? stands?/u.exec(sentence)?.[1];
      const second = sentence.slice(sentence.lastIndexOf('. ', sentence.length - 2));
      const named = expected.filter((event) => {
        const title = titleInSentence(event, model.events);
        return title !== null && second.includes(title) && /no reported end|in force/u.test(second);
      });
      expect((counted === undefined ? 0 : wordToNumber(counted)) + named.length, sentence).toBe(expected.length);
    }
  });

  it('counts the same restrictions in Japanese, on every day', () => {
    for (const t of days) {
      const { events, sentence } = headlineAt(t, 'ja');
      const lead = sentence.includes('新たな動きはない') ? null : events[0];
      const expected = restrictionsInForce(t).filter((event) => event.id !== lead).length;
      const total = [...sentence.matchAll(/(\d+)件/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(total, sentence).toBe(expected);
    }
  });

  it('writes Japanese without Latin letters and English without month-first dates, on every day', () => {
    for (const t of days) {
      expect(headlineAt(t, 'ja').sentence).not.toMatch(/[A-Za-z]/u);
      expect(headlineAt(t).sentence).not.toMatch(
        /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/u,
      );
    }
  });
});
