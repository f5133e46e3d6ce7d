import { describe, expect, it } from 'vitest';
import { parseEvents } from '../../../../src/core/parse/parse-events.ts';
import { ACTORS, buildDetailsRow, buildFile, buildRow, SCRIPT_URL, type Row } from './rows.ts';

function parseRows(...rows: unknown[]) {
  return parseEvents(buildFile(rows), ACTORS);
}

/** The fields that are told of a row which breaks a rule beside a good one. */
function findRefusal(changes: Row): { shown: string[]; told: string[] } {
  const { events, problems } = parseRows(buildRow('good'), buildRow('bad', changes));
  return { shown: events.map(({ id }) => id), told: problems.map(({ row, field }) => `${row} ${field}`) };
}

describe('a good row', () => {
  it('becomes a record in which absent fields are null, false or empty', () => {
    const { events, coverage, problems, rowCount } = parseRows(buildRow('a'));
    expect(problems).toEqual([]);
    expect(rowCount).toBe(1);
    expect(coverage).toEqual({ version: '1', from: '2025-10-01', to: '2026-07-04' });
    expect(events).toEqual([
      {
        ...buildRow('a'),
        background: false,
        landmark: false,
        end: null,
        inForceUntil: null,
        endedBy: null,
        lastConfirmed: null,
        against: [],
        about: [],
        mutual: false,
        initiator: null,
        people: [],
        durationMinutes: null,
        place: null,
        inResponseTo: [],
        partOf: null,
      },
    ]);
  });

  it('has its place as lng and lat', () => {
    const place = { name: 'Null Island', lon: 0, lat: 0 };
    expect(parseRows(buildRow('a', { place })).events[0]?.place).toEqual({ name: 'Null Island', lng: 0, lat: 0 });
  });

  it('may end on the day on which it starts, whatever its time', () => {
    const start = '2025-11-10T23:00+09:00';
    const row = buildRow('a', { start, end: '2025-11-10', span: 'measure', inForceUntil: '2025-11-10' });
    expect(parseRows(row).problems).toEqual([]);
  });
});

