import { describe, expect, it } from 'vitest';
import { LEAD_DAYS, selectEvents } from '../../../../src/core/freeze/select-events.ts';
import type { EventRecord } from '../../../../src/core/event.ts';
import { dayEndToMs, dayToIso, dayToMs } from '../../../../src/core/time/day.ts';
import { eventOf } from '../../../fixtures/events.ts';
import { readRealEvents } from '../../../fixtures/real-data.ts';
import { dayOf } from '../../../fixtures/scenes.ts';

const [FROM, TO] = [dayOf('2025-12-01'), dayOf('2025-12-31')];
const PERIOD = { fromMs: dayToMs(FROM), toMs: dayEndToMs(TO), trailDays: 7, coverageToDay: dayOf('2026-07-04') };
const NONE = new Set<string>();
const select = (events: readonly EventRecord[], asked: ReadonlySet<string> = NONE) =>
  selectEvents(events, PERIOD, asked).map(({ id }) => id);
const on = (id: string, start: string, given: Partial<EventRecord> = {}) => eventOf({ id, start, ...given });
const measure = { span: 'measure' } as const;

describe('the acts of a frozen period', () => {
  it('are those that start in it, and so shortly before that they count in its sums', () => {
    const lead = dayToIso(FROM - LEAD_DAYS);
    const early = dayToIso(FROM - LEAD_DAYS - 1);
    const events = [on('early', early), on('lead', lead), on('in', '2025-12-31'), on('late', '2026-01-01')];
    expect(select(events)).toEqual(['lead', 'in']);
  });

  it('are what is in force in it, however old, background too', () => {
    const events = [
      on('open', '2025-01-01', { ...measure, inForceUntil: 'open' }),
      on('ended', '2025-01-01', { ...measure, inForceUntil: '2025-11-30', endedBy: 'late' }),
      on('ends', '2025-01-01', { ...measure, inForceUntil: '2025-12-01' }),
      on('law', '2015-09-19', { ...measure, inForceUntil: 'open', background: true }),
      on('gone', '2015-09-19', { background: true }),
      on('late', '2026-02-01'),
    ];
    expect(select(events)).toEqual(['open', 'ends', 'law']);
  });

  it('are a cause that stays on the map with its effect, and all that these answer or are part of', () => {
    const events = [
      on('root', '2024-01-01'),
      on('cause', '2025-01-01', { landmark: true, inResponseTo: [{ id: 'root', basis: 'stated' }] }),
      on('effect', '2025-02-01', {
        ...measure,
        inForceUntil: 'open',
        inResponseTo: [{ id: 'cause', basis: 'stated' }],
      }),
      on('whole', '2025-01-01'),
      on('part', '2025-12-05', { partOf: 'whole' }),
      on('answer', '2026-03-01', { inResponseTo: [{ id: 'part', basis: 'stated' }] }),
    ];
    expect(select(events)).toEqual(['root', 'cause', 'effect', 'whole', 'part']);
  });

  it('are those that are asked for, without links to what stays out', () => {
    const asked = on('asked', '2026-05-01', { ...measure, inForceUntil: '2026-06-01', endedBy: 'end' });
    const events = [asked, on('end', '2026-06-01')];
    expect(selectEvents(events, PERIOD, new Set(['asked']))).toEqual([{ ...asked, endedBy: null }]);
  });

  it('of the real data, are closed under their links and hold none that starts after the period', () => {
    const { events } = readRealEvents();
    const kept = selectEvents(events, PERIOD, NONE);
    const ids = new Set(kept.map(({ id }) => id));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.length).toBeLessThan(events.length - 50);
    for (const { start, endedBy, partOf, inResponseTo } of kept) {
      expect(start.slice(0, 10) <= '2025-12-31').toBe(true);
      for (const id of [endedBy, partOf, ...inResponseTo.map((answered) => answered.id)])
        expect(id === null || ids.has(id)).toBe(true);
    }
  });
});
