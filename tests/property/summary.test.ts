import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/actor.ts';
import { eventStartMs } from '../../src/core/dataset/force.ts';
import { CONFIDENCES, EVENT_TYPES, FAMILIES, familyOf, type EventRecord } from '../../src/core/event.ts';
import { parseActors } from '../../src/core/parse/parse-actors.ts';
import { parseEvents } from '../../src/core/parse/parse-events.ts';
import { dayEndToMs, dayToIso, dayToMs, msToDay } from '../../src/core/time/day.ts';
import { parseDay } from '../../src/core/time/parse-date.ts';
import { formatDate } from '../../src/core/words/format-date.ts';
import { getWords } from '../../src/core/words/get-words.ts';
import { buildSummary, type Summary } from '../../src/core/words/summary/build-summary.ts';
import { buildModel } from '../../src/state/build-model.ts';
import { createViewDeriver } from '../../src/state/derive-view.ts';
import { findNarrowing, hasFilters } from '../../src/state/narrowing.ts';
import type { State } from '../../src/state/state.ts';
import type { Model, View } from '../../src/state/view.ts';
import { ACTORS, eventOf } from '../fixtures/events.ts';
import { randomEvents } from '../fixtures/random-events.ts';
import { stateWith } from '../unit/state/fixtures.ts';

const SEED = 20_251_125;
const FIRST = 20_362;
const DAYS = 50;

const read = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

function readRealModel(): Model {
  const { actors, people } = parseActors(JSON.parse(read('actors.json')));
  const { events, coverage, problems } = parseEvents(read('events.json'), actors);
  if (coverage === null) throw new Error('readRealModel: got data without coverage');
  return buildModel({ events, actors, people, coverage, problems });
}

interface Told {
  readonly state: State;
  readonly view: View;
  readonly model: Model;
  readonly summary: Summary;
  readonly language: Language;
}

function createTeller(model: Model): (state: State, language: Language) => Told {
  const deriveView = createViewDeriver(model);
  return (state, language) => {
    const view = deriveView(state);
    const [narrowing, filtered] = [findNarrowing(state), hasFilters(state)];
    const { scene, listed } = view;
    const input = { model, scene, listed, narrowing, filtered, t: state.t };
    return { state, view, model, language, summary: buildSummary(input, getWords(language)) };
  };
}

/** The acts that a reader counts in the list: rows without background and without parts of a row. */
function countedRows({ listed }: View): EventRecord[] {
  return listed.filter(
    (event) => !event.background && !listed.some(({ id, background }) => !background && id === event.partOf),
  );
}

/** How old a row is on the day shown, from the dates alone. */
function ageOf(event: EventRecord, t: number): 'today' | 'week' | 'older' {
  const isExact = event.precision !== 'week' && event.precision !== 'month';
  if (isExact && event.start.startsWith(dayToIso(msToDay(t)))) return 'today';
  return eventStartMs(event) >= dayToMs(msToDay(t) - 6) ? 'week' : 'older';
}

const PATTERNS = {
  en: {
    total: /(?:In all|Within the filters|On the chosen arcs), ([\d,]+) acts? (?:is|are) shown/u,
    families: [
      /(\d+) contacts?\b/u,
      /(\d+) positions?\b/u,
      /(\d+) restrictions?(?=[,;.]| and)/u,
      /(\d+) acts? of force/u,
    ],
    today: /(\d+) new on this day/u,
    week: /(\d+) of the six days before/u,
    older: /(\d+) older/u,
  },
  ja: {
    total: /動きは計([\d,]+)件/u,
    families: [/接触(\d+)件/u, /立場表明(\d+)件/u, /[（、]制限措置(\d+)件/u, /軍事(\d+)件/u],
    today: /当日(\d+)件/u,
    week: /その前の6日間(\d+)件/u,
    older: /それ以前(\d+)件/u,
  },
} as const;

