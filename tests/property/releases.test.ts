import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashEvent } from '../../src/build/releases/hash-event.ts';
import { formatReleases } from '../../src/build/releases/format-releases.ts';
import { parseReleases } from '../../src/core/parse/parse-releases.ts';
import { findDifferences } from '../../src/core/releases/find-differences.ts';
import { formatRevisions, readRevisions } from '../../src/core/releases/revisions.ts';
import { recordOf, type Hashes } from '../fixtures/history.ts';

const SEED = 20261122;

/** Acts come, change between three states, go and come back. */
const releases: fc.Arbitrary<readonly Hashes[]> = fc.array(
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('hash-001', 'hash-002', 'hash-003')),
  { minLength: 1, maxLength: 8 },
);

/** The same by direct comparison of two whole releases. */
function compare(before: Hashes, now: Hashes) {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return {
    added: ids.filter((id) => !(id in before) && id in now),
    amended: ids.filter((id) => id in before && id in now && before[id] !== now[id]),
    withdrawn: ids.filter((id) => id in before && !(id in now)),
  };
}

describe('what has changed since a version', () => {
  it('is what two whole releases differ by, whatever lies between them, read back from either form too', () => {
    const told = { added: 0, amended: 0, withdrawn: 0 };
    fc.assert(
      fc.property(releases, (list) => {
        const record = recordOf(...list);
        const { record: read, problems } = parseReleases(JSON.parse(formatReleases(record)));
        expect(problems).toEqual([]);
        const sent = readRevisions(
          JSON.parse(JSON.stringify(formatRevisions({ record, corrections: [] }))) as ReturnType<
            typeof formatRevisions
          >,
        ).record;
        list.forEach((before, index) => {
          const expected = compare(before, list.at(-1) ?? {});
          for (const each of [record, read, sent]) {
            expect(findDifferences(each, `v${String(index + 1)}`)).toEqual(expected);
          }
          for (const kind of ['added', 'amended', 'withdrawn'] as const) told[kind] += expected[kind].length;
        });
      }),
      { seed: SEED, numRuns: 500 },
    );
    expect(Math.min(...Object.values(told))).toBeGreaterThan(100);
  });
});

const leaves = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constantFrom(null, true, false),
  fc.array(fc.string(), { maxLength: 3 }),
);
const rows = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.oneof(leaves, fc.dictionary(fc.string(), leaves, { maxKeys: 3 })),
);
const saysNothing = (value: unknown) =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

describe('the hash of an act', () => {
  it('is the same in any order of fields, and with or without what says nothing', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (row, stream) => {
        const fields = Object.entries(row).filter(([, value]) => !saysNothing(value));
        const shuffled = fields
          .map((field) => [stream.next().value as number, field] as const)
          .sort(([a], [b]) => a - b);
        expect(hashEvent(Object.fromEntries(shuffled.map(([, field]) => field)))).toBe(hashEvent(row));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is another when any field says something else', () => {
    fc.assert(
      fc.property(rows, fc.string({ minLength: 1, maxLength: 6 }), leaves, (row, name, value) => {
        const before = Object.hasOwn(row, name) ? row[name] : null;
        const isSame = JSON.stringify(before) === JSON.stringify(value) || (saysNothing(before) && saysNothing(value));
        const changed = Object.fromEntries([...Object.entries(row).filter(([key]) => key !== name), [name, value]]);
        expect(hashEvent(changed) === hashEvent(row)).toBe(isSame);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
