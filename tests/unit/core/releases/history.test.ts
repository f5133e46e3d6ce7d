import { describe, expect, it } from 'vitest';
import { buildSince } from '../../../../src/core/releases/build-since.ts';
import { findDifferences } from '../../../../src/core/releases/find-differences.ts';
import { coverHistory, findVersionBefore } from '../../../../src/core/releases/history.ts';
import { NO_RELEASES } from '../../../../src/core/releases/release.ts';
import { formatRevisions, readRevisions } from '../../../../src/core/releases/revisions.ts';
import { correctionOf, HISTORY, recordOf } from '../../../fixtures/history.ts';

const { record, corrections } = HISTORY;

describe('findDifferences', () => {
  it.each([
    ['v1', { added: ['d'], amended: ['b'], withdrawn: ['c'] }],
    ['v2', { added: ['d'], amended: [], withdrawn: ['c'] }],
    ['v3', { added: [], amended: [], withdrawn: [] }],
    ['v4', null],
  ])('says what the last release has otherwise than %s', (since, expected) => {
    expect(findDifferences(record, since)).toEqual(expected);
  });

  it('says nothing of what was changed and changed back', () => {
    const there = recordOf({ a: '1', b: '1' }, { a: '2' }, { a: '1', b: '1' });
    expect(findDifferences(there, 'v1')).toEqual({ added: [], amended: [], withdrawn: [] });
    expect(findDifferences(there, 'v2')).toEqual({ added: ['b'], amended: ['a'], withdrawn: [] });
  });
});

describe('buildSince', () => {
  it('tells of each act its last title and what was corrected since, and of nothing before', () => {
    expect(buildSince(HISTORY, 'v1')).toEqual({
      date: '2026-12-01',
      events: {
        added: [{ id: 'd', title: 'd as ddddddd1', corrections: [] }],
        amended: [{ id: 'b', title: 'b as bbbbbbb2', corrections: [corrections[1]] }],
        withdrawn: [{ id: 'c', title: 'c as ccccccc1', corrections: [corrections[0]] }],
      },
    });
    const twice = { record: recordOf({ b: '1' }, { b: '2' }, { b: '3' }), corrections: [correctionOf()] };
    expect(buildSince(twice, 'v2')?.events.amended).toEqual([{ id: 'b', title: 'b as 3', corrections: [] }]);
    expect(buildSince(HISTORY, 'v9')).toBeNull();
  });
});

describe('what a page is told of its history at once', () => {
  it('is the versions before its own, and since which one something was corrected', () => {
    expect(coverHistory(HISTORY, 'v3')).toEqual({
      earlier: ['v1', 'v2'],
      corrected: { date: '2026-12-03', since: 'v2' },
    });
  });

  it('is nothing for a first version, released or not', () => {
    expect(coverHistory({ record: NO_RELEASES, corrections: [] }, 'v1')).toEqual({});
    expect(coverHistory({ record: recordOf({ a: '1' }), corrections: [] }, 'v1')).toEqual({});
  });

  it('leads from a correction that is not released yet to the last release', () => {
    const unreleased = { record, corrections: [correctionOf({ version: 'v4', date: '2026-12-04' })] };
    expect(coverHistory(unreleased, 'v4')).toEqual({
      earlier: ['v1', 'v2', 'v3'],
      corrected: { date: '2026-12-04', since: 'v3' },
    });
    expect(['v1', 'v2', 'v9'].map((version) => findVersionBefore(record, version))).toEqual([null, 'v1', 'v3']);
  });
});

describe('a history as JSON', () => {
  it('leaves out what was the same all along, and tells the same differences', () => {
    const written = formatRevisions(HISTORY);
    expect(written.events.map(([id]) => id)).toEqual(['b', 'c', 'd']);
    const read = readRevisions(JSON.parse(JSON.stringify(written)) as typeof written);
    for (const version of ['v1', 'v2', 'v3', 'v4']) {
      expect(buildSince(read, version)).toEqual(buildSince(HISTORY, version));
    }
  });
});
