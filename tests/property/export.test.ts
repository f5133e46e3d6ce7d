import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventToLanes } from '../../src/core/dataset/dyad.ts';
import { EVENT_TYPES, type EventDetails, type EventRecord } from '../../src/core/event.ts';
import { formatCsv } from '../../src/core/export/csv.ts';
import { cutAtAntimeridian } from '../../src/core/export/cut-antimeridian.ts';
import { formatGeoJson } from '../../src/core/export/geojson.ts';
import { parseActors } from '../../src/core/parse/parse-actors.ts';
import { parseDetails } from '../../src/core/parse/parse-details.ts';
import { parseEvents } from '../../src/core/parse/parse-events.ts';
import { ACTORS, eventOf } from '../fixtures/events.ts';
import { readCsv } from '../fixtures/read-csv.ts';

const SEED = 20_251_125;
const RUNS = { seed: SEED, numRuns: 400 };

const ids = fc.subarray([...ACTORS.keys()], { minLength: 1 });
const rowId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
/** What spreadsheets, readers of lists and readers of tables stumble over. */
const piece = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+',
    '-',
    '@SUM(A1)',
    "'=x",
    "''-",
    '; ',
    ';=cmd',
    '|-2',
    '\t=',
    '\\',
    '\\;',
    '"',
    '",',
    ', ',
  ),
  fc.constantFrom('\r\n=', '\n', '＝1', '－', '高市', '\u{1f5fa}', '\u00a0'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').trim())
  .filter((joined) => joined !== '');
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);

const event: fc.Arbitrary<EventRecord> = fc
  .record({
    id: rowId,
    type: fc.constantFrom(...EVENT_TYPES),
    background: fc.boolean(),
    mutual: fc.boolean(),
    prominence: fc.constantFrom(1, 2, 3),
    end: orNull(fc.constant('2025-11-21T10:00+09:00')),
    inForceUntil: orNull(fc.constantFrom('open', '2025-12-01')),
    span: fc.constantFrom('measure', 'instant'),
    actors: ids,
    to: ids,
    against: fc.oneof(fc.constant([]), ids),
    people: fc.array(text, { maxLength: 3 }),
    durationMinutes: orNull(fc.double({ min: 0.5, max: 900, noNaN: true })),
    place: orNull(fc.record({ name: text, lng: degrees(180), lat: degrees(90) })),
    title: text,
    shortTitle: text,
    inResponseTo: fc.array(fc.record({ id: rowId, basis: fc.constantFrom('stated', 'reported') }), { maxLength: 3 }),
    goldstein: fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0),
  })
  .map((given) => eventOf(given as Partial<EventRecord> & Pick<EventRecord, 'id'>));

const detailed: fc.Arbitrary<{ event: EventRecord; details: EventDetails | null }> = fc
  .tuple(
    event,
    orNull(
      fc.record({
        summary: text,
        actorLevel: fc.constantFrom('state', 'party'),
        attribution: orNull(fc.constantFrom('CN', 'media')),
        notes: orNull(text),
        cameo: fc.constantFrom('010', '163'),
        codingDoubt: orNull(text),
        citations: fc.array(
          fc.record({
            url: fc.constantFrom('https://example.org/a;b?c=-1', 'http://example.org/'),
            publisher: text,
            kind: fc.constant('newspaper'),
            title: orNull(text),
            published: orNull(fc.constant('2025-11-20')),
          }),
          { maxLength: 3 },
        ),
      }),
    ),
  )
  .map(([record, details]) => ({ event: record, details: details && { id: record.id, ...details } }));
const rows = fc.uniqueArray(detailed, { selector: (row) => row.event.id, maxLength: 5 });

/** Details of rows by id. */
function detailsOf(list: readonly { readonly details: EventDetails | null }[]): Map<string, EventDetails> {
  return new Map(list.flatMap(({ details }) => (details === null ? [] : [[details.id, details] as const])));
}

describe('formatCsv', () => {
  it(`gives a table that is read back as the same acts (seed ${SEED})`, () => {
    fc.assert(
      fc.property(rows, (list) => {
        const table = formatCsv(
          list.map((row) => row.event),
          detailsOf(list),
        );
        expect(readCsv(table)).toEqual(list);
      }),
      RUNS,
    );
  });

  it(`begins no cell with a formula, in whatever way a spreadsheet parts them (seed ${SEED})`, () => {
    fc.assert(
      fc.property(rows, (list) => {
        const table = formatCsv(
          list.map((row) => row.event),
          detailsOf(list),
        );
        // A spreadsheet of another country parts at other signs and takes our quotes for text.
        for (const cell of table.slice(1).split(/[;|\t\r\n]/)) {
          expect(cell).not.toMatch(/^[\s"]*[=+@＝＋－＠]|^[\s"]*-(?!\d)/);
        }
      }),
      RUNS,
    );
  });
});

