import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../src/core/event.ts';
import { LANGUAGES } from '../../src/core/actor.ts';
import { dayEndToMs, dayToMs } from '../../src/core/time/day.ts';
import type { UrlContext } from '../../src/state/codec.ts';
import { findPicture } from '../../src/state/find-picture.ts';
import { HIDEABLE, PROJECTIONS, type State, type StepPicture, THEMES } from '../../src/state/state.ts';
import { DEFAULT_SPEED, formatUrl, parseUrl } from '../../src/state/url.ts';
import { CONTEXT } from '../unit/state/fixtures.ts';

const SEED = 20251125;
const ACTORS = [...CONTEXT.actors].sort();
const NAMES =
  'embed t from to trail event types actors pair lanes confidence map projection lang theme hide story step play since'.split(
    ' ',
  );

/** Coverage with and without the default dates, and browsers of either language. */
const contexts: fc.Arbitrary<UrlContext> = fc
  .record({ start: fc.integer({ min: -400, max: 400 }), days: fc.integer({ min: 0, max: 400 }), isJa: fc.boolean() })
  .map(({ start, days, isJa }) => {
    const coverageFromDay = CONTEXT.coverageFromDay + start;
    const browserLanguage = isJa ? 'ja-JP' : 'de';
    return { ...CONTEXT, coverageFromDay, coverageToDay: coverageFromDay + days, browserLanguage };
  });

const rounded = (limit: number, decimals: number) =>
  fc.integer({ min: -limit * 10 ** decimals, max: limit * 10 ** decimals }).map((n) => n / 10 ** decimals);

const STEPS = CONTEXT.stories.get('the-call') ?? [];
const PICTURE_KEYS: (keyof StepPicture)[] = ['event', 'types', 'actors', 'pair', 'map'];

/** A state in which a step is told; of its picture the reader has left some as the step set it. */
function tell(state: State, step: Pick<State, 'story' | 'step'>, asSet: readonly (keyof StepPicture)[]): State {
  const picture = findPicture(CONTEXT.stories, step);
  const kept = picture === null ? {} : Object.fromEntries(asSet.map((key) => [key, picture[key]]));
  const moved: State = { ...state, ...step, ...kept };
  return { ...moved, told: moved.event !== null && moved.event === picture?.event };
}

function statesOf(context: UrlContext): fc.Arbitrary<State> {
  const days = fc.integer({ min: context.coverageFromDay, max: context.coverageToDay + 366 });
  return fc.tuple(days, days).chain(([a, b]) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const t = fc.oneof(
      fc.integer({ min: from, max: to }).map(dayEndToMs),
      fc.integer({ min: dayToMs(from), max: dayEndToMs(to) }),
    );
    const told = fc
      .option(fc.integer({ min: 1, max: STEPS.length }))
      .map((step) => ({ story: step === null ? null : 'the-call', step: step ?? 1 }));
    return fc
      .record<State>({
        embed: fc.boolean(),
        t,
        from: fc.constant(from),
        to: fc.constant(to),
        trailDays: fc.oneof(fc.integer({ min: 1, max: 366 }), fc.constant(Infinity)),
        event: fc.constantFrom(null, ...context.eventIds.keys()),
        types: fc.subarray([...context.types]),
        actors: fc.subarray(ACTORS),
        pair: fc.option(
          fc.subarray(ACTORS, { minLength: 2, maxLength: 2 }).map(([a, b]) => [a ?? '', b ?? ''] as const),
        ),
        lanes: fc.constantFrom('lead', 'all'),
        confidence: fc.constantFrom(...CONFIDENCES),
        map: fc.oneof(
          fc.constantFrom(null, 'pacific' as const),
          fc.record({
            zoom: fc.integer({ min: 0, max: 900 }).map((n) => n / 100),
            lat: rounded(85, 4),
            lng: rounded(180, 4).map((lng) => (lng === 180 ? -180 : lng)),
          }),
        ),
        projection: fc.constantFrom(...PROJECTIONS),
        story: fc.constant(null),
        step: fc.constant(1),
        lang: fc.constantFrom(...LANGUAGES),
        theme: fc.constantFrom(...THEMES),
        hide: fc.subarray([...HIDEABLE]),
        playing: fc.boolean(),
        since: fc.constantFrom(null, ...context.versions),
        told: fc.constant(false),
        left: fc.constant(null),
        speed: fc.constant(DEFAULT_SPEED),
        chainOf: fc.constant(null),
        openLanes: fc.constant([]),
        query: fc.constant(''),
        tension: fc.constant(null),
      })
      .chain((state) => fc.tuple(told, fc.subarray(PICTURE_KEYS)).map(([step, asSet]) => tell(state, step, asSet)));
  });
}

const visits = contexts.chain((context) => fc.record({ context: fc.constant(context), state: statesOf(context) }));

/** Searches of our names and others, with values that are almost right, wrong or malformed. */
const values = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '%',
    '%E0%A4%A',
    'all',
    'latest',
    '2025-12-01',
    '2025-12-01T10:00+09:00',
    'JP-CN',
    '2025-11-26.1',
    '4/0/540',
    'ja',
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const searches = fc
  .array(fc.tuple(fc.constantFrom(...NAMES, 'x', 'utm', '__proto__'), values), { maxLength: 8 })
  .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);

describe('the URL', () => {
  it('leads back to the very state that wrote it, whatever stood there before', () => {
    fc.assert(
      fc.property(visits, searches, ({ context, state }, previous) => {
        const search = formatUrl(state, context, previous.replace(/lang=/g, 'x='));
        expect(parseUrl(search, '', context)).toEqual({ state, warnings: [] });
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('stands still once written', () => {
    fc.assert(
      fc.property(contexts, searches, (context, search) => {
        const { state } = parseUrl(search, '', context);
        const once = formatUrl(state, context, search);
        expect(formatUrl(parseUrl(once, '', context).state, context, once)).toBe(once);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('gives a possible state for any text, with at most one warning a parameter', () => {
    fc.assert(
      fc.property(
        contexts,
        fc.oneof(searches, fc.string()),
        fc.oneof(searches, fc.string()),
        (context, search, hash) => {
          const { state, warnings } = parseUrl(search, hash.replace('?', '#'), context);
          expect(state.from).toBeGreaterThanOrEqual(context.coverageFromDay);
          expect(state.to).toBeGreaterThanOrEqual(state.from);
          expect(state.to).toBeLessThanOrEqual(context.coverageToDay + 366);
          expect(state.t).toBeGreaterThanOrEqual(dayToMs(state.from));
          expect(state.t).toBeLessThanOrEqual(dayEndToMs(state.to));
          expect(new Set(warnings.map((warning) => warning.field)).size).toBe(warnings.length);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('keeps foreign parameters as they were written, in their order', () => {
    const foreign = (search: string) =>
      search
        .replace('?', '')
        .split('&')
        .filter((part) => part !== '' && !NAMES.includes(part.split('=')[0] ?? ''));
    const written = searches.map((search) => search.replace(/[#]/g, ''));
    fc.assert(
      fc.property(visits, written, ({ context, state }, previous) => {
        // A value may itself hold `&t=…`: what counts is the search as it is split.
        expect(foreign(formatUrl(state, context, previous))).toEqual(foreign(previous));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
