import { describe, expect, it } from 'vitest';
import { formatView, planView, type ViewCodec } from '../../src/embed/frame/plan-view.ts';
import { MAX_MESSAGE, VIEW_NAMES, type ViewName } from '../../src/embed/messages.ts';
import { readCommand, type Command } from '../../src/embed/read-command.ts';
import { URL_KEYS, urlFieldOf } from '../../src/state/fields.ts';
import { periodEndMs, periodStartMs } from '../../src/state/period.ts';
import { reduce } from '../../src/state/reduce.ts';
import type { State } from '../../src/state/state.ts';
import { parseUrl } from '../../src/state/url.ts';
import { createRandom } from '../fixtures/random-events.ts';
import { BAN, CONTEXT, stateWith } from '../unit/state/fixtures.ts';

const MESSAGES = 100_000;
const SEED = 20251125;
/** All of them together; a read that walks a cycle or a huge text takes far longer. */
const LIMIT_MS = 10_000;

const CODEC: ViewCodec = { context: CONTEXT, urlKeys: URL_KEYS, urlFieldOf, parseUrl };
const REDUCE = { ...CONTEXT, eventStart: () => null, isActive: () => true };

const HUGE = 'x'.repeat(1_000_000);
const TEXTS = [
  '',
  'set',
  'get',
  'state',
  'none',
  '2025-11-24',
  '2025-02-30',
  BAN,
  'the-call',
  '3',
  'dark',
  '__proto__',
];
const ODD_TEXTS = ['javascript:alert(1)', '<img src=x>', '../..', '\0', '\ud800', '%E0%A4%A', 'all', HUGE];
/** Values that may be had. */
const GOOD: readonly (readonly [ViewName, string | null])[] = [
  ['t', '2025-11-24'],
  ['t', '2026-01-09'],
  ['event', BAN],
  ['event', null],
  ['types', 'call'],
  ['story', 'the-call'],
  ['map', 'pacific'],
  ['lanes', 'all'],
];
const ODD_OBJECTS: readonly object[] = [
  new Date(NaN),
  new Map([['t', 'x']]),
  new ArrayBuffer(8),
  /x/,
  new Error('e'),
  Array(1e8),
  [[[[]]]],
];
const KEYS = ['tensions', 'type', 'id', 'view', 'toString', 'constructor', '__proto__', 'then', 'length', 'data', 'x'];

let gettersRun = 0;

function getter(): never {
  gettersRun++;
  throw new Error('a getter ran');
}

/** Makes malformed and half-good messages: the same for the same seed. */
function createMaker(seed: number): () => unknown {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const leaf = (): unknown =>
    pick([
      () => pick(TEXTS),
      () => pick(ODD_TEXTS),
      () => pick([0, 1, -1, 1e308, NaN, Infinity, -0, 2.5]),
      () => pick([null, undefined, true, false, 1n]),
      () => Symbol('s'),
      () => getter,
      () => pick(ODD_OBJECTS),
    ])();
  const record = (keys: readonly string[], deep: number): object => {
    const made: Record<string, unknown> = random() < 0.1 ? (Object.create(null) as Record<string, unknown>) : {};
    for (let left = Math.floor(random() * 6); left > 0; left--) {
      const [key, dice] = [pick(keys), random()];
      const value = dice < 0.02 ? made : dice < 0.3 && deep > 0 ? record(KEYS, deep - 1) : leaf();
      // As a property of its own, also where its name is that of the prototype.
      const how = dice > 0.97 ? { get: getter } : { value };
      Object.defineProperty(made, key, {
        ...how,
        enumerable: dice < 0.95,
        configurable: true,
        ...('value' in how && { writable: true }),
      });
    }
    return made;
  };
  const ours = (): object => {
    const odd = random() < 0.9 ? record([...VIEW_NAMES, 'data', '__proto__'], 1) : leaf();
    const view = random() < 0.2 ? Object.fromEntries([pick(GOOD)]) : odd;
    const rest = random() < 0.3 ? record(KEYS, 3) : {};
    return Object.assign(rest, {
      tensions: pick([1, 1, 1, 1, 2, '1', null]),
      type: pick(['set', 'set', 'set', 'get', 'play', 'pause', 'load', 'ready', 7]),
      view,
    });
  };
  return () => {
    const dice = random();
    if (dice < 0.6) return attempt(ours);
    return dice < 0.9 ? record(KEYS, 3) : leaf();
  };
}

/** A rest that has a getter of the same name refuses the assignment: then it is a message as it is. */
function attempt(make: () => object): object {
  try {
    return make();
  } catch {
    return { tensions: 1, type: 'set', view: Object.defineProperty({}, 't', { get: getter, enumerable: true }) };
  }
}

function expectSound(command: Command | null): void {
  if (command === null) return;
  for (const [name, text] of command.view) {
    if (!VIEW_NAMES.includes(name) || (text !== null && (typeof text !== 'string' || text.length > MAX_MESSAGE)))
      throw new Error(`a view that may not be: ${String(name)} ${String(text)}`);
  }
}

/** By hand: a matcher for each of ten thousand states would take most of the time. */
function isPossible(state: State): boolean {
  const isWithin = state.t >= periodStartMs(state) && state.t <= periodEndMs(state);
  return isWithin && !state.embed && (state.event === null || CONTEXT.eventIds.has(state.event));
}

describe(`${MESSAGES} malformed messages to the frame (seed ${SEED})`, () => {
  it('throw nothing, run no getter, and lead to a state that can be', { timeout: LIMIT_MS }, () => {
    const make = createMaker(SEED);
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const counts = { foreign: 0, refused: 0, taken: 0, changed: 0 };
    let state = stateWith();
    for (let i = 0; i < MESSAGES; i++) {
      gettersRun = 0;
      const command = readCommand(make());
      expectSound(command);
      if (gettersRun > 0) throw new Error(`message ${i} ran a getter`);
      if (command === null) counts.foreign++;
      else if (command.type === 'refused') counts.refused++;
      else counts.taken++;
      if (command === null || command.view.size === 0) continue;
      const next = planView(command.view, state, CODEC).actions.reduce((now, one) => reduce(now, one, REDUCE), state);
      if (next !== state) counts.changed++;
      state = next;
      if (!isPossible(state)) throw new Error(`message ${i} led to ${JSON.stringify(state)}`);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    // All ways through it were gone many times.
    for (const count of Object.values(counts)) expect(count, JSON.stringify(counts)).toBeGreaterThan(200);
    expect(parseUrl(`?t=${formatView(state, CODEC).t ?? ''}`, '', CONTEXT).warnings).toEqual([]);
  });
});
