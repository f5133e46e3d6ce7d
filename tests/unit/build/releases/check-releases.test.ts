import { describe, expect, it } from 'vitest';
import { checkReleases, type Unreleased } from '../../../../src/build/releases/check-releases.ts';
import { NO_RELEASES } from '../../../../src/core/releases/release.ts';
import { correctionOf, HISTORY, releasedOf } from '../../../fixtures/history.ts';

/** The acts of the last release. */
const LAST = { a: 'aaaaaaa1', b: 'bbbbbbb2', d: 'ddddddd1' };
/** An entry on the version that is about to be released. */
const newOf = (event: string, kind: 'added' | 'amended' | 'withdrawn', date = '2026-12-05') =>
  correctionOf({ event, kind, date, version: 'v4' });

function check(given: Partial<Omit<Unreleased, 'events'>> & { readonly events: Readonly<Record<string, string>> }) {
  const { record, corrections } = HISTORY;
  const events = releasedOf(given.events);
  const found = checkReleases({
    record,
    version: 'v4',
    ...given,
    events,
    corrections: [...corrections, ...(given.corrections ?? [])],
  });
  const tell = (problems: typeof found.events) =>
    problems.map(({ row, field, reason }) => `${row} · ${field} · ${reason}`);
  return { events: tell(found.events), corrections: tell(found.corrections) };
}

const GOOD = { events: [], corrections: [] };

describe('checkReleases', () => {
  it('passes data as they were released, and new acts under a new version', () => {
    expect(check({ version: 'v3', events: LAST })).toEqual(GOOD);
    expect(check({ events: LAST })).toEqual(GOOD);
    expect(check({ events: { ...LAST, e: 'eeeeeee1' } })).toEqual(GOOD);
  });

  it('fails on an act that was amended or withdrawn without an entry, by its name', () => {
    const { events } = check({ events: { a: 'aaaaaaa2', b: 'bbbbbbb2' } });
    expect(events).toHaveLength(2);
    expect(events[0]).toMatch(/^a · version · was amended since version v3, and corrections\.json has no entry/);
    expect(events[1]).toMatch(/^d · version · was withdrawn since version v3/);
  });

  it('passes the same with an entry for each under the new version', () => {
    const corrections = [newOf('a', 'amended'), newOf('d', 'withdrawn')];
    expect(check({ events: { a: 'aaaaaaa2', b: 'bbbbbbb2' }, corrections })).toEqual(GOOD);
  });

  it('is not content with an entry of an older version, or of another act', () => {
    // `b` has an entry, of v2.
    expect(check({ events: { ...LAST, b: 'bbbbbbb3' } }).events).toHaveLength(1);
    const { events, corrections } = check({ events: { ...LAST, b: 'bbbbbbb3' }, corrections: [newOf('a', 'amended')] });
    expect(events[0]).toMatch(/^b · /);
    expect(corrections).toEqual(['a · kind · the event was not amended in version v4']);
  });

  it('fails on an entry that is older than the last release, or younger than its own', () => {
    const events = { ...LAST, a: 'aaaaaaa2' };
    expect(check({ events, corrections: [newOf('a', 'amended', '2026-12-03')] })).toEqual(GOOD);
    expect(check({ events, corrections: [newOf('a', 'amended', '2026-12-02')] }).corrections).toEqual([
      'a · date · lies before the release that it corrects, 2026-12-03',
    ]);
    const late = correctionOf({ event: 'c', version: 'v3', kind: 'withdrawn', date: '2026-12-04' });
    expect(check({ events: LAST, corrections: [late] }).corrections).toEqual([
      'c · date · lies after the release that has it, 2026-12-03',
    ]);
  });

  it.each([
    ['another kind', newOf('a', 'withdrawn'), 'a · kind'],
    ['an act that nobody knows', newOf('zz', 'amended'), 'zz · kind'],
    ['a version that nobody knows', correctionOf({ version: 'v9', date: '2026-12-05' }), 'b · version'],
  ])('fails on an entry with %s', (_what, correction, expected) => {
    const { corrections } = check({ events: { ...LAST, a: 'aaaaaaa2' }, corrections: [correction] });
    expect(corrections).toHaveLength(1);
    expect(corrections[0]).toContain(expected);
  });

  it('asks for a new version where anything differs, new acts too', () => {
    expect(check({ version: 'v3', events: { ...LAST, e: 'eeeeeee1' } }).events).toEqual([
      'file · version · is released, and the events differ: change it',
    ]);
    // No entry helps: it would belong to what is out already.
    const corrections = [correctionOf({ event: 'a', version: 'v3', date: '2026-12-03' })];
    expect(check({ version: 'v3', events: { ...LAST, a: 'aaaaaaa2' }, corrections }).events).toHaveLength(2);
  });

  it('refuses to go back to an older version, and knows no rule before the first release', () => {
    expect(check({ version: 'v1', events: LAST }).events).toEqual([
      'file · version · is that of an older release; the last is v3',
    ]);
    const first = checkReleases({ record: NO_RELEASES, version: 'v1', corrections: [], events: releasedOf(LAST) });
    expect(first).toEqual(GOOD);
  });
});
