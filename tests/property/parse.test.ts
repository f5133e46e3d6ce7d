import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUrlFault } from '../../src/core/parse/citation-url.ts';
import { parseActors } from '../../src/core/parse/parse-actors.ts';
import { parseDetails } from '../../src/core/parse/parse-details.ts';
import { parseEvents } from '../../src/core/parse/parse-events.ts';
import { parsePlaces } from '../../src/core/parse/parse-places.ts';
import { parseInstant } from '../../src/core/time/parse-date.ts';
import { ACTORS, buildDetailsRow, buildFile, buildRow, SCRIPT_URL, type Row } from '../unit/core/parse/rows.ts';

const SEED = 20_251_125;
const MAGIC = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON'];

const magicOrText = fc.oneof(fc.constantFrom(...MAGIC), fc.string({ unit: 'binary', maxLength: 40 }));
/** Any JSON value, with the names that programs stumble over as keys and as values. */
const hostile: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, 0, -0, 1e308, -1, 0.5),
    magicOrText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(magicOrText, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const FIELDS = Object.keys({
  ...buildRow('x'),
  ...buildDetailsRow('x'),
  end: 0,
  inForceUntil: 0,
  endedBy: 0,
  lastConfirmed: 0,
  against: 0,
  about: 0,
  place: 0,
  people: 0,
  initiator: 0,
  partOf: 0,
  inResponseTo: 0,
  durationMinutes: 0,
  mutual: 0,
  landmark: 0,
  background: 0,
});
const plausible = fc.constantFrom<unknown>(
  '2025-11-10',
  '2025-02-30',
  '2025-11-10T10:00+09:00',
  'open',
  'measure',
  'minute',
  'call',
  'JP',
  ['TW'],
  ['CN'],
  [],
  'row-0',
  [{ id: 'row-0', basis: 'stated' }],
  { name: 'Somewhere', lon: 120, lat: 24 },
  { name: 'Swapped', lon: 24, lat: 120 },
  true,
  3,
);
const mutation = fc.record({ field: fc.constantFrom(...FIELDS), value: fc.oneof(hostile, plausible) });

/** The built-in prototypes' keys, to see that nothing was added to them. */
function listPrototypes(): string {
  return [Object.prototype, Array.prototype, String.prototype, Map.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('|');
}

/** What every row of the full file writes out and the index leaves away. */
const EMPTY: Row = {
  ...{ background: false, landmark: false, mutual: false },
  ...{ against: [], about: [], people: [], inResponseTo: [] },
  ...{ end: null, inForceUntil: null, endedBy: null, lastConfirmed: null, partOf: null },
  ...{ initiator: null, durationMinutes: null, place: null },
};

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function setOwn(row: Row, field: string, value: unknown): Row {
  return Object.defineProperty({ ...row }, field, { value, enumerable: true, configurable: true, writable: true });
}

describe('parseEvents', () => {
  it('accounts for every row: it is shown, or a problem names it', () => {
    fc.assert(
      fc.property(fc.array(fc.option(mutation), { maxLength: 12 }), (mutations) => {
        const rows = mutations.map((each, index) => {
          const row = buildRow(`row-${String(index)}`);
          return each === null ? row : setOwn(row, each.field, each.value);
        });
        const { events, problems, rowCount } = parseEvents(buildFile(rows), ACTORS);
        const told = new Set(problems.map(({ row }) => row));
        const shown = new Set(events.map(({ id }) => id));
        expect(rowCount).toBe(rows.length);
        expect(shown.size).toBe(events.length);
        const lost = rows.filter((_, index) => {
          const id = rows[index]?.['id'];
          return !told.has(`#${String(index)}`) && !told.has(String(id)) && !shown.has(String(id));
        });
        expect(lost).toEqual([]);
        expect(rows.length - events.length).toBeLessThanOrEqual(problems.length);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('takes a changed row as it stands, or tells what is wrong with it', () => {
    fc.assert(
      fc.property(mutation, ({ field, value }) => {
        const row = setOwn({ ...buildRow('row-1'), ...buildDetailsRow('row-1') }, field, value);
        const { events, problems } = parseEvents(buildFile([buildRow('row-0'), row]), ACTORS);
        expect(events[0]?.id).toBe('row-0');
        if (problems.length > 0) return;
        const event = events[1] as unknown as Row;
        expect(event).toBeDefined();
        if (!Object.hasOwn(event, field) || field === 'place') return;
        expect(event[field]).toEqual(typeof value === 'string' ? value.trim() : JSON.parse(JSON.stringify(value)));
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('gives the same records for the full rows and for rows without nulls, falses and empty lists', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 3 }), (mutations) => {
        const full = mutations.map(({ field, value }, index) =>
          setOwn({ ...buildRow(`row-${String(index)}`), ...EMPTY }, field, value),
        );
        const whole = parseEvents(buildFile(full), ACTORS);
        if (whole.problems.length > 0) return;
        const compact = full.map((row) =>
          Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value))),
        );
        expect(parseEvents(buildFile(compact), ACTORS)).toEqual(whole);
        compared += full.length;
      }),
      { seed: SEED, numRuns: 4000 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('never throws, whatever the text', () => {
    const before = listPrototypes();
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      hostile.map((value) => JSON.stringify(value)),
      hostile.map(
        (events) =>
          `{"version":"1","coverage":{"from":"2025-10-01","to":"2026-01-01"},"events":[${JSON.stringify(events)}]}`,
      ),
      fc.nat(400).map((at) => buildFile([buildRow('a'), buildRow('b')]).slice(0, at)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { events, problems, rowCount } = parseEvents(text, ACTORS);
        expect(rowCount - events.length).toBeLessThanOrEqual(problems.length);
        for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(80);
      }),
      { seed: SEED, numRuns: 5000 },
    );
    expect(listPrototypes()).toBe(before);
  });
});

describe('the parsers of parsed values', () => {
  it.each([
    ['parseDetails', (value: unknown) => parseDetails(value).problems, 'events'],
    ['parseActors', (value: unknown) => parseActors(value).problems, 'actors'],
    ['parsePlaces', (value: unknown) => parsePlaces(value).problems, 'places'],
  ] as const)('%s never throws and tells what it cannot use', (_name, parse, key) => {
    const before = listPrototypes();
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 4 }), (value, rows) => {
        if (!Array.isArray((value as Row | null)?.[key])) expect(parse(value).length).toBeGreaterThan(0);
        expect(parse({ [key]: rows }).length).toBeGreaterThanOrEqual(rows.length);
      }),
      { seed: SEED, numRuns: 2000 },
    );
    expect(listPrototypes()).toBe(before);
  });
});

describe('findUrlFault', () => {
  it('lets nothing pass that a browser would not open as http or https on that very host', () => {
    const good = 'https://www.example.org:8080/path/to?query=1#hash';
    const piece = fc.constantFrom(
      '\t',
      '\n',
      '\0',
      '\\',
      '/',
      '//',
      '@',
      ':',
      '#',
      '?',
      '%',
      ' ',
      SCRIPT_URL,
      '。',
      'Ａ',
      '\u202e',
      '.',
      '-',
      'xn--',
      '1',
    );
    const mutated = fc
      .tuple(fc.nat(good.length), fc.nat(4), fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })))
      .map(([at, cut, text]) => good.slice(0, at) + text + good.slice(at + cut));
    let passed = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        if (findUrlFault(text) !== null || /xn--/i.test(text)) return;
        passed += 1;
        const url = new URL(text);
        expect(['http:', 'https:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(text.toLowerCase().startsWith(`${url.protocol}//${url.hostname}`)).toBe(true);
      }),
      { seed: SEED, numRuns: 20_000 },
    );
    expect(passed).toBeGreaterThan(500);
  });
});

describe('parseInstant', () => {
  it('agrees with the calendar on every instant that is written out', () => {
    const instant = fc.record({
      ms: fc.integer({ min: Date.UTC(1, 0, 2), max: Date.UTC(9999, 11, 30) }),
      offset: fc.integer({ min: -840, max: 840 }),
    });
    fc.assert(
      fc.property(instant, ({ ms, offset }) => {
        const local = new Date(ms + offset * 60_000).toISOString().slice(0, -1);
        const clock = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => String(n).padStart(2, '0'));
        expect(parseInstant(`${local}${offset < 0 ? '-' : '+'}${clock.join(':')}`)).toEqual({ ms, dateOnly: false });
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });
});
