import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCheckedDetails, readCheckedDetails } from '../../src/core/checked/checked-details.ts';
import { formatCheckedIndex, openCheckedIndex, readCheckedIndex } from '../../src/core/checked/checked-index.ts';
import { PRINCIPALS, type Actor } from '../../src/core/actor.ts';
import type { EventDetails, EventRecord } from '../../src/core/event.ts';
import { eventOf } from '../fixtures/events.ts';

const names = { en: 'a', ja: 'b', 'zh-Hant': 'c', 'zh-Hans': 'd', ko: 'e' };
const actors = new Map(
  PRINCIPALS.map((id): [string, Actor] => [id, { id, names, principal: true, seat: { names, lng: 0, lat: 0 } }]),
);

const text = fc.string();
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
/** JSON knows no negative zero. */
const degrees = fc.integer({ min: -180, max: 180 }).map((value) => value + 0);

/** Every field that may be left out, with its default and without. */
const recordOf = fc.record({
  background: fc.boolean(),
  landmark: fc.boolean(),
  mutual: fc.boolean(),
  end: orNull(text),
  inForceUntil: orNull(text),
  lastConfirmed: orNull(text),
  initiator: orNull(text),
  against: fc.array(text),
  about: fc.array(text),
  people: fc.array(text),
  durationMinutes: orNull(fc.integer({ min: 1 })),
  place: orNull(fc.record({ name: text, lng: degrees, lat: degrees })),
  // Now with its day before the id, now without, and now with another.
  start: fc.constantFrom('2025-11-20', '2025-11-20T10:00+09:00', '2025-12-01'),
  isDated: fc.boolean(),
  links: fc.record({ endedBy: orNull(fc.nat()), partOf: orNull(fc.nat()) }),
  answers: fc.array(fc.tuple(fc.nat(), fc.constantFrom('stated' as const, 'reported' as const))),
});

type Drawn = typeof recordOf extends fc.Arbitrary<infer Fields> ? Fields : never;

/** Links lead to events of the list: the parser lets no other through. */
function buildRecords(drawn: readonly Drawn[]): EventRecord[] {
  const ids = drawn.map(({ isDated }, row) => `${isDated ? '2025-11-20-' : ''}act-${row}`);
  const idOf = (link: number): string => ids[link % ids.length] ?? '';
  return drawn.map(({ isDated: _, links, answers, ...fields }, row) => ({
    ...eventOf({ id: idOf(row) }),
    ...fields,
    endedBy: links.endedBy === null ? null : idOf(links.endedBy),
    partOf: links.partOf === null ? null : idOf(links.partOf),
    inResponseTo: answers.map(([link, basis]) => ({ id: idOf(link), basis })),
  }));
}

const detailsOf = fc.record({
  id: text,
  summary: text,
  actorLevel: text,
  attribution: orNull(text),
  notes: orNull(text),
  cameo: text,
  goldstein: fc.integer({ min: -10, max: 10 }),
  codingDoubt: orNull(text),
  citations: fc.array(
    fc.record({ url: text, publisher: text, kind: text, title: orNull(text), published: orNull(text) }),
  ),
});

describe('what the build has checked', () => {
  it('comes back as the same records, and as rows of a data file', () => {
    const check = (drawn: readonly Drawn[]) => {
      const index = {
        events: buildRecords(drawn),
        actors,
        people: new Map([['A B', { actor: 'JP', short: { en: 'B', ja: 'B' } }]]),
        coverage: { version: '1', from: '2025-10-01', to: '2026-07-04' },
        places: new Map(),
        stories: new Map(),
      };
      const written = JSON.stringify(formatCheckedIndex(index));
      expect(readCheckedIndex(written)).toEqual(index);
      expect(openCheckedIndex(JSON.parse(written))).toMatchObject({
        events: index.events.map(({ place, ...rest }) => ({
          ...rest,
          place: place === null ? null : { name: place.name, lon: place.lng, lat: place.lat },
        })),
      });
    };
    fc.assert(fc.property(fc.array(recordOf, { minLength: 1, maxLength: 5 }), check));
  });

  it('comes back as the same details', () => {
    const check = (list: readonly EventDetails[]) => {
      const details = new Map(list.map((one) => [one.id, one]));
      const written: unknown = JSON.parse(JSON.stringify(formatCheckedDetails(details, '1')));
      expect(readCheckedDetails(written, '1')).toEqual(details);
    };
    fc.assert(fc.property(fc.array(detailsOf, { minLength: 1, maxLength: 5 }), check));
  });
});
