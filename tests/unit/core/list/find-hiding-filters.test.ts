import { describe, expect, it } from 'vitest';
import { findHidingFilters } from '../../../../src/core/list/find-hiding-filters.ts';
import { NO_FILTER } from '../../../../src/core/scene/filter.ts';
import { readModel } from '../words/real-scenes.ts';

const call = readModel().byId.get('2025-11-25-us-jp-call');
if (call === undefined) throw new Error('expected the call of 25 November 2025 in the data');
const all = { ...NO_FILTER, confidence: 'medium' } as const;

describe('the filters that hide an act', () => {
  it('are none where it is shown', () => {
    expect(findHidingFilters(call, all)).toEqual([]);
    expect(findHidingFilters(call, { ...all, types: ['call'], actors: ['JP'], pair: ['JP', 'US'] })).toEqual([]);
  });

  it('are each that alone would hide it', () => {
    expect(findHidingFilters(call, { ...all, types: ['arms'] })).toEqual(['types']);
    expect(findHidingFilters(call, { ...all, actors: ['KR'], pair: ['CN', 'TW'] })).toEqual(['actors', 'pair']);
    expect(findHidingFilters({ ...call, confidence: 'medium' }, { ...all, confidence: 'high' })).toEqual([
      'confidence',
    ]);
  });
});
