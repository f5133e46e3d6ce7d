import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/build/check-data.ts';
import { parseCodeWeights, readDataTexts } from '../../src/build/data-files.ts';
import { buildSiteData } from '../../src/build/index-block.ts';
import { formatBlock } from '../../src/core/checked/format-block.ts';
import { readCheckedDetails } from '../../src/core/checked/checked-details.ts';
import { readCheckedIndex } from '../../src/core/checked/checked-index.ts';
import { NAME_LANGUAGES, PRINCIPALS } from '../../src/core/actor.ts';
import type { EventRecord } from '../../src/core/event.ts';
import { parseActors } from '../../src/core/parse/parse-actors.ts';
import { parseDetails } from '../../src/core/parse/parse-details.ts';
import { parseEvents } from '../../src/core/parse/parse-events.ts';
import { parsePlaces } from '../../src/core/parse/parse-places.ts';

const texts = readDataTexts();
const raw = JSON.parse(texts.events) as { events: Record<string, unknown>[] };
const { actors, people } = parseActors(JSON.parse(texts.actors));
const { places } = parsePlaces(JSON.parse(texts.places), NAME_LANGUAGES);
const parsed = parseEvents(texts.events, actors);
const { events } = parsed;
const { details, problems: detailProblems } = parseDetails(raw, parseCodeWeights(texts.weights));

function countBy(pick: (event: EventRecord) => string | number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const event of events) counts[pick(event)] = (counts[pick(event)] ?? 0) + 1;
  return counts;
}

describe('data/events.json', () => {
  it('holds 259 events without a problem', () => {
    expect(checkData(texts).problems).toEqual([]);
    expect(parsed.problems).toEqual([]);
    expect(detailProblems).toEqual([]);
    expect(events).toHaveLength(259);
    expect(parsed.rowCount).toBe(259);
    expect(details.size).toBe(259);
    expect(new Set(events.map(({ id }) => id)).size).toBe(259);
    expect(parsed.coverage).toEqual({ version: '2026-11-22.3', from: '2025-10-01', to: '2026-07-04' });
  });

  it('has the counts that its README states', () => {
    expect(countBy(({ type }) => type)).toEqual({
      statement: 108,
      protest: 30,
      meeting: 27,
      military: 26,
      sanction: 17,
      policy: 11,
      call: 9,
      cancellation: 6,
      relief: 6,
      visit: 6,
      agreement: 5,
      advisory: 5,
      arms: 3,
    });
    expect(countBy(({ confidence }) => confidence)).toEqual({ high: 183, medium: 58, low: 18 });
    expect(countBy(({ prominence }) => prominence)).toEqual({ 1: 21, 2: 94, 3: 144 });
    expect(events.filter(({ landmark }) => landmark)).toHaveLength(12);
    expect(events.filter(({ inForceUntil }) => inForceUntil === 'open')).toHaveLength(26);
    const bases = events.flatMap(({ inResponseTo }) => inResponseTo.map(({ basis }) => basis));
    expect(bases.filter((basis) => basis === 'stated')).toHaveLength(100);
    expect(bases.filter((basis) => basis === 'reported')).toHaveLength(27);
  });

  it('has four background events', () => {
    expect(events.filter(({ background }) => background).map(({ id }) => id)).toEqual([
      '2015-09-19-jp-security-laws-enacted',
      '2016-03-29-jp-security-laws-in-force',
      '2023-08-24-cn-jp-seafood-ban',
      '2025-06-29-cn-jp-seafood-partly-lifted',
    ]);
  });

  it('cites 647 pages, at least one for each event, all by http or https', () => {
    const citations = [...details.values()].map((each) => each.citations);
    expect(citations.flat()).toHaveLength(647);
    expect(Math.min(...citations.map((list) => list.length))).toBeGreaterThanOrEqual(1);
    for (const { url } of citations.flat()) {
      const { protocol, username, password } = new URL(url);
      expect([['http:', 'https:'].includes(protocol), username, password]).toEqual([true, '', '']);
    }
  });

  it('has every field in every row', () => {
    const fields = Object.keys(raw.events[0] ?? {}).sort();
    expect(fields).toHaveLength(35);
    expect(raw.events.filter((row) => Object.keys(row).sort().join() !== fields.join())).toEqual([]);
  });

  it('has links that lead back nowhere', () => {
    const byId = new Map(events.map((event) => [event.id, event]));
    const visit = (id: string, path: readonly string[]): void => {
      if (path.includes(id)) expect.fail([...path, id].join(' → '));
      const event = byId.get(id);
      if (event === undefined) expect.fail(`${id} is unknown`);
      for (const next of event.inResponseTo) visit(next.id, [...path, id]);
    };
    for (const event of events) {
      visit(event.id, []);
      expect(byId.get(event.partOf ?? '')?.partOf ?? null).toBeNull();
    }
  });

  it('gives the same records through its index, and the same details through their script', () => {
    const site = buildSiteData(texts.events, texts.actors, texts.places);
    const index = readCheckedIndex(formatBlock(site.index));
    expect(index?.events).toEqual(events);
    expect(index?.coverage).toEqual(parsed.coverage);
    expect(readCheckedDetails(site.details, parsed.coverage?.version ?? '')).toEqual(details);
  });
});

