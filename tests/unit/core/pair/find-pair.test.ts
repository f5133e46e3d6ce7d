import { describe, expect, it } from 'vitest';
import { eventToLanes } from '../../../../src/core/dataset/dyad.ts';
import { findPair } from '../../../../src/core/pair/find-pair.ts';
import { eventOf } from '../../../fixtures/events.ts';

describe('the pair of some lanes', () => {
  it('is the two that they join, whichever way', () => {
    expect(findPair([{ from: 'JP', to: 'CN' }])).toEqual(['CN', 'JP']);
    expect(
      findPair([
        { from: 'JP', to: 'CN' },
        { from: 'CN', to: 'JP' },
      ]),
    ).toEqual(['CN', 'JP']);
  });

  it('is none where there are more than two, or no lane', () => {
    expect(findPair([])).toBeNull();
    expect(
      findPair([
        { from: 'JP', to: 'CN' },
        { from: 'CN', to: 'US' },
      ]),
    ).toBeNull();
  });

  it('of an act to a third party is who acts and whom it is against', () => {
    expect(findPair(eventToLanes(eventOf({ id: 'a', actors: ['CN'], to: ['UN'], against: ['JP'] })))).toEqual([
      'CN',
      'JP',
    ]);
    expect(findPair(eventToLanes(eventOf({ id: 'b', actors: ['US', 'JP'], to: ['KR'] })))).toBeNull();
  });
});
