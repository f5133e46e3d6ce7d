import { describe, expect, it } from 'vitest';
import { getWords } from '../../../src/core/words/get-words.ts';
import { buildModel } from '../../../src/state/build-model.ts';
import { createViewDeriver } from '../../../src/state/derive-view.ts';
import type { State } from '../../../src/state/state.ts';
import { findAnnouncement } from '../../../src/ui/announcement.ts';
import type { UiContext } from '../../../src/ui/context.ts';
import { ACTORS, eventOf } from '../../fixtures/events.ts';
import { dayEnd, stateWith } from '../state/fixtures.ts';

const model = buildModel({
  events: [
    eventOf({ id: 'remark', start: '2025-11-07', title: 'A remark' }),
    eventOf({
      id: 'warning',
      start: '2025-11-14',
      title: 'A warning',
      inResponseTo: [{ id: 'remark', basis: 'stated' }],
    }),
  ],
  actors: ACTORS,
  people: new Map(),
  coverage: { version: '1', from: '2025-10-01', to: '2025-12-31' },
  problems: [],
});
const deriveView = createViewDeriver(model);

/** Of one visit: what does not change stays the very same, as the reducer has it. */
const base = stateWith({ t: dayEnd('2025-11-14') });

function contextOf(patch: Partial<State>): UiContext {
  const state = { ...base, ...patch };
  return { model, state, view: deriveView(state), words: getWords(state.lang) };
}
const before = contextOf({ t: dayEnd('2025-11-07') });
const say = (from: UiContext, to: UiContext, isOnPlayhead = false) => findAnnouncement(from, to, { isOnPlayhead });

describe('what is announced at rest', () => {
  it('is date, number and lead after a move', () => {
    expect(say(before, contextOf({}))).toBe('14 November 2025, 1 act: A warning.');
  });

  it('is the lead alone while the playhead has the focus, which speaks the rest', () => {
    expect(say(before, contextOf({}), true)).toBe('A warning.');
  });

  it('is the number that is left after a filter, wherever the focus is', () => {
    const filtered = contextOf({ types: ['call'] });
    expect(say(contextOf({}), filtered, true)).toBe('No act within the filters is active on this day.');
    expect(say(contextOf({}), contextOf({ types: ['statement'] }))).toBe(
      '14 November 2025, 1 act within the filters: A warning.',
    );
  });

  it('is nothing where the day stays, the map moves, the theme or the language changes', () => {
    const now = contextOf({});
    expect(say(now, contextOf({ map: { zoom: 4, lat: 30, lng: 120 } }))).toBeNull();
    expect(say(now, contextOf({ theme: 'dark' }))).toBeNull();
    expect(say(now, contextOf({ lang: 'ja', t: dayEnd('2025-11-07') }))).toBeNull();
    expect(say(now, contextOf({ t: dayEnd('2025-11-14') - 3_600_000 }))).toBeNull();
  });

  it('is the step of a chain that is walked, and nothing for an act that is opened or closed, which the focus tells', () => {
    const opened = contextOf({ event: 'remark', t: dayEnd('2025-11-07') });
    expect(say(before, opened)).toBeNull();
    expect(say(opened, contextOf({ event: 'warning', chainOf: 'remark' }))).toBe('Step 2 of 2: A warning.');
    expect(say(opened, before)).toBeNull();
  });
});
