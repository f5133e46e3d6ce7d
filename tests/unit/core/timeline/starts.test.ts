import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../src/core/event.ts';
import { buildChain, chainToDays } from '../../../../src/core/timeline/chain.ts';
import { buildStarts } from '../../../../src/core/timeline/starts.ts';
import type { StartFilter } from '../../../../src/core/timeline/starts.ts';
import { parseDay } from '../../../../src/core/time/parse-date.ts';
import { eventOf } from '../../../fixtures/events.ts';

const ALL: StartFilter = { types: [], actors: [], pair: null, confidence: 'low' };

const event = (id: string, own: Partial<EventRecord> = {}): EventRecord => eventOf({ id, start: '2025-11-25', ...own });

describe('buildStarts', () => {
  it('writes the Tokyo day and the family of each act', () => {
    const late = event('late', { start: '2025-11-24T20:00-05:00', type: 'military' });
    const { days, families } = buildStarts([event('a'), late], ALL);
    expect([...days]).toEqual([parseDay('2025-11-25'), parseDay('2025-11-25')]);
    expect([...families]).toEqual([1, 3]);
  });

  it('leaves out background, too little confidence, and what no filter lets pass', () => {
    const events = [
      event('background', { background: true }),
      event('low', { confidence: 'low' }),
      event('call', { type: 'call' }),
      event('us', { actors: ['US'], to: ['TW'] }),
      event('kept'),
    ];
    const count = (filter: Partial<StartFilter>) => buildStarts(events, { ...ALL, ...filter }).days.length;
    expect(count({})).toBe(4);
    expect(count({ confidence: 'medium' })).toBe(3);
    expect(count({ types: ['call'] })).toBe(1);
    expect(count({ actors: ['TW'] })).toBe(1);
    expect(count({ pair: ['CN', 'JP'], confidence: 'high' })).toBe(2);
  });

  it('does not count a part beside its whole, and counts it where the whole is filtered out', () => {
    const events = [event('whole', { type: 'call' }), event('part', { partOf: 'whole' })];
    expect(buildStarts(events, ALL).days).toHaveLength(1);
    expect(buildStarts(events, ALL).allMs).toHaveLength(2);
    expect(buildStarts(events, { ...ALL, types: ['statement'] }).days).toHaveLength(1);
  });
});

describe('buildChain', () => {
  const cause = event('cause', { start: '2025-11-07' });
  const chosen = event('chosen', {
    inResponseTo: [
      { id: 'cause', basis: 'stated' },
      { id: 'gone', basis: 'stated' },
    ],
  });
  const answer = event('answer', {
    start: '2025-11-30',
    type: 'sanction',
    inResponseTo: [{ id: 'chosen', basis: 'stated' }],
  });
  const later = event('later', { start: '2025-12-09', inResponseTo: [{ id: 'answer', basis: 'stated' }] });
  const alone = event('alone');
  const input = {
    byId: new Map([cause, chosen, answer, later, alone].map((record) => [record.id, record])),
    answers: new Map([
      ['cause', [chosen]],
      ['chosen', [answer]],
      ['answer', [later]],
    ]),
    ended: new Map<string, EventRecord[]>(),
  };

  it('marks all steps of the way in order of time, and the chosen act last', () => {
    const chain = buildChain('chosen', input);
    expect(chain.map(({ id, selected }) => [id, selected])).toEqual([
      ['cause', false],
      ['answer', false],
      ['later', false],
      ['chosen', true],
    ]);
    expect(chain[1]).toMatchObject({ family: 'restrictions', day: parseDay('2025-11-30') });
  });

  it('spans from the first cause to the last answer, and nothing for an act that stands alone', () => {
    const toDays = (id: string) => chainToDays(buildChain(id, input));
    expect(toDays('answer')).toEqual([parseDay('2025-11-07'), parseDay('2025-12-09')]);
    expect(buildChain('alone', input).map(({ id }) => id)).toEqual(['alone']);
    expect(toDays('alone')).toBeNull();
  });

  it('is empty without a chosen act that is known', () => {
    expect([buildChain(null, input), buildChain('gone', input)]).toEqual([[], []]);
  });
});
