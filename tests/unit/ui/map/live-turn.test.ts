import { describe, expect, it } from 'vitest';
import { LiveTurn } from '../../../../src/ui/map/live-turn.ts';

/** A map in a page of which the test is the clock and the keeper of the slots. */
function createPage() {
  let nowMs = 0;
  let timers: { readonly atMs: number; readonly callback: () => void }[] = [];
  const said: string[] = [];
  let see: (isNear: boolean) => void = () => undefined;
  const waits: { readonly signal: AbortSignal; readonly grant: () => void }[] = [];
  const turn = new LiveTurn({
    watch: (tell) => {
      see = tell;
      return () => void said.push('unwatched');
    },
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
    onWait: () => void said.push('waits'),
    onLate: () => void said.push('late'),
  });
  return {
    turn,
    see,
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
  page.see(true);
  await page.grant();
  page.turn.show(true);
  page.said.length = 0;
  return page;
}

describe('the turn of a live map', () => {
  it('comes with a slot, for which it asks once it is near the view', async () => {
    const { see, said, waits, grant } = createPage();
    see(false);
    expect(waits).toHaveLength(0);
    see(true);
    see(true);
    expect(waits).toHaveLength(1);
    expect(said).toEqual([]);
    await grant();
    expect(said).toEqual(['started']);
  });

  it('is told when it does not come within a second, once for each wait in view', async () => {
    const { see, said, pass, grant, timers } = createPage();
    see(true);
    pass(1);
    pass(60);
    expect(said).toEqual(['waits']);
    see(false);
    see(true);
    see(false);
    expect(timers()).toBe(0);
    see(true);
    pass(1);
    await grant();
    expect(said).toEqual(['waits', 'waits', 'started']);
  });

  it('ends 30 seconds after it has left the view, and begins anew when it is back', async () => {
    const { see, said, pass, waits, grant } = await createLivePage();
    see(false);
    pass(29);
    expect(said).toEqual([]);
    pass(1);
    expect(said).toEqual(['stopped', 'gave back']);
    see(true);
    expect(waits).toHaveLength(2);
    await grant();
    expect(said).toEqual(['stopped', 'gave back', 'started']);
  });

  it('goes on where the map is back in time, and counts anew from the next leave', async () => {
    const { see, said, pass, timers } = await createLivePage();
    see(false);
    pass(29);
    see(true);
    expect(timers()).toBe(0);
    pass(60);
    see(false);
    pass(29);
    expect(said).toEqual([]);
  });

  it('is not waited for out of view, and a slot that comes all the same is passed on', async () => {
    const { see, said, waits, grant } = createPage();
    see(true);
    see(false);
    expect(waits[0]?.signal.aborted).toBe(true);
    await grant();
    expect(said).toEqual(['gave back']);
    see(true);
    await grant();
    expect(said).toEqual(['gave back', 'started']);
  });

  it('is late 20 seconds after its start, or after a loss, without a picture', async () => {
    const { turn, see, said, pass, grant } = createPage();
    see(true);
    pass(0.9);
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
    const { see, said, pass, grant } = createPage();
    see(true);
    await grant();
    see(false);
    pass(20);
    see(true);
    pass(19);
    expect(said).toEqual(['started']);
    pass(1);
    expect(said).toEqual(['started', 'late']);
  });

  it('is over after a failure: the slot is free, and nothing is asked for or timed again', async () => {
    const { turn, see, said, waits, pass, timers } = await createLivePage();
    turn.end();
    turn.end();
    see(false);
    see(true);
    turn.show(false);
    pass(60);
    expect(said).toEqual(['unwatched', 'gave back', 'unwatched']);
    expect(waits).toHaveLength(1);
    expect(timers()).toBe(0);
  });
});
