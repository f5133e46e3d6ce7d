import { describe, expect, it } from 'vitest';
import { formatUrl, formatWarning, parseUrl } from '../../../src/state/url.ts';
import { BAN, CONTEXT, day, dayEnd, LAW, stateWith } from './fixtures.ts';

const stateOf = (search: string, hash = '') => parseUrl(search, hash, CONTEXT).state;
const warningsOf = (search: string, hash = '') => parseUrl(search, hash, CONTEXT).warnings;
const rewrite = (search: string) => formatUrl(stateOf(search), CONTEXT, search);

describe('parseUrl without parameters', () => {
  it('gives the defaults of the public interface', () => {
    expect(parseUrl('', '', CONTEXT)).toEqual({
      warnings: [],
      state: {
        embed: false,
        t: Date.parse('2025-11-25T23:59:59.999+09:00'),
        from: day('2025-10-01'),
        to: day('2026-07-04'),
        trailDays: 7,
        event: null,
        types: [],
        actors: [],
        pair: null,
        lanes: 'lead',
        confidence: 'medium',
        map: null,
        lang: 'en',
        theme: 'auto',
        hide: [],
        playing: false,
        since: null,
        told: false,
        left: null,
        speed: 2,
        chainOf: null,
        openLanes: [],
        projection: 'mercator',
        story: null,
        step: 1,
        query: '',
        tension: null,
      },
    });
  });

  it.each([
    ['ja-JP', 'ja'],
    ['ja', 'ja'],
    ['JA_jp', 'ja'],
    ['en-US', 'en'],
    ['zh-Hant', 'en'],
    ['', 'en'],
  ])('speaks to a browser of language "%s" in %s', (browserLanguage, lang) => {
    expect(parseUrl('', '', { ...CONTEXT, browserLanguage }).state.lang).toBe(lang);
  });

  it('starts with the coverage where it lies elsewhere than the default period', () => {
    const context = { ...CONTEXT, coverageFromDay: day('2027-01-01'), coverageToDay: day('2027-02-01') };
    const { state, warnings } = parseUrl('', '', context);
    expect([state.from, state.to, state.t]).toEqual([day('2027-01-01'), day('2027-02-01'), dayEnd('2027-01-01')]);
    expect(warnings).toEqual([]);
    expect(formatUrl(state, context, '')).toBe('');
  });
});

describe('parseUrl of the playhead', () => {
  it.each([
    ['2025-11-05', '2025-11-05T23:59:59.999+09:00'],
    ['2025-11-05T09:30:00+09:00', '2025-11-05T09:30:00+09:00'],
    ['2025-11-05T00:30:00Z', '2025-11-05T09:30:00+09:00'],
    ['2025-11-05T09:30', '2025-11-05T09:30:00+09:00'],
    ['2025-11-05T09:30:15.250', '2025-11-05T09:30:15.250+09:00'],
    ['2025-11-04T19:30%2D05:00', '2025-11-05T09:30:00+09:00'],
    ['2025-11-05T09:30+09:00', '2025-11-05T09:30:00+09:00'],
    ['2025-11-05T09:30%2B09:00', '2025-11-05T09:30:00+09:00'],
  ])('reads t=%s as %s', (text, iso) => {
    expect(parseUrl(`?t=${text}`, '', CONTEXT)).toMatchObject({ state: { t: Date.parse(iso) }, warnings: [] });
  });

  it.each(['2025-02-30', 'yesterday', '2025-11', '0', 'NaN', '2025-11-25T25:00', '%E0%A4%A', '2025-11-05+09:00'])(
    'falls back with one warning at t=%s',
    (text) => {
      const { state, warnings } = parseUrl(`?t=${text}`, '', CONTEXT);
      expect(state.t).toBe(dayEnd('2025-11-25'));
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatchObject({ row: 'link', field: 't' });
      expect(warnings.map(formatWarning)[0]).toContain('t: got');
    },
  );

  it.each([
    ['2020-01-01', '2025-10-01T23:59:59.999+09:00'],
    ['2020-01-01T12:00Z', '2025-10-01T00:00:00+09:00'],
    ['2030-01-01', '2026-07-04T23:59:59.999+09:00'],
    ['2030-01-01T12:00Z', '2026-07-04T23:59:59.999+09:00'],
  ])('clamps t=%s to the period without a warning', (text, iso) => {
    expect(parseUrl(`?t=${text}`, '', CONTEXT)).toMatchObject({ state: { t: Date.parse(iso) }, warnings: [] });
  });

  it('moves to the end of the first day of the event, unless t says otherwise', () => {
    expect(stateOf(`?event=${BAN}`)).toMatchObject({ event: BAN, t: dayEnd('2026-01-06') });
    expect(stateOf(`?event=${BAN}&t=2025-12-01`)).toMatchObject({ event: BAN, t: dayEnd('2025-12-01') });
    expect(stateOf(`?event=${BAN}&t=never`)).toMatchObject({ event: BAN, t: dayEnd('2026-01-06') });
    expect(stateOf(`?event=${BAN}&to=2025-12-31`)).toMatchObject({ event: BAN, t: dayEnd('2025-12-31') });
    expect(stateOf(`?event=${LAW}`)).toMatchObject({ event: LAW, t: dayEnd('2025-10-01') });
  });

  it('falls back at an unknown event', () => {
    expect(stateOf('?event=__proto__')).toMatchObject({ event: null, t: dayEnd('2025-11-25') });
    expect(warningsOf('?event=__proto__')).toHaveLength(1);
  });
});