describe('data/actors.json', () => {
  it('has every actor that acts, is addressed, targeted or concerned, and no other', () => {
    const used = events.flatMap((event) => [...event.actors, ...event.to, ...event.against, ...event.about]);
    expect([...actors.keys()].sort()).toEqual([...new Set(used)].sort());
  });

  it('marks the four principals, and names all in five languages', () => {
    const principals = [...actors.values()].filter(({ principal }) => principal);
    expect(principals.map(({ id }) => id)).toEqual([...PRINCIPALS]);
    for (const { names } of actors.values()) expect(Object.keys(names)).toEqual([...NAME_LANGUAGES]);
    expect(actors.get('TW')?.names.en).toBe('Taiwan');
  });

  it('has the seats of the place file', () => {
    for (const [id, place] of [
      ['JP', 'tokyo'],
      ['CN', 'beijing'],
      ['TW', 'taipei'],
      ['US', 'washington-dc'],
    ] as const) {
      expect([actors.get(id)?.seat.lng, actors.get(id)?.seat.lat]).toEqual([
        places.get(place)?.lng,
        places.get(place)?.lat,
      ]);
    }
  });

  it('knows short names only of people whom an event names', () => {
    const named = new Set(events.flatMap((event) => event.people));
    expect([...people.keys()].filter((name) => !named.has(name))).toEqual([]);
    expect(people.get('Sanae Takaichi')).toEqual({ actor: 'JP', short: { en: 'Takaichi', ja: '高市' } });
  });
});

describe('data/places.json', () => {
  it('names the seas by the naming note', () => {
    expect(places.get('sea-of-japan-east-sea')?.names).toMatchObject({
      en: 'Sea of Japan (East Sea)',
      ja: '日本海',
      ko: '동해',
    });
  });

  it('labels the Senkaku/Diaoyu islands with every name, the administrator first', () => {
    const place = places.get('senkaku-diaoyu-diaoyutai');
    expect(place?.labels?.en).toBe('Senkaku / Diaoyu / Diaoyutai Islands');
    expect(place?.sentence?.en).toBe('Administered by Japan; also claimed by China and Taiwan.');
    expect(place?.claimants).toEqual(['JP', 'CN', 'TW']);
  });

  it('names the administrator of disputed land first among its claimants', () => {
    const disputed = [...places.values()].filter((place) => place.disputed);
    expect(disputed).toHaveLength(13);
    for (const { administeredBy, claimants } of disputed) {
      const [first, ...rest] = claimants;
      if (administeredBy === 'mixed') expect(claimants).toEqual([...claimants].sort());
      else expect([first, ...rest]).toEqual([administeredBy, ...[...rest].sort()]);
    }
  });
});

describe('data:check', () => {
  const breakRow = (change: (row: Record<string, unknown>) => void) => {
    const file = JSON.parse(texts.events) as typeof raw;
    const row = file.events[40];
    if (row !== undefined) change(row);
    return checkData({ ...texts, events: JSON.stringify(file) }).problems.map(
      ({ row: name, field }) => `${name} ${field}`,
    );
  };
  const id = String(raw.events[40]?.['id']);

  it.each<[string, Record<string, unknown>]>([
    ['start', { start: '2025-02-30' }],
    ['to', { to: ['XX'] }],
    ['type', { type: 'war' }],
    ['summary', { summary: 'China condemned the visit.' }],
    ['summary', { summary: 'A drone flew over a Japan-held islet.' }],
    ['cameo', { cameo: '119' }],
    ['goldstein', { goldstein: 9 }],
    ['citations.0.url', { citations: [{ url: 'https:evil', publisher: 'x', kind: 'wire' }] }],
    ['attribution', { attribution: 'ZZ' }],
    ['title', { title: 'China slams Japan' }],
    ['title', { title: 'x'.repeat(71) }],
    ['inResponseTo.0', { inResponseTo: [{ id: 'none', basis: 'stated' }] }],
    ['inResponseTo', { inResponseTo: [{ id: '2026-07-04-cn-tw-new-ccg-patrol', basis: 'stated' }] }],
    ['background', { background: true }],
  ])('fails on a bad %s', (field, change) => {
    expect(breakRow((row) => Object.assign(row, change))).toContain(`events: ${id} ${field}`);
  });

  it('fails on a missing actor, a bad place and a text that is cut off', () => {
    const { problems } = checkData({
      events: texts.events.slice(0, 5000),
      actors: texts.actors.replace('"JP"', '"J"'),
      places: texts.places.replace('"sea"', '"ocean"'),
      weights: texts.weights,
      stories: texts.stories,
      history: texts.history,
    });
    const rows = problems.map(({ row }) => row.split(':')[0]);
    expect(new Set(rows)).toEqual(new Set(['events', 'actors', 'places']));
  });

  it('reads a table of 311 codes', () => {
    expect(parseCodeWeights(texts.weights).size).toBe(311);
    expect(() => parseCodeWeights('cameo\tgoldstein\n01;0')).toThrow('expected a code');
  });

  it('is told in data/README.md with every field of the file', () => {
    const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
    expect(Object.keys(raw.events[0] ?? {}).filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
  });
});
