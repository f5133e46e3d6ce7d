import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../src/core/activity/activity.ts';
import { buildSpells } from '../../../../src/core/activity/spells.ts';
import { buildDataset } from '../../../../src/core/dataset/dataset.ts';
import { createSceneBuilder } from '../../../../src/core/scene/build-scene.ts';
import { NO_FILTER } from '../../../../src/core/scene/filter.ts';
import { createOwnPlaceTest, distanceKm } from '../../../../src/core/scene/incidents.ts';
import { ACTORS, eventOf } from '../../../fixtures/events.ts';
import { COVERAGE_TO, dayOf, endOf, sceneAt } from '../../../fixtures/scenes.ts';

const T = endOf('2025-11-20');
const at = (name: string, lng: number, lat: number) => ({ name, lng, lat });
const BUSAN = at('Busan', 129.03, 35.1);
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('a place of its own', () => {
  const hasOwn = createOwnPlaceTest(ACTORS.values());

  it.each([
    ['the Foreign Ministry in Beijing', at('Foreign Ministry, Beijing', 116.43, 39.92), false],
    ['Kinmen', at('Kinmen', 118.32, 24.44), true],
    ['Busan', BUSAN, true],
    ['the consulate in Osaka', at('Osaka', 135.49, 34.68), true],
    ['Mar-a-Lago', at('Mar-a-Lago', -80.037, 26.677), true],
    ['none', null, false],
  ])('has an act at %s: %s', (_, place, expected) => {
    expect(hasOwn(eventOf({ id: 'a', place }))).toBe(expected);
  });

  it('is measured on the sphere, across the antimeridian too', () => {
    expect(distanceKm({ lng: 179.5, lat: 0 }, { lng: -179.5, lat: 0 })).toBeCloseTo((6371 * Math.PI) / 180, 6);
    expect(distanceKm(BUSAN, BUSAN)).toBe(0);
  });
});

describe('the incidents of a scene', () => {
  const far = eventOf({ id: 'far', place: BUSAN, actors: ['CN'], to: ['JP', 'KR'] });
  const weighty = eventOf({ id: 'weighty', place: BUSAN, prominence: 1, type: 'military' });
  const home = eventOf({ id: 'home', place: at('Tokyo', 139.75, 35.68) });

  it('are the active acts with a place of their own, each once, the weightiest first', () => {
    const scene = sceneAt([far, weighty, home, eventOf({ id: 'nowhere' })], T);
    expect(ids(scene.incidents)).toEqual(['weighty', 'far']);
  });

  it('pass the filters, and the selected act whatever they say', () => {
    const filter = { ...NO_FILTER, types: ['call' as const] };
    expect(sceneAt([far, weighty], T, { filter }).incidents).toEqual([]);
    expect(ids(sceneAt([far, weighty], T, { filter: { ...filter, event: 'far' } }).incidents)).toEqual(['far']);
  });

  it('are no background', () => {
    expect(sceneAt([{ ...far, background: true }], T).incidents).toEqual([]);
  });

  it('are the very same list while no lane changes', () => {
    const dataset = buildDataset([far, weighty], dayOf(COVERAGE_TO));
    const activity = createActivity(dataset, buildSpells(dataset, { trailDays: 7, fromMs: 0 }));
    const build = createSceneBuilder(dataset, activity, createOwnPlaceTest(ACTORS.values()));
    const sceneOn = (t: number) => {
      activity.moveTo(t);
      return build(t, NO_FILTER).incidents;
    };
    const first = sceneOn(T);
    expect(sceneOn(T + 1000)).toBe(first);
    expect(sceneOn(endOf('2025-12-20'))).toEqual([]);
  });
});