describe('parseUrl of the period', () => {
  it.each([
    ['?from=2025-11-01&to=2025-11-30', '2025-11-01', '2025-11-30'],
    ['?from=earliest&to=latest', '2025-10-01', '2026-07-04'],
    ['?from=EARLIEST', '2025-10-01', '2026-07-04'],
    ['?to=2027-07-05', '2025-10-01', '2027-07-05'],
    ['?from=latest', '2026-07-04', '2026-07-04'],
  ])('reads %s', (search, from, to) => {
    expect(parseUrl(search, '', CONTEXT)).toMatchObject({ state: { from: day(from), to: day(to) }, warnings: [] });
  });

  it.each([
    ['?to=2027-07-06', 'more than 366 days past the coverage'],
    ['?from=2025-09-30', 'a day before the coverage'],
    ['?from=2026-01-02&to=2026-01-01', 'ends that have crossed'],
    ['?from=2026-08-01', 'a start behind the default end'],
    ['?to=2025-02-30', 'a day that does not exist'],
    ['?from=2025-11-01T00:00', 'a time of day'],
  ])('falls back with one warning at %s: %s', (search) => {
    const { state, warnings } = parseUrl(search, '', CONTEXT);
    expect([state.from, state.to]).toEqual([day('2025-10-01'), day('2026-07-04')]);
    expect(warnings).toHaveLength(1);
  });
});

describe('parseUrl of the other fields', () => {
  it.each([
    ['?embed', { embed: true }],
    ['?embed=', { embed: true }],
    ['?embed=0', { embed: true }],
    ['?trail=1', { trailDays: 1 }],
    ['?trail=366', { trailDays: 366 }],
    ['?trail=ALL', { trailDays: Infinity }],
    ['?types=sanction,CALL,,call', { types: ['call', 'sanction'] }],
    ['?types=sanction%2C%20call', { types: ['call', 'sanction'] }],
    ['?actors=us,Cn', { actors: ['CN', 'US'] }],
    ['?pair=jp-CN', { pair: ['CN', 'JP'] }],
    ['?lanes=all', { lanes: 'all' }],
    ['?confidence=low', { confidence: 'low' }],
    ['?map=4.567/35.12346/139.98765', { map: { zoom: 4.57, lat: 35.1235, lng: 139.9877 } }],
    ['?map=0/0/0', { map: { zoom: 0, lat: 0, lng: 0 } }],
    ['?map=3/-10/190.5', { map: { zoom: 3, lat: -10, lng: -169.5 } }],
    ['?map=3/0/-900', { map: { zoom: 3, lat: 0, lng: -180 } }],
    ['?map=3/0/179.99999', { map: { zoom: 3, lat: 0, lng: -180 } }],
    ['?lang=JA', { lang: 'ja' }],
    ['?theme=dark', { theme: 'dark' }],
    ['?hide=credit,header', { hide: ['header', 'credit'] }],
    ['?play=1', { playing: true }],
    ['?play=0', { playing: false }],
  ])('reads %s', (search, expected) => {
    expect(parseUrl(search, '', CONTEXT)).toMatchObject({ state: expected, warnings: [] });
  });

  it.each([
    '?trail=0',
    '?trail=367',
    '?trail=1.5',
    '?trail=-1',
    '?types=call,war',
    '?types=,',
    '?actors=JP,XX',
    '?pair=JP-JP',
    '?pair=JP',
    '?pair=JP-CN-US',
    '?pair=JP-XX',
    '?lanes=some',
    '?confidence=certain',
    '?map=10/0/0',
    '?map=-1/0/0',
    '?map=4/86/0',
    '?map=4/0',
    '?map=4/0/0/0',
    '?map=4//0',
    '?map=4/0/1e3',
    '?map=NaN/0/0',
    '?lang=zh-Hant',
    '?lang=fr',
    '?theme=blue',
    '?hide=note',
    '?play=yes',
    '?theme=%',
  ])('falls back with one warning at %s', (search) => {
    const { state, warnings } = parseUrl(search, '', CONTEXT);
    expect(state).toEqual(stateWith());
    expect(warnings).toHaveLength(1);
  });

  it('takes a value without text as missing', () => {
    expect(parseUrl('?t=&types=&theme&pair=%20', '', CONTEXT)).toEqual({ state: stateWith(), warnings: [] });
  });

  it('takes the last of repeated parameters and warns of a parameter once', () => {
    expect(stateOf('?theme=light&theme=dark').theme).toBe('dark');
    expect(warningsOf('?theme=red&theme=blue')).toHaveLength(1);
    expect(warningsOf('?theme=red&theme=dark')).toEqual([]);
  });

  it('shows a still under reduced motion', () => {
    const { state, warnings } = parseUrl('?play=1', '', { ...CONTEXT, reducedMotion: true });
    expect([state.playing, warnings]).toEqual([false, []]);
  });

  it('leaves foreign and future parameters without a warning', () => {
    expect(warningsOf('?view=x&data=z&utm_source=a&T=bad')).toEqual([]);
  });
});

