import { describe, expect, it } from 'vitest';
import { LiveTurn } from '../../../../src/ui/map/live-turn.ts';

/** A map in a page of which the test is the clock and the keeper of the slots. */
function createPage() {
  let nowMs = 0;
  let timers: { readonly atMs: number; readonly callback: () => void }[] = [];
  const said: string[] = [];
  const waits: { readonly signal: AbortSignal; readonly grant: () => void }[] = [];
  const turn = new LiveTurn({
    takeSlot: (signal) =>
      new Promise((resolve) => {
        waits.push({ signal, grant: () => resolve(() => void said.push('gave back')) });
      }),
    setTimer: (callback, ms) => {
      const timer = { atMs: nowMs + ms, callback };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    start: () => void said.push('started'),
    stop: () => void said.push('stopped'),
    onLate: () => void said.push('late'),
  });
  return {
    turn,
    said,
    waits,
    /** Grants what was asked for last. */
    async grant(): Promise<void> {
      waits.at(-1)?.grant();
      await Promise.resolve();
    },
    pass(seconds: number): void {
      nowMs += seconds * 1000;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter((timer) => !due.includes(timer));
      for (const { callback } of due) callback();
    },
    timers: () => timers.length,
  };
}

/** A page whose map is live. */
async function createLivePage() {
  const page = createPage();
  page.turn.see(true);
  await page.grant();
  page.turn.show(true);
  page.said.length = 0;
  return page;
}

describe('the turn of a live map', () => {
  it('comes with a slot, for which it asks once it is near the view', async () => {
    const { turn, said, waits, grant } = createPage();
    turn.see(false);
    expect(waits).toHaveLength(0);
    turn.see(true);
    turn.see(true);
    expect(waits).toHaveLength(1);
    expect(said).toEqual([]);
    await grant();
    expect(said).toEqual(['started']);
  });

  it('ends 30 seconds after it has left the view, and begins anew when it is back', async () => {
    const { turn, said, pass, waits, grant } = await createLivePage();
    turn.see(false);
    pass(29);
    expect(said).toEqual([]);
    pass(1);
    expect(said).toEqual(['stopped', 'gave back']);
    turn.see(true);
    expect(waits).toHaveLength(2);
    await grant();
    expect(said).toEqual(['stopped', 'gave back', 'started']);
  });

  it('goes on where the map is back in time, and counts anew from the next leave', async () => {
    const { turn, said, pass, timers } = await createLivePage();
    turn.see(false);
    pass(29);
    turn.see(true);
    expect(timers()).toBe(0);
    pass(60);
    turn.see(false);
    pass(29);
    expect(said).toEqual([]);
  });

  it('is not waited for out of view, and a slot that comes all the same is passed on', async () => {
    const { turn, said, waits, grant } = createPage();
    turn.see(true);
    turn.see(false);
    expect(waits[0]?.signal.aborted).toBe(true);
    await grant();
    expect(said).toEqual(['gave back']);
    turn.see(true);
    await grant();
    expect(said).toEqual(['gave back', 'started']);
  });

  it('is late 20 seconds after its start, or after a loss, without a picture', async () => {
    const { turn, said, pass, grant } = createPage();
    turn.see(true);
    pass(60);
    await grant();
    pass(19);
    turn.show(true);
    pass(60);
    turn.show(false);
    pass(19);
    expect(said).toEqual(['started']);
    pass(1);
    expect(said).toEqual(['started', 'late']);
  });

  it('is not late out of view, where the browser does not draw', async () => {
    const { turn, said, pass, grant } = createPage();
    turn.see(true);
    await grant();
    turn.see(false);
    pass(20);
    turn.see(true);
    pass(19);
    expect(said).toEqual(['started']);
    pass(1);
    expect(said).toEqual(['started', 'late']);
  });

  it('is over after a failure: the slot is free, and nothing is asked for or timed again', async () => {
    const { turn, said, waits, pass, timers } = await createLivePage();
    turn.end();
    turn.end();
    turn.see(false);
    turn.see(true);
    turn.show(false);
    pass(60);
    expect(said).toEqual(['gave back']);
    expect(waits).toHaveLength(1);
    expect(timers()).toBe(0);
  });
});