/** Lines of a geometry; a point has none. */
function linesOf(geometry: ReturnType<typeof formatGeoJson>['features'][number]['geometry']): Position[][] {
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  return geometry.type === 'LineString' ? [geometry.coordinates] : [];
}

describe('formatGeoJson', () => {
  it(`gives features whose properties are the same acts, through its text (seed ${SEED})`, () => {
    fc.assert(
      fc.property(rows, (list) => {
        const events = list.map((row) => row.event);
        const text = JSON.stringify(formatGeoJson(events, ACTORS, detailsOf(list)));
        const { features } = JSON.parse(text) as ReturnType<typeof formatGeoJson>;
        const expected = list.map(({ event: record, details }) => ({ ...record, ...details }));
        // Text has one zero only.
        expect(features.map(({ properties }) => properties)).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
      RUNS,
    );
  });

  it(`never draws a line over more than half the world, nor out of it (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        for (const line of formatGeoJson(events, ACTORS).features.flatMap(({ geometry }) => linesOf(geometry))) {
          expect(line).toHaveLength(2);
          const [[fromLng, fromLat], [toLng, toLat]] = line as [[number, number], [number, number]];
          expect(Math.abs(toLng - fromLng)).toBeLessThanOrEqual(180);
          for (const lng of [fromLng, toLng]) expect(Math.abs(lng)).toBeLessThanOrEqual(180);
          for (const lat of [fromLat, toLat]) expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        }
      }),
      RUNS,
    );
  });
});

describe('cutAtAntimeridian', () => {
  const place = fc.tuple(degrees(180), degrees(85));

  it(`keeps both ends, goes the short way, and meets at the antimeridian in one latitude (seed ${SEED})`, () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const lines = cutAtAntimeridian(from, to);
        const same = (a: Position, b: Position) =>
          Math.abs(((a[0]! - b[0]! + 540) % 360) - 180) < 1e-9 && a[1] === b[1];
        expect(same(lines[0]![0]!, from)).toBe(true);
        expect(same(lines.at(-1)![1]!, to)).toBe(true);
        const spans = lines.map(([a, b]) => Math.abs(b![0]! - a![0]!));
        const apart = Math.abs(from[0] - to[0]);
        expect(spans.reduce((sum, span) => sum + span)).toBeCloseTo(Math.min(apart, 360 - apart), 6);
        if (lines.length === 2) {
          expect(lines[0]![1]![0]).toBe(-lines[1]![0]![0]!);
          expect(Math.abs(lines[0]![1]![0]!)).toBe(180);
          expect(lines[0]![1]![1]).toBe(lines[1]![0]![1]);
        }
      }),
      RUNS,
    );
  });
});

describe('the exports of the real data', () => {
  const read = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
  const { actors } = parseActors(JSON.parse(read('actors.json')));
  const { events } = parseEvents(read('events.json'), actors);
  const { details } = parseDetails(JSON.parse(read('events.json')));

  it('are read back as the same acts with the same citations', () => {
    expect(events.length).toBeGreaterThan(200);
    const expected = events.map((record) => ({ event: record, details: details.get(record.id) ?? null }));
    expect(expected.every((row) => row.details !== null)).toBe(true);
    expect(readCsv(formatCsv(events, details))).toEqual(expected);
    expect(formatGeoJson(events, actors, details).features.map(({ properties }) => properties)).toEqual(
      expected.map((row) => ({ ...row.event, ...row.details })),
    );
  });

  it('cut every lane across the Pacific in two', () => {
    const across = events.filter((record) => {
      const sides = eventToLanes(record).map(({ from, to }) => new Set([from, to]));
      return record.place === null && sides.length === 1 && sides[0]!.has('US') && sides[0]!.has('JP');
    });
    expect(across.length).toBeGreaterThan(0);
    for (const { geometry } of formatGeoJson(across, actors).features) {
      expect(geometry).toMatchObject({ type: 'MultiLineString' });
      expect(linesOf(geometry)).toHaveLength(2);
    }
  });
});
