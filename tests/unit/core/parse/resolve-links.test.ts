import { describe, expect, it } from 'vitest';
import { parseEvents } from '../../../../src/core/parse/parse-events.ts';
import { ACTORS, buildFile, buildRow, type Row } from './rows.ts';

const parseRows = (...rows: readonly Row[]) => parseEvents(buildFile(rows), ACTORS);

describe('a chain of answers and ends', () => {
  const endedMeasure = (endedBy: string) => ({ span: 'measure', inForceUntil: 'open', endedBy });

  it('closes a circle of ends, and tells it', () => {
    const { events, problems } = parseRows(buildRow('a', endedMeasure('b')), buildRow('b', endedMeasure('a')));
    expect(problems).toMatchObject([{ field: 'endedBy', reason: 'leads back to this event: the chain is a circle' }]);
    expect(events.filter(({ endedBy }) => endedBy !== null)).toHaveLength(1);
  });

  it('closes a circle of which one link is an answer and one an end: what ends an act cannot be its cause', () => {
    const { events, problems } = parseRows(
      buildRow('cause', {}),
      buildRow('ban', { inResponseTo: [{ id: 'cause', basis: 'stated' }], ...endedMeasure('cause') }),
    );
    expect(events.map(({ id }) => id)).toEqual(['cause', 'ban']);
    expect(problems).toHaveLength(1);
    const links = events.flatMap(({ inResponseTo, endedBy }) => [...inResponseTo, ...(endedBy === null ? [] : [1])]);
    expect(links).toHaveLength(1);
  });

  it('lets an act answer what it ends', () => {
    const { events, problems } = parseRows(
      buildRow('ban', endedMeasure('thaw')),
      buildRow('thaw', { inResponseTo: [{ id: 'ban', basis: 'stated' }] }),
    );
    expect(problems).toEqual([]);
    expect(events).toMatchObject([{ endedBy: 'thaw' }, { inResponseTo: [{ id: 'ban' }] }]);
  });
});
