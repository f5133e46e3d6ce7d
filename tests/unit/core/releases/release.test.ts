import { describe, expect, it } from 'vitest';
import { addRelease, hashAt, NO_RELEASES } from '../../../../src/core/releases/release.ts';
import { HISTORY, recordOf, releasedOf } from '../../../fixtures/history.ts';

const { record } = HISTORY;

describe('addRelease', () => {
  it('writes of each act only the releases in which it changed, and when it went', () => {
    expect(record.releases.map(({ version }) => version)).toEqual(['v1', 'v2', 'v3']);
    const hashes = [...record.events].map(([id, history]) => [id, Object.fromEntries(history.hashes)]);
    expect(Object.fromEntries(hashes)).toEqual({
      a: { v1: 'aaaaaaa1' },
      b: { v1: 'bbbbbbb1', v2: 'bbbbbbb2' },
      c: { v1: 'ccccccc1', v3: null },
      d: { v3: 'ddddddd1' },
    });
  });

  it('keeps the last title of an act that is gone', () => {
    expect(record.events.get('c')?.title).toBe('c as ccccccc1');
    expect(record.events.get('b')?.title).toBe('b as bbbbbbb2');
  });

  it('replaces the last release where it has the same version', () => {
    const again = addRelease(
      record,
      { version: 'v3', date: null },
      releasedOf({ a: 'aaaaaaa1', b: 'bbbbbbb2', c: 'ccccccc1' }),
    );
    expect(again.releases.at(-1)).toEqual({ version: 'v3', date: null });
    expect(again.releases).toHaveLength(3);
    expect([...again.events.keys()]).toEqual(['a', 'b', 'c']);
    expect(again.events.get('c')?.hashes.size).toBe(1);
  });

  it('refuses the version of an older release', () => {
    expect(() => addRelease(record, { version: 'v1', date: null }, new Map())).toThrow(/^addRelease: got v1 again/);
  });
});

describe('hashAt', () => {
  it('is the newest hash up to a release, and none before the act came or after it went', () => {
    const at = (id: string) => [-1, 0, 1, 2].map((index) => hashAt(record.events.get(id)!, record.releases, index));
    expect(at('b')).toEqual([null, 'bbbbbbb1', 'bbbbbbb2', 'bbbbbbb2']);
    expect(at('c')).toEqual([null, 'ccccccc1', 'ccccccc1', null]);
    expect(at('d')).toEqual([null, null, null, 'ddddddd1']);
  });

  it('comes back with an act that comes back', () => {
    const { events, releases } = recordOf({ a: '1' }, {}, { a: '1' });
    expect([0, 1, 2].map((index) => hashAt(events.get('a')!, releases, index))).toEqual(['1', null, '1']);
    expect(recordOf().releases).toEqual(NO_RELEASES.releases);
  });
});
