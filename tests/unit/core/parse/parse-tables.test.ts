import { describe, expect, it } from 'vitest';
import { parseActors } from '../../../../src/core/parse/parse-actors.ts';
import { parsePlaces } from '../../../../src/core/parse/parse-places.ts';
import type { Row } from './rows.ts';

const names = { en: 'Japan', ja: '日本', 'zh-Hant': '日本', 'zh-Hans': '日本', ko: '일본' };
const seat = { names, lng: 139.744, lat: 35.673 };
const buildActor = (id: string, changes: Row = {}) => ({ id, names, principal: true, seat, ...changes });
const buildPlace = (id: string, changes: Row = {}) => ({ id, kind: 'sea', lng: 0, lat: 0, names, ...changes });
const tell = (problems: readonly { row: string; field: string }[]) =>
  problems.map(({ row, field }) => `${row} ${field}`);

describe('parseActors', () => {
  it('reads actors and people', () => {
    const people = { 'Sanae Takaichi': { actor: 'JP', short: { en: 'Takaichi', ja: '高市' } } };
    const parsed = parseActors({ actors: [buildActor('JP')], people });
    expect(parsed.problems).toEqual([]);
    expect(parsed.actors.get('JP')).toEqual(buildActor('JP'));
    expect(parsed.people.get('Sanae Takaichi')).toEqual(people['Sanae Takaichi']);
  });

  it('tells a missing language, a bad seat, a repeated id and a bad id, and keeps the rest', () => {
    const four = Object.fromEntries(Object.entries(names).slice(0, 4));
    const { actors, problems } = parseActors({
      actors: [
        buildActor('JP'),
        buildActor('CN', { names: four }),
        buildActor('TW', { seat: { ...seat, lat: 139 } }),
        buildActor('JP'),
        buildActor('toString'),
      ],
    });
    expect([...actors.keys()]).toEqual(['JP']);
    expect(tell(problems)).toEqual(['CN names.ko', 'TW seat.lat', 'JP id', 'toString id']);
  });

  it('tells a person of an unknown actor, whatever the name', () => {
    const person = '{"actor":"constructor","short":{"en":"A","ja":"あ"}}';
    const value: unknown = JSON.parse(`{"actors":[],"people":{"__proto__":${person},"B":7}}`);
    const { people, problems } = parseActors(value);
    expect(people.size).toBe(0);
    expect(tell(problems)).toEqual(['__proto__ actor', 'B row']);
  });

  it.each([null, [], {}, { actors: 3 }])('tells a file that is none: %j', (value) => {
    expect(parseActors(value).problems).toMatchObject([{ row: 'file' }]);
  });
});

describe('parsePlaces', () => {
  const disputed = {
    disputed: true,
    administeredBy: 'JP',
    claimants: ['JP', 'CN'],
    labels: { en: 'One / Other' },
  };

  it('reads a sea and disputed land', () => {
    const { places, problems } = parsePlaces({ places: [buildPlace('sea'), buildPlace('islet', disputed)] });
    expect(problems).toEqual([]);
    expect(places.get('sea')).toMatchObject({ disputed: false, claimants: [], labels: null, sentence: null });
    expect(places.get('islet')).toMatchObject(disputed);
  });

  it.each([
    ['an unknown kind', { kind: 'country' }, 'kind'],
    ['disputed land without its claimants', { ...disputed, claimants: ['JP'] }, 'disputed'],
    ['disputed land without all names', { ...disputed, labels: undefined }, 'disputed'],
    ['disputed land without its administrator', { ...disputed, administeredBy: undefined }, 'disputed'],
    ['a longitude of 181', { lng: 181 }, 'lng'],
  ])('refuses %s', (_name, changes, field) => {
    const { places, problems } = parsePlaces({ places: [buildPlace('good'), buildPlace('bad', changes)] });
    expect([...places.keys()]).toEqual(['good']);
    expect(tell(problems)).toEqual([`bad ${field}`]);
  });

  it('keeps names in the languages of the interface, and asks for those that it is told to', () => {
    const row = buildPlace('a', { names: { en: 'A', ja: 'B', ko: 'C' } });
    expect(parsePlaces({ places: [row] }).places.get('a')?.names).toEqual({ en: 'A', ja: 'B' });
    expect(tell(parsePlaces({ places: [row] }, ['ko', 'zh-Hans']).problems)).toEqual(['a names.zh-Hans']);
  });

  it('tells a repeated id', () => {
    expect(tell(parsePlaces({ places: [buildPlace('a'), buildPlace('a')] }).problems)).toEqual(['a id']);
  });
});
