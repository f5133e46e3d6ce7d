import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../src/state/build-model.ts';
import { reduce, type ReduceContext } from '../../../src/state/reduce.ts';
import { findShownChain } from '../../../src/state/shown-chain.ts';
import type { Action, State } from '../../../src/state/state.ts';
import { ACTORS, eventOf } from '../../fixtures/events.ts';
import { day, dayEnd, stateWith } from './fixtures.ts';

const DATES: Readonly<Record<string, string>> = {
  law: '2015-09-19',
  root: '2025-11-07',
  left: '2025-11-10',
  right: '2025-11-14',
};
const model = buildModel({
  events: Object.entries(DATES).map(([id, start]) =>
    eventOf({ id, start, inResponseTo: id === 'left' || id === 'right' ? [{ id: 'root', basis: 'stated' }] : [] }),
  ),
  actors: ACTORS,
  people: new Map(),
  coverage: { version: '1', from: '2025-10-01', to: '2026-07-04' },
  problems: [],
});
const context: ReduceContext = {
  coverageFromDay: day('2025-10-01'),
  coverageToDay: day('2026-07-04'),
  eventStart: (id) => (DATES[id] === undefined ? null : Date.parse(`${DATES[id]}T00:00:00+09:00`)),
  isActive: () => true,
  stories: new Map(),
};
type Asked = Action extends infer A ? (A extends Action ? Omit<A, 'origin'> : never) : never;
const after = (state: State, ...actions: readonly Asked[]) =>
  actions.reduce((now, action) => reduce(now, { ...action, origin: 'user' }, context), state);
const shown = (state: State) => {
  const chain = findShownChain(state, model);
  return chain === null ? null : `${chain.steps.map(({ id }) => id).join(' ')} @${chain.at}`;
};

const atRoot = after(stateWith({ t: dayEnd('2025-12-01') }), { type: 'select-event', event: 'root' });

describe('a walk along a chain', () => {
  it('keeps the chain with which it began, over branches that do not answer each other', () => {
    expect(shown(atRoot)).toBe('root left right @0');
    const walked = after(atRoot, { type: 'walk-chain', event: 'left' }, { type: 'walk-chain', event: 'right' });
    expect(shown(walked)).toBe('root left right @2');
    expect(shown(after(walked, { type: 'walk-chain', event: 'root' }))).toBe('root left right @0');
  });

  it('moves the playhead to the day of each step, even where the step is on the map already', () => {
    expect(atRoot.t).toBe(dayEnd('2025-12-01'));
    const walked = after(atRoot, { type: 'walk-chain', event: 'right' });
    expect(walked.t).toBe(dayEnd('2025-11-14'));
    expect(after(walked, { type: 'walk-chain', event: 'left' }).t).toBe(dayEnd('2025-11-10'));
    expect(after({ ...walked, playing: true }, { type: 'walk-chain', event: 'left' }).playing).toBe(false);
  });

  it('leaves the playhead where a step lies outside the period, and does nothing for an unknown act', () => {
    expect(after(atRoot, { type: 'walk-chain', event: 'law' })).toMatchObject({ event: 'law', t: atRoot.t });
    expect(after(atRoot, { type: 'walk-chain', event: 'nothing' })).toMatchObject({ event: 'root', t: atRoot.t });
  });

  it('ends where an act is selected otherwise, even the one that is selected: then it is the own chain of the act', () => {
    const walked = after(atRoot, { type: 'walk-chain', event: 'left' });
    expect(shown(after(walked, { type: 'select-event', event: 'left' }))).toBe('root left @1');
    expect(shown(after(walked, { type: 'select-event', event: null }))).toBeNull();
    expect(shown(stateWith({ event: 'law', chainOf: 'root' }))).toBeNull();
  });

  it('gives the very same chain until selection or data change', () => {
    expect(findShownChain(atRoot, model)).toBe(findShownChain({ ...atRoot }, model));
    expect(findShownChain(atRoot, { ...model })).not.toBe(findShownChain(atRoot, model));
  });
});