/** Every number of the closing sentence, against a direct count of the list. */
function expectNumbersOfTheList({ state, view, summary, language }: Told): void {
  const rows = countedRows(view);
  const words = PATTERNS[language];
  const marker =
    language === 'en'
      ? /(?:In all|Within the filters|On the chosen arcs), /
      : /(?:地図上|絞り込みの範囲|選択した線)の動き/u;
  const at = summary.paragraph.search(marker);
  const numbers = at < 0 ? '' : summary.paragraph.slice(at);
  const read = (pattern: RegExp) => Number((pattern.exec(numbers)?.[1] ?? '0').replace(',', ''));
  expect(view.total).toBe(rows.length);
  expect(read(words.total), summary.paragraph).toBe(rows.length);
  FAMILIES.forEach((family, i) => {
    expect(read(words.families[i]!), numbers).toBe(rows.filter(({ type }) => familyOf(type) === family).length);
  });
  for (const age of ['today', 'week', 'older'] as const) {
    expect(read(words[age]), `${age}: ${numbers}`).toBe(rows.filter((event) => ageOf(event, state.t) === age).length);
  }
  // And no number besides these.
  const told = [...numbers.replace('その前の6日間', '').matchAll(/\d+/gu)].map(([text]) => Number(text));
  const families = FAMILIES.map((family) => rows.filter(({ type }) => familyOf(type) === family).length);
  const ages = (['today', 'week', 'older'] as const).map((age) => rows.filter((e) => ageOf(e, state.t) === age).length);
  if (rows.length > 0) expect(told).toEqual([rows.length, ...families, ...ages].filter((count) => count > 0));
}

/** Whole sentences, without what a program leaves behind. */
function expectGoodText(text: string, language: Language): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\s\s|^\s|\s$|\(\)|（）|\.\.|。。/u);
  expect(text.endsWith(language === 'en' ? '.' : '。'), text).toBe(true);
}

/** What it says of acts is said of acts on the map; what the lead answers is what its record says. */
function expectActsOfTheMap({ view, model, summary }: Told): void {
  const listed = new Set(view.scene.lanes.flatMap(({ events }) => events.map(({ id }) => id)));
  expect(summary.events.filter((id) => !listed.has(id))).toEqual([]);
  const answered = [...summary.paragraph.matchAll(/“([^”]+)” \(([^()]+), as (.+?)\)/gu)];
  const lead = model.byId.get(summary.events[0] ?? '');
  for (const [, title, , who] of answered) {
    const link = lead?.inResponseTo.find(({ id }) => model.byId.get(id)?.title === title);
    expect(link, summary.paragraph).toBeDefined();
    expect(who === 'media read it' ? 'reported' : 'stated').toBe(link?.basis);
  }
}

const real = readRealModel();
const tellReal = createTeller(real);
const realDays = (() => {
  const [from, to] = [parseDay(real.coverage.from)!, parseDay(real.coverage.to)!];
  return Array.from({ length: to - from + 3 }, (_, i) => from + i);
})();

describe('the paragraph of the real data', () => {
  it.each(['en', 'ja'] as const)('has the numbers of the list and good sentences on every day (%s)', (language) => {
    for (const day of realDays) {
      const told = tellReal(stateWith({ t: dayEndToMs(day), to: realDays.at(-1)!, lang: language }), language);
      expectGoodText(told.summary.paragraph, language);
      expectGoodText(told.summary.short, language);
      expectNumbersOfTheList(told);
      expectActsOfTheMap(told);
    }
  });

  it('says what the leading act answers and on whose word, on the day of the travel advisory', () => {
    const at = (iso: string) => tellReal(stateWith({ t: dayEndToMs(parseDay(iso)!) }), 'en').summary;
    expect(at('2025-11-14').paragraph).toMatch(
      /^China advises citizens to avoid travel to Japan\. It answers “Takaichi: Taiwan attack could be survival-threatening” \(7 November, as China stated\)\./u,
    );
    const answering = realDays.filter((day) => /It answers/.test(at(dayToIso(day)).paragraph));
    expect(answering.length).toBeGreaterThan(20);
    expect(answering.some((day) => /as media read it/.test(at(dayToIso(day)).paragraph))).toBe(true);
  });

  it('says on every day what the headline says, and beyond the data nothing but that', () => {
    const after = tellReal(stateWith({ t: dayEndToMs(realDays.at(-1)!), to: realDays.at(-1)! }), 'en').summary;
    expect(after.paragraph).toBe('No data after 4 July 2026.');
    expect(after.short).toBe('No data after 4 July 2026.');
  });

  it('tells in one sentence the date, the number and what leads', () => {
    const { short, told } = tellReal(stateWith({ t: dayEndToMs(parseDay('2025-11-25')!) }), 'en').summary;
    expect(told).toBe('Trump phoned Takaichi for 25 minutes, a day after speaking with Xi.');
    expect(short).toBe(`25 November 2025, 34 acts: ${told}`);
  });
});

const filters = fc.record({
  types: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES), { maxLength: 3 }),
  actors: fc.uniqueArray(fc.constantFrom('JP', 'CN', 'TW', 'US', 'KR'), { maxLength: 2 }),
  pair: fc.option(fc.constantFrom(['CN', 'JP'] as const, ['JP', 'US'] as const)),
  confidence: fc.constantFrom(...CONFIDENCES),
  trailDays: fc.constantFrom(1, 7, 30, Infinity),
});

