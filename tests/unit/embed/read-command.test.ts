import { describe, expect, it } from 'vitest';
import { measureMessage } from '../../../src/embed/measure-message.ts';
import { MAX_MESSAGE, VIEW_NAMES } from '../../../src/embed/messages.ts';
import { readCommand } from '../../../src/embed/read-command.ts';
import { URL_KEYS, urlFieldOf } from '../../../src/state/fields.ts';

const set = (view: unknown, more: object = {}) => readCommand({ tensions: 1, type: 'set', view, ...more });
const viewOf = (view: unknown) => [...(set(view)?.view ?? [])];
const reasonsOf = (message: unknown) => readCommand(message)?.refusals.map(({ reason }) => reason);

describe('a message to the frame', () => {
  it('is none of ours without the protocol’s name of its own', () => {
    const inherited = Object.create({ tensions: 1, type: 'get' }) as object;
    for (const message of [null, undefined, 0, 'tensions', [], {}, { type: 'get' }, inherited, new Date(0)]) {
      expect(readCommand(message)).toBeNull();
    }
  });

  it('asks for what its type says, and carries its id along', () => {
    for (const type of ['get', 'play', 'pause'] as const) {
      expect(readCommand({ tensions: 1, type, id: 7 })).toEqual({ type, id: 7, view: new Map(), refusals: [] });
    }
    expect(readCommand({ tensions: 1, type: 'get', id: 'a' })?.id).toBe('a');
    for (const id of [null, true, NaN, Infinity, {}, 'x'.repeat(65)]) {
      expect(readCommand({ tensions: 1, type: 'get', id })).toMatchObject({ type: 'get', id: null });
    }
  });

  it('sets the view by the names of the URL: texts, numbers, and null or nothing to take a value back', () => {
    expect(viewOf({ t: '2025-11-24', step: 3, event: null, types: '' })).toEqual([
      ['t', '2025-11-24'],
      ['step', '3'],
      ['event', null],
      ['types', null],
    ]);
    expect(set(Object.assign(Object.create(null) as object, { t: 'x' }))?.view).toEqual(new Map([['t', 'x']]));
  });

  it('sets nothing but the view: what else it names is refused, and the rest holds', () => {
    for (const name of ['data', 'embed', 'play', 'src', 'href', 'style', 'toString', 'constructor', '__proto__']) {
      const view = JSON.parse(`{"${name}": "https://evil.example/", "t": "2025-11-24"}`) as unknown;
      expect(set(view)).toMatchObject({ view: new Map([['t', '2025-11-24']]), refusals: [{ field: name }] });
    }
    expect(set({ t: { valueOf: 1 }, from: ['2025'] })?.refusals.map(({ field }) => field)).toEqual(['t', 'from']);
  });

  it('names only parameters of the URL', () => {
    const known = URL_KEYS.map((key) => urlFieldOf(key).name);
    expect(VIEW_NAMES.filter((name) => !known.includes(name))).toEqual([]);
    expect(VIEW_NAMES).not.toContain('data');
  });

  it('says what is wrong with one of ours', () => {
    expect(reasonsOf({ tensions: 2, type: 'get' })).toEqual(['expected tensions: 1']);
    expect(reasonsOf({ tensions: 1, type: 'load' })).toEqual(['expected type set, get, play or pause']);
    expect(reasonsOf({ tensions: 1, type: 'set' })).toEqual(['expected a view']);
    expect(reasonsOf({ tensions: 1, type: 'set', view: { t: 'x'.repeat(MAX_MESSAGE) } })).toEqual([
      'expected a plain record of at most 4096 characters',
    ]);
  });

  it('runs no getter and survives what refuses to be looked at', () => {
    const bomb = (): never => {
      throw new Error('a getter ran');
    };
    const traps = new Proxy({}, { ownKeys: bomb, get: bomb, getOwnPropertyDescriptor: bomb, getPrototypeOf: bomb });
    const withGetter = (name: string, base: object) =>
      Object.defineProperty(base, name, { get: bomb, enumerable: true });
    expect(readCommand(traps)).toBeNull();
    expect(readCommand(withGetter('tensions', {}))).toBeNull();
    for (const name of ['type', 'id', 'view', 'other']) {
      expect(readCommand(withGetter(name, { tensions: 1 }))?.type).toBe('refused');
    }
    expect(set(withGetter('t', {}))?.type).toBe('refused');
    expect(set(traps)?.type).toBe('refused');
    expect(readCommand({ tensions: 1, type: 'get', toJSON: bomb, toString: bomb })?.type).toBe('get');
  });
});

describe('the size of a message', () => {
  it('is its keys and values, and Infinity past the limit', () => {
    expect(measureMessage('abc', 10)).toBe(3);
    expect(measureMessage({ ab: 'cd' }, 10)).toBe(1 + 3 + 2);
    expect(measureMessage({ ab: 'x'.repeat(20) }, 10)).toBe(Infinity);
  });

  it('is Infinity for a cycle, for what hides its size and for endless lists', () => {
    const cycle: Record<string, unknown> = { a: 1 };
    cycle['self'] = cycle;
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], null);
    const values = [cycle, deep, new Map(), new ArrayBuffer(8), new Date(0), Array(1e9), 'x'.repeat(1e6)];
    for (const value of values) expect(measureMessage(value, MAX_MESSAGE)).toBe(Infinity);
  });
});
