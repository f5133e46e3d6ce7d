import { describe, expect, it } from 'vitest';
import { eventToLanes, formatLaneId } from '../../../../src/core/dataset/dyad.ts';
import type { EventRecord } from '../../../../src/core/event.ts';
import { eventOf } from '../../../fixtures/events.ts';

const idsOf = (given: Partial<EventRecord>) => eventToLanes(eventOf({ id: 'e', ...given })).map((lane) => lane.id);

describe('formatLaneId', () => {
  it('points from the actor to the addressee', () => {
    expect(formatLaneId('US', 'CN', false, 'sanction')).toBe('US>CN:sanction');
  });

  it('sorts the codes of mutual acts', () => {
    expect(formatLaneId('US', 'JP', true, 'call')).toBe('JP=US:call');
    expect(formatLaneId('JP', 'US', true, 'call')).toBe('JP=US:call');
  });
});

describe('eventToLanes', () => {
  it('joins every actor to every addressee, and never two of one side', () => {
    expect(idsOf({ actors: ['US', 'JP'], to: ['CN', 'TW'] })).toEqual([
      'US>CN:statement',
      'US>TW:statement',
      'JP>CN:statement',
      'JP>TW:statement',
    ]);
  });

  it('draws a mutual act of three parties without a lane within one side', () => {
    expect(idsOf({ actors: ['US'], to: ['JP', 'KR'], mutual: true, type: 'meeting' })).toEqual([
      'JP=US:meeting',
      'KR=US:meeting',
    ]);
  });

  it('draws an act addressed to a third party to whom it is against, and not to the third party', () => {
    expect(idsOf({ actors: ['CN'], to: ['EU'], against: ['JP'] })).toEqual(['CN>JP:statement']);
  });

  it('gives a mutual lane the same ends whoever comes first', () => {
    const [one] = eventToLanes(eventOf({ id: 'a', actors: ['US'], to: ['CN'], mutual: true, type: 'call' }));
    const [other] = eventToLanes(eventOf({ id: 'b', actors: ['CN'], to: ['US'], mutual: true, type: 'call' }));
    expect(one).toEqual({ id: 'CN=US:call', from: 'CN', to: 'US', type: 'call', mutual: true });
    expect(other).toEqual(one);
  });

  it('feeds a lane once where both sides of a mutual act name each other', () => {
    expect(idsOf({ actors: ['US', 'JP'], to: ['JP', 'US'], mutual: true, type: 'call' })).toEqual(['JP=US:call']);
  });

  it('joins nobody to themselves, and nobody where nobody is addressed', () => {
    expect(idsOf({ actors: ['CN'], to: ['CN'] })).toEqual([]);
    expect(idsOf({ actors: ['CN'], to: [] })).toEqual([]);
  });
});