describe('the paragraph within filters', () => {
  it('has the numbers of the list, and says that it is narrowed, on any day of the real data', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realDays), filters, fc.constantFrom('en', 'ja'), (day, given, language) => {
        const state = stateWith({ ...given, t: dayEndToMs(day), to: realDays.at(-1)! });
        const told = tellReal(state, language);
        expectGoodText(told.summary.paragraph, language);
        expectNumbersOfTheList(told);
        expectActsOfTheMap(told);
        const isNarrowed =
          given.types.length + given.actors.length > 0 || given.pair !== null || given.confidence === 'high';
        const says = /filters|絞り込み/u.test(told.summary.paragraph);
        if (!told.view.beyondCoverage) expect(says, told.summary.paragraph).toBe(isNarrowed);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('counts the acts of the arcs that are opened, and says so', () => {
    const state = stateWith({ t: dayEndToMs(parseDay('2025-11-25')!), openLanes: ['CN>JP:advisory'] });
    const told = tellReal(state, 'en');
    expect(told.view.total).toBeGreaterThan(0);
    expectNumbersOfTheList(told);
    expect(told.summary.paragraph).toMatch(/On the chosen arcs, \d+ acts? (is|are) shown: \d+ restrictions?;/u);
    const none = tellReal({ ...state, openLanes: ['US>EU:arms'] }, 'en').summary.paragraph;
    expect(none).toMatch(/On the chosen arcs, no act is shown\.$/u);
  });
});

describe('the paragraph of any data', () => {
  const scenes = fc.record({
    seed: fc.integer({ min: 0, max: 1e6 }),
    count: fc.integer({ min: 0, max: 60 }),
    hour: fc.integer({ min: 0, max: (DAYS + 10) * 24 }),
    filter: filters,
    vague: fc.constantFrom('day', 'week', 'month', 'minute'),
    language: fc.constantFrom('en', 'ja'),
  });

  it('is never empty, whole, and has the numbers of the list', () => {
    fc.assert(
      fc.property(scenes, ({ seed, count, hour, filter, vague, language }) => {
        const drawn = randomEvents(count, seed, FIRST, DAYS).map((event, i, all) => ({
          ...event,
          precision: i % 5 === 0 ? vague : event.precision,
          background: i % 11 === 0,
          // Some answer the act before, some are a part of it, some have nobody to go to.
          inResponseTo: i % 3 === 1 ? [{ id: all[i - 1]!.id, basis: 'reported' as const }] : [],
          partOf: i % 7 === 3 ? all[i - 1]!.id : null,
          to: i % 13 === 5 ? [] : event.to,
        }));
        const coverage = { version: '1', from: dayToIso(FIRST), to: dayToIso(FIRST + DAYS) };
        const model = buildModel({ events: drawn, actors: ACTORS, people: new Map(), coverage, problems: [] });
        const state = stateWith({
          ...filter,
          from: FIRST,
          to: FIRST + DAYS + 20,
          t: dayToMs(FIRST) + hour * 3_600_000,
        });
        const told = createTeller(model)(state, language);
        expectGoodText(told.summary.paragraph, language);
        expectGoodText(told.summary.short, language);
        expectNumbersOfTheList(told);
        expectActsOfTheMap(told);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('does not say that nothing is there where acts without an arc are listed', () => {
    const events = [eventOf({ id: 'law', type: 'policy', to: [], start: '2025-11-20' })];
    const coverage = { version: '1', from: '2025-10-01', to: '2025-12-31' };
    const model = buildModel({ events, actors: ACTORS, people: new Map(), coverage, problems: [] });
    const t = dayEndToMs(parseDay('2025-11-20')!);
    const { summary } = createTeller(model)(stateWith({ t }), 'en');
    expect(summary.paragraph).toBe('In all, 1 act is shown: 1 position; 1 new on this day.');
    expect(summary.short).toBe(`${formatDate(t, 'en')}, 1 act.`);
    const later = dayEndToMs(parseDay('2025-12-20')!);
    const measure = { ...events[0]!, span: 'measure' as const, inForceUntil: 'open' };
    const old = createTeller(buildModel({ ...model, events: [measure] }))(stateWith({ t: later }), 'en').summary;
    expect(old.paragraph).toBe('In all, 1 act is shown: 1 position; 1 older.');
  });
});
