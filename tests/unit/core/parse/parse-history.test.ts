import { describe, expect, it } from 'vitest';
import { MAX_CORRECTION_TEXT, parseCorrections } from '../../../../src/core/parse/parse-corrections.ts';
import { parseReleases } from '../../../../src/core/parse/parse-releases.ts';
import { NO_RELEASES } from '../../../../src/core/releases/release.ts';
import { formatReleases } from '../../../../src/build/releases/format-releases.ts';
import { correctionOf, HISTORY } from '../../../fixtures/history.ts';

const told = (problems: readonly { row: string; field: string; reason: string }[]) =>
  problems.map(({ row, field, reason }) => `${row} · ${field} · ${reason}`);

describe('parseCorrections', () => {
  it('reads good entries, the newest first', () => {
    const [older, newer] = [correctionOf(), correctionOf({ date: '2027-01-01', version: 'v3' })];
    expect(parseCorrections({ corrections: [older, newer] })).toEqual({ corrections: [newer, older], problems: [] });
    expect(parseCorrections({ corrections: [] })).toEqual({ corrections: [], problems: [] });
  });

  it.each<[string, object, string]>([
    ['date', { date: '2026-02-30' }, 'b · date'],
    ['event', { event: '../b' }, '#0 · event'],
    ['kind', { kind: 'changed' }, 'b · kind'],
    ['version', { version: '' }, 'b · version · is empty'],
    ['what', { what: { en: 'Only English' } }, 'b · what.ja · is missing'],
    ['why', { why: 'text' }, 'b · why'],
    ['why', { why: { en: 'x'.repeat(MAX_CORRECTION_TEXT + 1), ja: 'x' } }, 'b · why.en · is longer than 300'],
  ])('leaves out an entry with a bad %s and tells it', (_field, change, expected) => {
    const { corrections, problems } = parseCorrections({
      corrections: [{ ...correctionOf(), ...change }, correctionOf({ event: 'c' })],
    });
    expect(corrections.map(({ event }) => event)).toEqual(['c']);
    expect(told(problems)).toHaveLength(1);
    expect(told(problems)[0]).toContain(expected);
  });

  it('takes one entry of an act in a version, and tells the second', () => {
    const { corrections, problems } = parseCorrections({
      corrections: [correctionOf(), correctionOf({ date: '2026-12-01' })],
    });
    expect(corrections).toEqual([correctionOf()]);
    expect(told(problems)).toEqual(['b · event · is corrected twice in v2']);
  });

  it.each([[null], [[]], [{}], [{ corrections: {} }]])('tells %j as no file of corrections', (value) => {
    const { corrections, problems } = parseCorrections(value);
    expect(corrections).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('parseReleases', () => {
  const good = JSON.parse(formatReleases(HISTORY.record)) as Record<string, unknown>;

  it('reads what the command writes', () => {
    expect(parseReleases(good)).toEqual({ record: HISTORY.record, problems: [] });
  });

  it.each<[string, object, string]>([
    [
      'a repeated version',
      {
        releases: [
          { version: 'v1', date: '2026-12-01' },
          { version: 'v1', date: '2026-12-02' },
        ],
        events: {},
      },
      '#1 · version · is repeated',
    ],
    ['a bad date', { releases: [{ version: 'v1', date: '2026-13-01' }], events: {} }, '#0 · date'],
    [
      'a hash of no release',
      { events: { a: { title: 'A', hashes: { v9: 'aaaaaaa1' } } } },
      'a · hashes · is none of the releases',
    ],
    ['what is no hash', { events: { a: { title: 'A', hashes: { v1: 'short' } } } }, 'a · hashes.v1 · is no hash'],
    ['an id that is none', { events: { 'a b': { title: 'A', hashes: { v1: 'aaaaaaa1' } } } }, 'a b · id'],
    ['no events', { events: [] }, 'file · events · expected an object'],
  ])('takes a record with %s for none', (_what, change, expected) => {
    const { record, problems } = parseReleases({ ...good, ...change });
    expect(record).toBe(NO_RELEASES);
    expect(told(problems).join('\n')).toContain(expected);
  });
});
