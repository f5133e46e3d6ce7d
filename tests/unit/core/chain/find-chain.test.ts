import { describe, expect, it } from 'vitest';
import { findChain, type Chain } from '../../../../src/core/chain/find-chain.ts';
import { foldChain } from '../../../../src/core/chain/fold-chain.ts';
import type { EventRecord } from '../../../../src/core/event.ts';
import { eventOf } from '../../../fixtures/events.ts';
import { modelOf } from '../../../fixtures/models.ts';

const on = (day: number) => `2025-11-${String(day).padStart(2, '0')}`;
const answer = (id: string, day: number, causes: readonly string[], given: Partial<EventRecord> = {}) =>
  eventOf({ id, start: on(day), inResponseTo: causes.map((cause) => ({ id: cause, basis: 'stated' })), ...given });
const idsOf = (chain: Chain | null) => chain?.steps.map(({ id }) => id);

/** A remark; a warning and a protest answer it; a halt answers the warning and a thaw ends the halt. */
const STORY = modelOf([
  answer('remark', 1, []),
  answer('warning', 3, ['remark']),
  eventOf({ id: 'protest', start: on(4), inResponseTo: [{ id: 'remark', basis: 'reported' }] }),
  answer('halt', 5, ['warning'], { endedBy: 'thaw' }),
  answer('thaw', 9, []),
  answer('alone', 2, []),
]);

describe('the chain of an act', () => {
  it('leads in order of time from its first cause to its last effect', () => {
    expect(findChain('halt', STORY)).toMatchObject({ at: 2 });
    expect(idsOf(findChain('halt', STORY))).toEqual(['remark', 'warning', 'halt', 'thaw']);
  });

  it('leaves out what else answers the same cause', () => {
    expect(idsOf(findChain('warning', STORY))).not.toContain('protest');
    expect(idsOf(findChain('remark', STORY))).toEqual(['remark', 'warning', 'protest', 'halt', 'thaw']);
  });

  it('says of each link on whose word it stands', () => {
    expect(findChain('remark', STORY)?.links).toEqual([
      { cause: 'remark', effect: 'warning', basis: 'stated' },
      { cause: 'remark', effect: 'protest', basis: 'reported' },
      { cause: 'warning', effect: 'halt', basis: 'stated' },
      { cause: 'halt', effect: 'thaw', basis: 'ended' },
    ]);
  });

  it('tells of a link that passes the act by', () => {
    const model = modelOf([answer('a', 1, []), answer('b', 2, ['a']), answer('c', 3, ['a', 'b'])]);
    expect(findChain('b', model)?.links).toContainEqual({ cause: 'a', effect: 'c', basis: 'stated' });
  });

  it('is none for an act that stands alone, for no act and for an unknown one', () => {
    expect(findChain('alone', STORY)).toBeNull();
    expect(findChain(null, STORY)).toBeNull();
    expect(findChain('nothing', STORY)).toBeNull();
  });

  it('does not need its causes to be in the data', () => {
    expect(findChain('a', modelOf([answer('a', 1, ['gone'], { endedBy: 'gone' })]))).toBeNull();
  });

  it('goes once around a circle, which checked data do not have', () => {
    const model = modelOf([answer('a', 1, ['c']), answer('b', 2, ['a']), answer('c', 3, ['b'], { endedBy: 'a' })]);
    for (const id of ['a', 'b', 'c']) expect(idsOf(findChain(id, model))).toEqual(['a', 'b', 'c']);
  });
});

describe('a long chain that is folded', () => {
  const long = Array.from({ length: 30 }, (_, i) => answer(`e${String(i).padStart(2, '0')}`, 1 + (i % 28), []));
  const line = long.map((event, i) => (i === 0 ? event : { ...event, start: on(1), inResponseTo: answersOf(i) }));

  /** Each answers the one before; the last answers the first, too. */
  function answersOf(i: number): EventRecord['inResponseTo'] {
    const ids = i === 29 ? ['e28', 'e00'] : [`e${String(i - 1).padStart(2, '0')}`];
    return ids.map((id) => ({ id, basis: 'stated' }));
  }

  it('keeps the act, what it hangs together with directly, and what is near', () => {
    const chain = findChain('e29', modelOf(line));
    expect(foldChain(chain!, 5)).toEqual([0, 26, 27, 28, 29]);
    expect(foldChain(findChain('e10', modelOf(line))!, 5)).toEqual([8, 9, 10, 11, 12]);
  });

  it('is whole where it is short', () => {
    expect(foldChain(findChain('halt', STORY)!, 8)).toEqual([0, 1, 2, 3]);
  });
});
