import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildSiteData, formatDataScript } from '../../../src/build/index-block.ts';
import { formatBlock } from '../../../src/core/checked/format-block.ts';

const ROW = {
  id: '2025-11-25-us-jp-call',
  type: 'call',
  background: false,
  mutual: true,
  end: null,
  about: [],
  prominence: 1,
  place: { name: 'Tokyo', lon: 139.7, lat: 0 },
  title: 'A call',
  summary: 'They spoke.',
  goldstein: 0,
  quad: 1,
  notes: null,
  citations: [{ url: 'https://example.org/', publisher: 'Example' }],
};

function build(events: unknown): ReturnType<typeof buildSiteData> {
  return buildSiteData(
    JSON.stringify({ version: '1', coverage: { from: 'a', to: 'b' }, events }),
    '{"actors":[{"id":"JP"}],"people":{}}',
    '{"places":[{"id":"sea","kind":"sea"},{"id":"city","kind":"city"},{"id":"rock","disputed":true}]}',
  );
}

describe('buildSiteData', () => {
  it('cuts a row into index and details, and drops only null, false and empty lists', () => {
    const { index, details } = build([ROW]);
    expect(index).toEqual({
      version: '1',
      coverage: { from: 'a', to: 'b' },
      actors: [{ id: 'JP' }],
      people: {},
      places: [
        { id: 'sea', kind: 'sea' },
        { id: 'rock', disputed: true },
      ],
      stories: [],
      events: [
        { id: ROW.id, type: 'call', mutual: true, prominence: 1, place: ROW.place, title: 'A call', goldstein: 0 },
      ],
    });
    expect(details.events).toEqual([{ id: ROW.id, summary: 'They spoke.', citations: ROW.citations }]);
  });

  it('keeps rows that are no rows and fields that nobody knows, for the parser to name', () => {
    const text = '{"events":[7,{"id":"a","__proto__":{"type":"call"},"odd":1}]}';
    const { index } = buildSiteData(text, '{}', '{"places":[]}');
    expect(JSON.stringify(index.events)).toBe('[7,{"id":"a","__proto__":{"type":"call"},"odd":1}]');
  });

  it('says of neither part that it is checked where a row is bad, and of both where all are good', () => {
    const bad = build([ROW]);
    expect([bad.index.checked, bad.details.checked]).toEqual([undefined, undefined]);
    const read = (name: string) => readFileSync(`data/${name}.json`, 'utf8');
    const good = buildSiteData(read('events'), read('actors'), read('places'));
    expect([good.index.checked, good.details.checked]).toEqual([true, true]);
    const events = JSON.parse(read('events')) as { events: object[] };
    const spoilt = { ...events, events: [...events.events, { ...events.events[0], id: 'x', start: '2026-02-30' }] };
    const { index, details } = buildSiteData(JSON.stringify(spoilt), read('actors'), read('places'));
    expect([index.checked, details.checked]).toEqual([undefined, true]);
    expect((index.events as readonly unknown[]).at(-1)).toMatchObject({ id: 'x', start: '2026-02-30' });
  });

  it.each(['', '<!doctype html>', '{"events":', '[]', '{}', '{"events":{}}'])('refuses %j in words', (text) => {
    expect(() => buildSiteData(text, '{}', '{"places":[]}')).toThrow(/^buildSiteData: /);
  });
});

describe('formatBlock', () => {
  it('leaves nothing that could end the element, and parses back to the same', () => {
    const value = { title: '</script><script>alert(1)</script><!-- <script' };
    expect(formatBlock(value)).not.toContain('<');
    expect(JSON.parse(formatBlock(value))).toEqual(value);
  });
});

describe('formatDataScript', () => {
  it.each([`it's "so" \\ and \\' and \n`, '\u2028\u2029', '${1}`', '</script>'])('hands over %j unchanged', (text) => {
    let got: unknown;
    runInNewContext(formatDataScript('details', { text }), { __tensionsDetails: (value: unknown) => (got = value) });
    expect(JSON.stringify(got)).toBe(JSON.stringify({ text }));
  });

  it('does nothing where no page listens', () => {
    expect(runInNewContext(formatDataScript('details', { text: 'a' }), {})).toBeUndefined();
  });
});
