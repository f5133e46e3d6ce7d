import { describe, expect, it } from 'vitest';
import { RestContext } from '../../../src/ui/rest-context.ts';
import type { UiContext } from '../../../src/ui/context.ts';
import { stateWith } from '../state/fixtures.ts';

/** A context of which only the state is read. */
const contextOf = (playing = false) => ({ state: stateWith({ playing }) }) as UiContext;

/** A page of which the test is the clock, the pointer and the renderer. */
function createPage() {
  let frame: ((timeMs: number) => void) | null = null;
  const page = {
    held: false,
    nowMs: 1000,
    updates: 0,
    isAwaiting: () => frame !== null,
    run(ms: number): void {
      for (const endMs = page.nowMs + ms; page.nowMs < endMs && frame !== null; page.nowMs += 20) {
        const callback = frame;
        frame = null;
        callback(page.nowMs);
      }
    },
  };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (page.updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const rest = new RestContext(host, {
    requestFrame: (callback) => ((frame = callback), 1),
    cancelFrame: () => (frame = null),
    isHeld: () => page.held,
  });
  return { page, rest };
}

describe('what is true at rest', () => {
  it('is at first what is shown, and no frame is asked for', () => {
    const { page, rest } = createPage();
    const first = contextOf();
    expect(rest.take(first)).toBe(first);
    expect(page.isAwaiting()).toBe(false);
  });

  it('follows half a second after the last change, once, and asks for no more frames', () => {
    const { page, rest } = createPage();
    const first = contextOf();
    const changes = Array.from({ length: 10 }, () => contextOf());
    rest.take(first);
    for (const change of changes) {
      expect(rest.take(change)).toBe(first);
      page.run(300);
    }
    expect(page.updates).toBe(0);
    page.run(240);
    expect(page.updates).toBe(1);
    expect(rest.take(changes.at(-1)!)).toBe(changes.at(-1));
    expect(page.isAwaiting()).toBe(false);
  });

  it('waits for who holds the thumb still', () => {
    const { page, rest } = createPage();
    rest.take(contextOf());
    page.held = true;
    rest.take(contextOf());
    page.run(5000);
    expect(page.updates).toBe(0);
    page.held = false;
    page.run(400);
    expect(page.updates).toBe(0);
    page.run(200);
    expect(page.updates).toBe(1);
  });

  it('waits for the end of playing without a frame of its own', () => {
    const { page, rest } = createPage();
    const first = contextOf();
    rest.take(first);
    expect(rest.take(contextOf(true))).toBe(first);
    expect(page.isAwaiting()).toBe(false);
    const paused = contextOf();
    rest.take(paused);
    page.run(600);
    expect(rest.take(paused)).toBe(paused);
  });

  it('does not come while a change that it waited for begins to play', () => {
    const { page, rest } = createPage();
    rest.take(contextOf());
    rest.take(contextOf());
    page.run(200);
    rest.take(contextOf(true));
    page.run(2000);
    expect(page.updates).toBe(0);
  });

  it('asks for nothing once its host has left the page', () => {
    const { page, rest } = createPage();
    rest.take(contextOf());
    rest.take(contextOf());
    rest.hostDisconnected();
    expect(page.isAwaiting()).toBe(false);
  });
});
