import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../src/core/event.ts';
import { formatGeoJson } from '../../../../src/core/export/geojson.ts';
import { ACTORS, eventOf } from '../../../fixtures/events.ts';

const featureOf = (given: Partial<EventRecord>) => formatGeoJson([eventOf({ id: 'a', ...given })], ACTORS).features[0]!;

describe('formatGeoJson', () => {
  it('ties the seats of the two sides, from the actor', () => {
    expect(featureOf({ actors: ['CN'], to: ['JP'] }).geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [116.381, 39.915],
        [139.744, 35.673],
      ],
    });
  });

  it('cuts the way from Tokyo to Washington where it crosses the antimeridian', () => {
    const { geometry } = featureOf({ actors: ['JP'], to: ['US'] });
    if (geometry.type !== 'MultiLineString') throw new Error(`got a ${geometry.type}`);
    const [west, east] = geometry.coordinates;
    expect(west?.[0]).toEqual([139.744, 35.673]);
    expect(west?.[1]).toEqual([180, east?.[0]?.[1]]);
    expect(east?.[0]?.[0]).toBe(-180);
    expect(east?.[1]).toEqual([-77.037, 38.895]);
  });

  it('stands at an act’s own place, but not at one that is a capital', () => {
    const geometryAt = (lng: number, lat: number) => featureOf({ place: { name: 'x', lng, lat } }).geometry.type;
    expect(geometryAt(123.5, 25.75)).toBe('Point');
    expect(geometryAt(139.75, 35.68)).toBe('LineString');
  });

  it('stands at the actor’s seat where it ties no two sides', () => {
    expect(featureOf({ actors: ['JP'], to: ['JP'] }).geometry).toEqual({
      type: 'Point',
      coordinates: [139.744, 35.673],
    });
  });

  it.each([
    [{ span: 'instant' }, '2025-11-20'],
    [{ span: 'instant', end: '2025-11-22' }, '2025-11-22'],
    [{ span: 'measure', inForceUntil: '2025-12-01' }, '2025-12-01'],
    [{ span: 'measure', end: '2025-11-23' }, '2025-11-23'],
    [{ span: 'measure', inForceUntil: 'open' }, null],
  ] as const)('says when %o ends: %s', (given, end) => {
    expect(featureOf(given).when).toEqual({ start: '2025-11-20', end });
  });
});
