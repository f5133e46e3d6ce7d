import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeLiveSlot } from '../../../../src/ui/map/live-slots.ts';

type Grant = () => Promise<unknown> | undefined;

/** Locks as a browser keeps them: each is held until what it was granted for has settled, and waited for in turn. */
function createLocks() {
  const queues = new Map<string, { signal: AbortSignal; run: () => void }[]>();
  const held = new Set<string>();
  const next = (name: string): void => {
    const request = queues.get(name)?.shift();
    if (request === undefined) return void held.delete(name);
    if (request.signal.aborted) return next(name);
    held.add(name);
    request.run();
  };
  const request = (name: string, { signal }: { signal: AbortSignal }, grant: Grant): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      const run = () => void Promise.resolve(grant()).then(() => (next(name), resolve()));
      if (held.has(name)) return void queues.set(name, [...(queues.get(name) ?? []), { signal, run }]);
      // What is granted is granted, though the callback runs in a task of its own and the wait may have ended by then.
      held.add(name);
      queueMicrotask(run);
    });
  return { locks: { request }, held };
}

/** Asks for a slot for each of so many frames; the list tells who has got one. */
function openFrames(count: number, wait = new AbortController()) {
  const granted: { frame: number; release: () => void }[] = [];
  for (let frame = 0; frame < count; frame++) {
    void takeLiveSlot(frame === 0 ? wait.signal : new AbortController().signal).then((release) =>
      granted.push({ frame, release }),
    );
  }
  return granted;
}

const settle = async () => {
  for (let i = 0; i < 100; i++) await Promise.resolve();
};

afterEach(() => vi.unstubAllGlobals());

describe('the slots of live maps', () => {
  it('are eight, however many frames ask; who waits is served in turn', async () => {
    const { locks, held } = createLocks();
    vi.stubGlobal('navigator', { locks });
    const granted = openFrames(20);
    await settle();
    expect(granted.map(({ frame }) => frame)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(held.size).toBe(8);
    granted[3]?.release();
    granted[5]?.release();
    await settle();
    expect(granted.slice(8).map(({ frame }) => frame)).toEqual([8, 9]);
    for (const { release } of granted) release();
    await settle();
    expect(granted).toHaveLength(18);
  });

  it('all come free again', async () => {
    const { locks, held } = createLocks();
    vi.stubGlobal('navigator', { locks });
    const granted = openFrames(3);
    await settle();
    for (const { release } of granted) release();
    await settle();
    expect(held.size).toBe(0);
  });

  it('are not waited for once the wait has ended', async () => {
    const { locks } = createLocks();
    vi.stubGlobal('navigator', { locks });
    const granted = openFrames(8);
    await settle();
    const wait = new AbortController();
    const late = openFrames(1, wait);
    await settle();
    wait.abort();
    granted[0]?.release();
    await settle();
    expect(late).toEqual([]);
  });

  it.each([
    ['there are no locks', {}],
    ['they are refused', { locks: { request: () => Promise.reject(new Error('SecurityError')) } }],
  ])('are free for all where %s', async (_what, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const granted = openFrames(12);
    await settle();
    expect(granted).toHaveLength(12);
  });
});
