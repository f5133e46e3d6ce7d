import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../src/core/event.ts';
import { createDayScale } from '../../../../src/core/timeline/day-scale.ts';
import { barToPath, findMeasures, findNearestBar, packMeasures } from '../../../../src/core/timeline/measures.ts';
import type { StartFilter } from '../../../../src/core/timeline/starts.ts';
import { parseDay } from '../../../../src/core/time/parse-date.ts';
import { eventOf } from '../../../fixtures/events.ts';

const ALL: StartFilter = { types: [], actors: [], pair: null, confidence: 'low' };
const COVERED = parseDay('2025-12-31') ?? 0;
const NOV_1 = parseDay('2025-11-01') ?? 0;

const measure = (id: string, own: Partial<EventRecord> = {}): EventRecord =>
  eventOf({ id, type: 'sanction', span: 'measure', start: '2025-11-10', inForceUntil: '2025-11-20', ...own });

const idsOf = (events: readonly EventRecord[], filter: Partial<StartFilter> = {}) =>
  findMeasures(events, { ...ALL, ...filter }, COVERED).map(({ event }) => event.id);

describe('findMeasures', () => {
  it('takes measures only, with both their days, an open one to the end of the data', () => {
    const events = [measure('closed'), measure('open', { inForceUntil: 'open' }), eventOf({ id: 'instant' })];
    expect(findMeasures(events, ALL, COVERED)).toMatchObject([
      { event: { id: 'closed' }, fromDay: NOV_1 + 9, toDay: NOV_1 + 19, open: false },
      { event: { id: 'open' }, fromDay: NOV_1 + 9, toDay: COVERED, open: true },
    ]);
  });

  it('respects the filters, and shows the selected one whatever they say', () => {
    const events = [
      measure('background', { background: true }),
      measure('low', { confidence: 'low' }),
      measure('drill', { type: 'military', actors: ['US'], to: ['TW'] }),
      measure('kept'),
    ];
    expect(idsOf(events)).toEqual(['low', 'drill', 'kept']);
    expect(idsOf(events, { confidence: 'medium' })).toEqual(['drill', 'kept']);
    expect(idsOf(events, { types: ['military'] })).toEqual(['drill']);
    expect(idsOf(events, { actors: ['TW'] })).toEqual(['drill']);
    expect(idsOf(events, { pair: ['CN', 'JP'], confidence: 'medium' })).toEqual(['kept']);
    expect(idsOf(events, { types: ['military'], event: 'kept' })).toEqual(['drill', 'kept']);
  });
});

/** November, ten pixels a day. */
const november = createDayScale(NOV_1, NOV_1 + 29, 300);
const packed = (events: readonly EventRecord[], rows = 3, selected: string | null = null) =>
  packMeasures(findMeasures(events, ALL, COVERED), november, rows, selected);

describe('packMeasures', () => {
  it('keeps landmarks before the weighty, the weighty before the rest, and counts what is left', () => {
    const events = [
      measure('record'),
      measure('front', { prominence: 1 }),
      measure('second', { landmark: true, start: '2025-11-11' }),
      measure('first', { landmark: true }),
    ];
    const ids = (rows: number, selected?: string) => packed(events, rows, selected).bars.map(({ id }) => id);
    expect([ids(1), ids(2), ids(3)]).toEqual([['first'], ['first', 'second'], ['first', 'front', 'second']]);
    expect(packed(events, 1).hidden).toBe(3);
    expect(ids(1, 'record')).toEqual(['record']);
  });

  it('leaves out, uncounted, what lies outside the period', () => {
    const past = measure('past', { start: '2025-10-01', inForceUntil: '2025-10-31' });
    expect(packed([past, measure('later', { start: '2025-12-01' })])).toEqual({ bars: [], hidden: 0 });
  });
});

describe('barToPath', () => {
  const pathOf = (own: Partial<EventRecord>, scale = november) => {
    const [bar] = packMeasures(findMeasures([measure('it', own)], ALL, COVERED), scale, 1).bars;
    return barToPath(bar!, 2, scale);
  };

  it('is one stroke where both ends are known', () => {
    expect(pathOf({})).toBe('M90 2L200 2');
  });

  it('breaks up at an end that no report shows, and points on where the period cuts it', () => {
    const toCoverage = createDayScale(NOV_1, COVERED, 610);
    const strokes = (path: string) => path.split('M').length - 1;
    expect(strokes(pathOf({ inForceUntil: 'open' }, toCoverage))).toBe(3);
    expect(pathOf({ inForceUntil: 'open' }, toCoverage)).toMatch(/L610 2$/);
    expect(pathOf({ inForceUntil: '2025-12-05' })).toMatch(/^M90 2L295 2M297 0L299 2L297 4$/);
    expect(pathOf({ start: '2025-10-01' })).toMatch(/^M3 0L1 2L3 4M5 2L200 2$/);
  });
});

describe('findNearestBar', () => {
  const { bars } = packed([measure('above'), measure('below', { start: '2025-11-12' })]);
  const find = (x: number, y: number) => findNearestBar(bars, { x, y, rowPx: 4 })?.id;

  it('takes the row under the pointer where both bars are there, and the near one where one is', () => {
    expect([find(150, 1), find(150, 5), find(150, 40)]).toEqual(['above', 'below', 'below']);
    expect([find(95, 6), find(80, 6)]).toEqual(['above', 'above']);
  });

  it('finds none farther off than a finger is broad', () => {
    expect([find(70, 2), find(220, 2)]).toEqual([undefined, undefined]);
  });
});