describe('a row that breaks a rule on itself is told and left out', () => {
  it.each<[string, Row, string]>([
    ['30 February', { start: '2025-02-30' }, 'start'],
    ['29 February 2023 as its end', { span: 'measure', end: '2027-02-29' }, 'end'],
    ['a time without its offset', { start: '2025-11-10T10:00' }, 'start'],
    ['no start', { start: undefined }, 'start'],
    ['an end before the start', { span: 'measure', end: '2025-11-09' }, 'end'],
    ['an end in force before the start', { span: 'measure', inForceUntil: '2025-11-09' }, 'inForceUntil'],
    ['an instant in force', { inForceUntil: 'open' }, 'inForceUntil'],
    ['a measure without any end', { span: 'measure' }, 'inForceUntil'],
    ['a word in place of "open"', { span: 'measure', inForceUntil: 'closed' }, 'inForceUntil'],
    ['a minute without a time', { precision: 'minute' }, 'precision'],
    ['an unknown type', { type: 'war' }, 'type'],
    ['an inherited name as type', { type: 'toString' }, 'type'],
    ['an unknown actor', { actors: ['XX'] }, 'actors'],
    ['an inherited name as actor', { about: ['constructor'] }, 'about'],
    ['no actor', { actors: [] }, 'actors'],
    ['no addressee', { to: [] }, 'to'],
    ['an actor who is the addressee too', { to: ['CN'] }, 'to'],
    ['an actor named twice', { about: ['TW', 'TW'] }, 'about'],
    ['an unknown initiator', { initiator: 'XX' }, 'initiator'],
    ['a latitude of 123', { place: { name: 'Swapped', lon: 25.7, lat: 123.5 } }, 'place.lat'],
    ['a coordinate in text', { place: { name: 'Text', lon: '123,5', lat: 25 } }, 'place.lon'],
    ['an empty title', { title: '  ' }, 'title'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title'],
    ['a short title of 29 characters', { shortTitle: 'x'.repeat(29) }, 'shortTitle'],
    ['a bidi override', { title: 'China \u202esaid' }, 'title'],
    ['a bidi isolate', { people: ['\u2066Xi'] }, 'people.0'],
    ['a NUL', { shortTitle: 'a\u0000b' }, 'shortTitle'],
    ['half a surrogate pair', { title: 'a\ud800b' }, 'title'],
    ['prominence 0', { prominence: 0 }, 'prominence'],
    ['a length of no minutes', { durationMinutes: 0 }, 'durationMinutes'],
    ['markup as its id', { id: '<b>' }, 'id'],
    ['no good citation', { citations: [{ url: SCRIPT_URL, publisher: 'x', kind: 'wire' }] }, 'citations'],
  ])('%s', (_name, changes, field) => {
    const { shown, told } = findRefusal(changes);
    expect(shown).toEqual(['good']);
    expect(told).toContain(`${changes['id'] === undefined ? 'bad' : '#1'} ${field}`);
  });

  it('counts characters as a reader does', () => {
    expect(findRefusal({ shortTitle: '😀'.repeat(28) }).told).toEqual([]);
    expect(findRefusal({ shortTitle: '😀'.repeat(29) }).told).toEqual(['bad shortTitle']);
  });

  it.each([[null], [7], ['text'], [[]], [[buildRow('inner')]]])('is no object: %j', (row) => {
    const { events, problems } = parseRows(buildRow('good'), row);
    expect(events.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toMatchObject([{ row: '#1', field: 'row', reason: 'expected an object' }]);
  });

  it('repeats an id: the first row stays', () => {
    const { events, problems } = parseRows(buildRow('a', { title: 'First' }), buildRow('a', { title: 'Second' }));
    expect(events.map(({ title }) => title)).toEqual(['First']);
    expect(problems).toMatchObject([{ row: 'a', field: 'id', value: 'a' }]);
  });

  it('has infinity as a coordinate', () => {
    const text = buildFile([buildRow('a', { place: { name: 'x', lon: 1, lat: 2 } })]).replace('"lon":1', '"lon":1e999');
    expect(parseEvents(text, ACTORS)).toMatchObject({ events: [], problems: [{ field: 'place.lon' }] });
  });
});

describe('keys and ids that programs stumble over', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s as a key is told, and harms nothing', (key) => {
    const bad = JSON.stringify(buildRow('bad')).replace('{', `{"${key}":{"polluted":true},`);
    const text = buildFile([buildRow('good')]).replace('}]', `},${bad}]`);
    const { events, problems } = parseEvents(text, ACTORS);
    expect(events.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toMatchObject([{ row: 'bad', field: key, reason: 'no field may have this name' }]);
    expect(({} as Row)['polluted']).toBeUndefined();
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON'])('%s may be an id', (id) => {
    const { events, problems } = parseRows(buildRow(id), buildRow('b', { inResponseTo: [{ id, basis: 'stated' }] }));
    expect(problems).toEqual([]);
    expect(events.map((event) => event.id)).toEqual([id, 'b']);
    expect(events[1]?.inResponseTo).toEqual([{ id, basis: 'stated' }]);
  });

  it('tells an unknown field once, with the number of its rows', () => {
    const { events, problems } = parseRows(buildRow('a', { colour: 'red' }), buildRow('b', { colour: 'red' }));
    expect(events).toHaveLength(2);
    expect(problems).toEqual([{ row: 'file', field: 'colour', value: 'in 2 rows', reason: 'unknown field, left out' }]);
    expect(Object.keys(events[0] ?? {})).not.toContain('colour');
  });

  it('knows the fields of the details', () => {
    expect(parseRows({ ...buildRow('a'), ...buildDetailsRow('a') }).problems).toEqual([]);
  });
});

describe('a bad link is taken out and told, and its event stays', () => {
  const measure = { span: 'measure', inForceUntil: 'open' };
  it.each<[string, Row, string]>([
    ['an unknown cause', { inResponseTo: [{ id: 'none', basis: 'stated' }] }, 'inResponseTo.0'],
    ['itself as cause', { inResponseTo: [{ id: 'bad', basis: 'stated' }] }, 'inResponseTo.0'],
    ['an unknown basis', { inResponseTo: [{ id: 'good', basis: 'guessed' }] }, 'inResponseTo.0.basis'],
    ['no list of causes', { inResponseTo: 'good' }, 'inResponseTo'],
    ['an unknown whole', { partOf: 'none' }, 'partOf'],
    ['an inherited name as whole', { partOf: 'toString' }, 'partOf'],
    ['an unknown end', { ...measure, endedBy: 'none' }, 'endedBy'],
    ['a number as end', { ...measure, endedBy: 7 }, 'endedBy'],
  ])('%s', (_name, changes, field) => {
    const { events, problems } = parseRows(buildRow('good'), buildRow('bad', changes));
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({ inResponseTo: [], partOf: null, endedBy: null });
    expect(problems).toMatchObject([{ row: 'bad', field }]);
  });

  it('keeps the good one of two causes', () => {
    const inResponseTo = [
      { id: 'none', basis: 'stated' },
      { id: 'good', basis: 'reported' },
    ];
    const { events } = parseRows(buildRow('good'), buildRow('b', { inResponseTo }));
    expect(events[1]?.inResponseTo).toEqual([{ id: 'good', basis: 'reported' }]);
  });

  it('leads to a row that was left out', () => {
    const { events, problems } = parseRows(buildRow('bad', { type: 'war' }), buildRow('b', { partOf: 'bad' }));
    expect(events).toMatchObject([{ id: 'b', partOf: null }]);
    expect(problems.map(({ row, field }) => `${row} ${field}`)).toEqual(['bad type', 'b partOf']);
  });

  it('closes a circle of causes: one link goes, the rest of the chain stays', () => {
    const answers = (id: string) => ({ inResponseTo: [{ id, basis: 'stated' }] });
    const { events, problems } = parseRows(
      buildRow('a', answers('c')),
      buildRow('b', answers('a')),
      buildRow('c', answers('b')),
    );
    expect(problems).toMatchObject([{ row: 'b', field: 'inResponseTo', value: 'a' }]);
    expect(events.map((event) => event.inResponseTo.map(({ id }) => id))).toEqual([['c'], [], ['b']]);
  });

  it('closes a circle of parts', () => {
    const { events, problems } = parseRows(buildRow('a', { partOf: 'b' }), buildRow('b', { partOf: 'a' }));
    expect(problems).toMatchObject([{ row: 'b', field: 'partOf' }]);
    expect(events.map(({ partOf }) => partOf)).toEqual(['b', null]);
  });

  it('stands in a chain of 100,000 answers', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) =>
      buildRow(`e${String(index)}`, { inResponseTo: [{ id: `e${String((index + 1) % 100_000)}`, basis: 'stated' }] }),
    );
    const { events, problems } = parseEvents(buildFile(rows), ACTORS);
    expect(events).toHaveLength(100_000);
    expect(problems).toHaveLength(1);
  }, 30_000);
});

