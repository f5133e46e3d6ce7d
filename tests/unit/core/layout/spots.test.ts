import { describe, expect, it } from 'vitest';
import { namePlaces, wrapName } from '../../../../src/core/layout/places.ts';
import { findTies } from '../../../../src/core/layout/ties.ts';
import { eventOf } from '../../../fixtures/events.ts';
import { DESK, layOut, seatOn } from '../../../fixtures/layouts.ts';
import { readPlaces } from '../../../fixtures/real-data.ts';
import { endOf, sceneAt } from '../../../fixtures/scenes.ts';

const T = endOf('2025-11-20');
const at = (lng: number, lat: number) => ({ name: `${String(lng)} ${String(lat)}`, lng, lat });
const acts = (places: readonly (readonly [number, number])[]) =>
  sceneAt(
    places.map(([lng, lat], i) => eventOf({ id: `e${String(i)}`, place: at(lng, lat), type: 'military' })),
    T,
  );

describe('markers', () => {
  it('of places that coincide are one, with both acts', () => {
    const { incidents } = layOut(
      acts([
        [128, 28],
        [128.1, 28.1],
        [135, 25],
      ]),
    );
    expect(incidents.map(({ events }) => events.length).sort()).toEqual([1, 2]);
  });

  it('stand beside their place where a capital’s name stands there, and where nothing does at it', () => {
    const [x, y] = seatOn(DESK, 'TW');
    const scene = sceneAt(
      [
        eventOf({ id: 'a', actors: ['CN'], to: ['TW'], place: at(121.5, 24.6) }),
        eventOf({ id: 'b', actors: ['CN'], to: ['TW'], place: at(130, 27) }),
      ],
      T,
    );
    const [free, moved] = ['b', 'a'].map((id) => layOut(scene).incidents.find((mark) => mark.id === id)!);
    expect([free!.box.x + 12, free!.box.y + 12]).toEqual(free!.at);
    expect(Math.hypot(moved!.box.x + 12 - moved!.at[0], moved!.box.y + 12 - moved!.at[1])).toBeGreaterThan(1);
    expect(Math.hypot(moved!.at[0] - x, moved!.at[1] - y)).toBeLessThan(20);
  });

  it('are left out where their place is out of the frame or hidden, and where there is no room', () => {
    expect(layOut(acts([[-80, 26]])).incidents).toEqual([]);
    const reserved = [{ x: 0, y: 0, width: DESK.width, height: DESK.height }];
    expect(layOut(acts([[128, 28]]), DESK, { reserved }).incidents).toEqual([]);
  });

  it('are tied to the badges of the lanes of their acts, and to no others', () => {
    const marks = layOut(acts([[128, 28]]));
    const [lane] = marks.lanes;
    expect(findTies(marks, new Set([lane!.strand.id]), () => true)).toMatchObject([{ incident: 'e0' }]);
    expect(findTies(marks, new Set([lane!.strand.id]), () => false)).toEqual([]);
    expect(findTies(marks, new Set(), () => true)).toEqual([]);
  });
});

describe('an act that heads several lanes', () => {
  it('is worded on the heaviest of them alone', () => {
    const many = eventOf({ id: 'a', actors: ['CN'], to: ['JP', 'TW', 'KR'], prominence: 1 });
    const { lanes } = layOut(sceneAt([many], T));
    expect(lanes).toHaveLength(3);
    expect(lanes.filter(({ badge }) => badge?.worded === true)).toHaveLength(1);
    expect(lanes.every(({ badge, strand }) => badge !== null && strand.leads)).toBe(true);
  });
});

describe('the names of disputed places', () => {
  it('break between two names only', () => {
    expect(wrapName('Senkaku / Diaoyu / Diaoyutai Islands')).toEqual(['Senkaku / Diaoyu /', 'Diaoyutai Islands']);
    expect(wrapName('Okinotorishima')).toEqual(['Okinotorishima']);
  });

  it('hold those of the news, passages beside them, each with its sentence', () => {
    const places = readPlaces();
    const { disputed, passages } = namePlaces(places.values(), 'en');
    expect(passages.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['taiwan-strait', 'bashi-channel', 'miyako-strait']),
    );
    const far = disputed.filter(({ minZoom }) => minZoom === 3.5).map(({ id }) => id);
    expect(far.sort()).toEqual([
      'liancourt-rocks',
      'okinotorishima',
      'paracel-islands',
      'scarborough-shoal',
      'senkaku-diaoyu-diaoyutai',
      'southern-kurils-northern-territories',
      'spratly-islands',
    ]);
    for (const { id } of disputed) expect(places.get(id)?.sentence?.ja).not.toBe('');
  });
});
