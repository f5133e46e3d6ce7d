import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, planView, type ViewCodec } from '../../../src/embed/frame/plan-view.ts';
import { addCommand, createInbox, type Wish } from '../../../src/embed/frame/inbox.ts';
import { VIEW_NAMES, type ViewName } from '../../../src/embed/messages.ts';
import { readCommand, type Command } from '../../../src/embed/read-command.ts';
import { URL_KEYS, urlFieldOf } from '../../../src/state/fields.ts';
import { reduce } from '../../../src/state/reduce.ts';
import type { State } from '../../../src/state/state.ts';
import { parseUrl } from '../../../src/state/url.ts';
import { BAN, CONTEXT, day, dayEnd, LAW, stateWith } from '../state/fixtures.ts';

const CODEC: ViewCodec = { context: CONTEXT, urlKeys: URL_KEYS, urlFieldOf, parseUrl };
const REDUCE = {
  ...CONTEXT,
  eventStart: (id: string) => CONTEXT.eventIds.get(id)?.startMs ?? null,
  isActive: () => false,
};

type View = Partial<Record<ViewName, string | null>>;
const patchOf = (view: View) => new Map(Object.entries(view)) as ReadonlyMap<ViewName, string | null>;

/** The state after a host has set a view, as the store would have it. */
function after(state: State, view: View): State {
  const { actions } = planView(patchOf(view), state, CODEC);
  return actions.reduce((before, action) => reduce(before, action, REDUCE), state);
}
const fieldsRefused = (state: State, view: View) =>
  planView(patchOf(view), state, CODEC).refusals.map(({ field }) => field);

describe('a view that a host sets', () => {
  it('moves the playhead and leaves all else', () => {
    const state = stateWith({ types: ['call'], theme: 'dark', from: day('2025-11-01'), trailDays: 3 });
    expect(after(state, { t: '2025-12-24' })).toEqual({ ...state, t: dayEnd('2025-12-24') });
  });

  it('takes the playhead along with an act, lights it and covers nothing', () => {
    const set = after(stateWith({ t: dayEnd('2025-12-01') }), { event: BAN });
    expect(set).toMatchObject({ event: BAN, t: dayEnd('2026-01-06'), told: true });
    expect(after(set, { event: null })).toMatchObject({ event: null, told: false, t: set.t });
    expect(after(stateWith(), { event: BAN, t: '2026-02-01' })).toMatchObject({ event: BAN, t: dayEnd('2026-02-01') });
  });

  it('leaves open what the reader has opened while it moves something else', () => {
    const read = stateWith({ event: BAN, told: false, openLanes: ['CN>JP:sanction'] });
    expect(after(read, { t: '2026-01-09' })).toMatchObject({ event: BAN, told: false });
    expect(after(read, { theme: 'dark', lang: 'ja' })).toEqual({ ...read, theme: 'dark', lang: 'ja' });
  });

  it('shows a step with its whole picture, and the next one over it', () => {
    const told = after(stateWith(), { story: 'the-call', step: '2' });
    expect(told).toMatchObject({ story: 'the-call', step: 2, event: BAN, types: ['sanction'], pair: ['CN', 'JP'] });
    expect(after(told, { step: '1' })).toMatchObject({ step: 1, event: null, types: [], pair: null, map: null });
    expect(after(told, { step: '3' })).toMatchObject({ step: 3, event: LAW, told: true });
    expect(after(told, { story: null })).toMatchObject({ story: null, event: BAN, types: ['sanction'] });
  });

  it('stops the clock when it moves the picture, and only then', () => {
    const playing = stateWith({ playing: true });
    expect(after(playing, { t: '2025-12-24' }).playing).toBe(false);
    expect(after(playing, { types: 'call' }).playing).toBe(true);
  });

  it('changes nothing by a bad value, names it, and takes the good ones', () => {
    const state = stateWith({ event: BAN });
    const bad: View = { t: '2025-02-30', event: 'nothing', story: 'none', types: 'call,war', map: '1', trail: '0' };
    expect(after(state, bad)).toBe(state);
    expect(fieldsRefused(state, bad)).toEqual(Object.keys(bad));
    expect(fieldsRefused(state, { step: '2' })).toEqual(['step']);
    expect(after(state, { ...bad, lanes: 'all' })).toMatchObject({ event: BAN, lanes: 'all' });
  });

  it('is the same object where it says what is shown, so that a host that echoes changes nothing', () => {
    const state = stateWith({ event: BAN, told: true, types: ['call'], map: 'pacific' });
    expect(after(state, formatView(state, CODEC))).toBe(state);
  });

  it('brings back what a state said of itself, from any other', () => {
    const any: fc.Arbitrary<State> = fc
      .record({
        t: fc.constantFrom('2025-11-07', '2026-01-06T10:00+09:00', '2025-10-01'),
        event: fc.constantFrom(null, BAN, LAW),
        types: fc.constantFrom('call', 'call,sanction', 'all'),
        pair: fc.constantFrom('none', 'CN-JP'),
        map: fc.constantFrom('default', 'pacific', '4.5/31/128'),
        trail: fc.constantFrom('1', 'all', '30'),
        hide: fc.constantFrom(null, 'header', 'header,timeline'),
        story: fc.constantFrom(null, 'the-call'),
        step: fc.constantFrom('1', '2', '3'),
      })
      .map(({ event, hide, story, step, ...view }) => {
        const rest = { ...(event && { event }), ...(hide && { hide }), ...(story && { story, step }) };
        return parseUrl(`?${new URLSearchParams({ ...view, ...rest }).toString()}`, '', CONTEXT).state;
      });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const said = formatView(one, CODEC);
        expect(Object.keys(said)).toEqual([...VIEW_NAMES]);
        expect(formatView(after(other, said), CODEC)).toEqual(said);
      }),
      { seed: 20251125, numRuns: 500 },
    );
  });
});