describe('formatUrl', () => {
  it('writes nothing for the defaults', () => {
    expect(formatUrl(stateWith(), CONTEXT, '')).toBe('');
    expect(rewrite('?t=2025-11-25&trail=7&lanes=lead&from=earliest&to=latest&lang=en&play=0')).toBe('');
  });

  it('writes differences from the defaults in the order of the table', () => {
    const state = stateWith({
      embed: true,
      t: Date.parse('2025-11-05T09:30:00+09:00'),
      to: day('2025-12-31'),
      trailDays: Infinity,
      types: ['call', 'sanction'],
      pair: ['CN', 'JP'],
      map: { zoom: 4.5, lat: 0, lng: -170.25 },
      lang: 'ja',
      playing: true,
    });
    expect(formatUrl(state, CONTEXT, '')).toBe(
      '?embed&t=2025-11-05T09:30%2B09:00&to=2025-12-31&trail=all&types=call,sanction&pair=CN-JP&map=4.5/0/-170.25&lang=ja&play=1',
    );
  });

  it('leaves a canonical address as it is, foreign parameters and order included', () => {
    const search = '?utm_source=a+b%20c&trail=30&data=x.json&view=%E0%A4%A&t=2025-11-05&flag';
    expect(rewrite(search)).toBe(search);
  });

  it('drops what fell back, repeats nothing and appends what is new', () => {
    const state = { ...stateOf('?theme=blue&x=1&trail=3&trail=30'), lanes: 'all' as const };
    expect(formatUrl(state, CONTEXT, '?theme=blue&x=1&trail=3&trail=30')).toBe('?x=1&trail=30&lanes=all');
  });

  it('keeps a language that is yet to come until another is chosen', () => {
    expect(rewrite('?lang=zh-Hant&t=2025-11-05')).toBe('?lang=zh-Hant&t=2025-11-05');
    expect(formatUrl(stateWith({ lang: 'ja' }), CONTEXT, '?lang=zh-Hant')).toBe('?lang=ja');
    expect(rewrite('?lang=fr')).toBe('');
  });

  it('leaves out t where the event already says it', () => {
    expect(rewrite(`?event=${BAN}&t=2026-01-06`)).toBe(`?event=${BAN}`);
    expect(rewrite(`?event=${BAN}&t=2025-11-25`)).toBe(`?event=${BAN}&t=2025-11-25`);
  });

  it('names the ends of the coverage, so that a link grows with the data', () => {
    const context = { ...CONTEXT, coverageFromDay: day('2025-09-01') };
    expect(formatUrl(parseUrl('?from=2025-09-01', '', context).state, context, '')).toBe('?from=earliest');
  });
});