describe('a text that is no data file gives one problem of the row "file"', () => {
  it.each([
    ['nothing', '', 'the file is empty'],
    ['blanks', ' \n', 'the file is empty'],
    ['HTML', '<!doctype html><title>404</title>', 'this is a web page (HTML), not a data file'],
    ['half a file', buildFile([buildRow('a')]).slice(0, 150), 'the file is cut off: it ends in the middle'],
    ['prose', 'Not found', 'this is not JSON'],
    ['a dangling comma', '{"events":[],}', 'this is not JSON'],
    ['a list', '[]', 'expected an object with a list "events"'],
    ['null', 'null', 'expected an object with a list "events"'],
    ['no events', '{}', 'is missing'],
    ['events that are no list', '{"events":{"length":3}}', 'expected a list'],
  ])('%s', (_name, text, reason) => {
    const { events, coverage, problems } = parseEvents(text, ACTORS);
    expect(events).toEqual([]);
    expect(coverage).toBeNull();
    expect(problems).toMatchObject([{ row: 'file', reason }]);
  });

  it.each([33, 1000, 1_000_000])('nested %i levels deep, in lists and in objects', (depth) => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const text = `{"events":${open.repeat(depth)}0${close.repeat(depth)}}`;
      const reason = 'the file is nested more than 32 levels deep';
      expect(parseEvents(text, ACTORS).problems).toMatchObject([{ row: 'file', reason }]);
    }
  });

  it('does not take brackets in a text for nesting', () => {
    expect(parseRows(buildRow('a', { title: `say "${'['.repeat(99)}" \\` })).problems).toEqual([]);
  });

  it('keeps the events of a file that does not say what it covers', () => {
    const { events, coverage, problems } = parseEvents(buildFile([buildRow('a')], { coverage: undefined }), ACTORS);
    expect(events).toHaveLength(1);
    expect(coverage).toBeNull();
    expect(problems).toMatchObject([{ row: 'file', field: 'coverage', reason: 'is missing' }]);
  });

  it('refuses a coverage that ends before it begins', () => {
    const text = buildFile([], { coverage: { from: '2026-01-02', to: '2026-01-01' } });
    expect(parseEvents(text, ACTORS)).toMatchObject({ coverage: null, problems: [{ field: 'coverage.to' }] });
  });
});

describe('a problem', () => {
  it('shows its value short, with controls made visible', () => {
    const { problems } = parseRows(buildRow('a', { title: `\u202e${'long '.repeat(100)}` }));
    for (const { value } of problems) {
      expect(value.length).toBeLessThanOrEqual(80);
      expect(value).toMatch(/^\\u202elong /);
    }
    expect(problems.length).toBeGreaterThan(0);
  });

  it('does not halve a character where it cuts', () => {
    for (const lead of ['', 'x']) {
      const { problems } = parseRows(buildRow('a', { type: lead + '😀'.repeat(60) }));
      expect(problems[0]?.value).toMatch(/^x?(?:😀)+…$/u);
    }
  });

  it('tells at most twenty faults of one shape', () => {
    expect(parseRows(buildRow('a', { actors: Array(200_000).fill(1) })).problems).toHaveLength(20);
  });
});
