import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCheckedDetails, readCheckedDetails } from '../../src/core/checked/checked-details.ts';
import { formatCheckedIndex, readCheckedIndex } from '../../src/core/checked/checked-index.ts';
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
const recordOf = fc
  .record({
    background: fc.boolean(),
    landmark: fc.boolean(),
    mutual: fc.boolean(),
    end: orNull(text),
    inForceUntil: orNull(text),
    endedBy: orNull(text),
    lastConfirmed: orNull(text),
    initiator: orNull(text),
    partOf: orNull(text),
    against: fc.array(text),
    about: fc.array(text),
    people: fc.array(text),
    durationMinutes: orNull(fc.integer({ min: 1 })),
    place: orNull(fc.record({ name: text, lng: degrees, lat: degrees })),
    inResponseTo: fc.array(fc.record({ id: text, basis: fc.constantFrom('stated' as const, 'reported' as const) })),
  })
  .map((fields): EventRecord => ({ ...eventOf({ id: 'a' }), ...fields }));

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
  it('comes back as the same records, whatever was left out', () => {
    const check = (events: readonly EventRecord[]) => {
      const index = {
        events,
        actors,
        people: new Map([['A B', { actor: 'JP', short: { en: 'B', ja: 'B' } }]]),
        coverage: { version: '1', from: '2025-10-01', to: '2026-07-04' },
        places: new Map(),
        stories: new Map(),
      };
      expect(readCheckedIndex(JSON.stringify(formatCheckedIndex(index)))).toEqual(index);
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
