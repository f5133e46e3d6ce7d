import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../../src/core/list/group-by-day.ts';
import { readModel } from '../words/real-scenes.ts';

const { events } = readModel();

describe('grouping by day', () => {
  it('gives nothing for nothing', () => {
    expect(groupByDay([])).toEqual([]);
  });

  it('keeps every act once, on the day that its date is written with', () => {
    const groups = groupByDay(events);
    expect(groups.flatMap((group) => group.events)).toHaveLength(events.length);
    for (const { isoDay, events: dayEvents } of groups) {
      for (const event of dayEvents) expect(event.start.startsWith(isoDay)).toBe(true);
    }
  });

  it('puts the newest day first, however the acts come', () => {
    const days = groupByDay(events).map((group) => group.isoDay);
    expect(days).toEqual([...new Set(events.map((event) => event.start.slice(0, 10)))].sort().reverse());
    expect(groupByDay([...events].reverse()).map((group) => group.isoDay)).toEqual(days);
  });

  it('keeps the order of acts within a day', () => {
    const [first] = groupByDay(events.filter((event) => event.start.startsWith('2025-11-14')));
    expect(first?.events).toEqual(events.filter((event) => event.start.startsWith('2025-11-14')));
  });

  it('does not move a time in another zone to another day', () => {
    const call = events.find((event) => event.id === '2025-10-25-us-jp-call');
    if (call === undefined) throw new Error('expected the call of 25 October 2025 in the data');
    const late = { ...call, start: '2025-10-25T23:30-04:00' };
    expect(groupByDay([late])[0]?.isoDay).toBe('2025-10-25');
  });
});