describe('messages of one animation frame', () => {
  const set = (view: View, more: object = {}) => readCommand({ tensions: 1, type: 'set', view, ...more })!;
  const NOTHING: Wish = { view: new Map(), clock: null, wantsState: false, id: null, refusal: null };
  const together = (...commands: readonly Command[]) => commands.reduce(addCommand, NOTHING);

  it('cost one change, however many there are', () => {
    const frames: (() => void)[] = [];
    const timers: (() => void)[] = [];
    const taken: Wish[] = [];
    const schedule = {
      nextFrame: (callback: () => void) => void frames.push(callback),
      soon: (callback: () => void) => void timers.push(callback),
    };
    const inbox = createInbox(schedule, (wish) => void taken.push(wish));
    for (let i = 1; i <= 5000; i++) inbox.accept(set({ t: `2025-11-${String(1 + (i % 30)).padStart(2, '0')}` }));
    expect([frames.length, taken.length]).toEqual([1, 0]);
    frames.pop()!();
    expect(taken.map(({ view }) => [...view])).toEqual([[['t', '2025-11-21']]]);
    inbox.accept(set({ t: '2025-12-01' }));
    expect([frames.length, timers.length]).toEqual([1, 0]);
    // Out of sight there are no frames: nothing is drawn until the map comes into view, but who asks is answered.
    for (const id of [1, 2]) inbox.accept(readCommand({ tensions: 1, type: 'get', id })!);
    expect([frames.length, timers.length]).toEqual([1, 1]);
    timers.pop()!();
    expect(taken.at(-1)).toMatchObject({ wantsState: true, id: 2, view: new Map([['t', '2025-12-01']]) });
    frames.pop()!();
    expect(taken).toHaveLength(2);
  });

  it('come to what one after the other would', () => {
    const patches: View[] = [
      { t: '2025-12-01' },
      { event: BAN },
      { event: null },
      { event: BAN, t: '2026-02-01' },
      { types: 'call', theme: 'dark' },
      { story: 'the-call', step: '3' },
    ];
    for (const first of patches) {
      for (const second of patches) {
        // An act that is taken back at once has not been there.
        if (first.event === BAN && second.event === null) continue;
        const oneByOne = after(after(stateWith(), first), second);
        const { view } = together(set(first), set(second));
        expect(after(stateWith(), Object.fromEntries(view)), JSON.stringify([first, second])).toEqual(oneByOne);
      }
    }
  });

  it('are answered once, with the last id, and tell the first fault', () => {
    const wish = together(
      set({ t: 'x', no: '1' } as View, { id: 1 }),
      readCommand({ tensions: 1, type: 'get', id: 2 })!,
    );
    expect(wish).toMatchObject({ wantsState: true, id: 2, refusal: { field: 'no' } });
    expect(together(set({ t: '2025-12-01' }))).toMatchObject({ wantsState: false });
    expect(
      together(readCommand({ tensions: 1, type: 'play' })!, readCommand({ tensions: 1, type: 'pause' })!).clock,
    ).toBe('pause');
  });
});
