import type { Page } from 'playwright-core';

/** What the page did, frame by frame. */
export interface FrameTimes {
  /** Time between animation frames, ms, one for each step. */
  readonly framesMs: readonly number[];
  /** Tasks over 50 ms that the browser reported meanwhile, ms. */
  readonly longTasksMs: readonly number[];
}

export interface ScrubOptions {
  /** Frames that are timed; 120 by default. */
  readonly steps?: number;
  /** How often the playhead goes through the period, there and back by turns; once by default. */
  readonly sweeps?: number;
  /** Whether the playhead moves, from the period's start to its end; an idle page is the measure to hold it against. */
  readonly moving?: boolean;
}

/**
 * Drags the playhead through the whole period, one step in each animation frame, and times the frames in the page
 * itself. The page must have its map up and be at rest.
 */
export function measureScrub(
  page: Page,
  { steps = 120, sweeps = 1, moving = true }: ScrubOptions = {},
): Promise<FrameTimes> {
  // Sent to the page as text: nothing from outside, and no named functions inside, which tsx would wrap in a helper.
  return page.evaluate(
    async ([count, passes, moves]) => {
      const timeline = document.querySelector('tension-app')?.shadowRoot?.querySelector('tension-timeline');
      const playhead = timeline?.shadowRoot?.querySelector<HTMLInputElement>('input[name=playhead]');
      if (playhead == null) throw new Error('measureScrub: got no playhead in <tension-timeline>, expected one');
      const [min, max] = [Number(playhead.min), Number(playhead.max)];
      const longTasksMs: number[] = [];
      const observer = new PerformanceObserver((list) => {
        longTasksMs.push(...list.getEntries().map((entry) => entry.duration));
      });
      observer.observe({ type: 'longtask' });
      const framesMs: number[] = [];
      let before = await new Promise<number>((done) => requestAnimationFrame(done));
      for (let i = 0; i < count; i++) {
        if (moves) {
          const way = (passes * i) / (count - 1);
          const turned = Math.floor(way) % 2 === 1 ? 1 - (way % 1) : way % 1;
          playhead.value = String(min + (max - min) * (way === passes && passes % 2 === 1 ? 1 : turned));
          playhead.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
        const now = await new Promise<number>((done) => requestAnimationFrame(done));
        framesMs.push(now - before);
        before = now;
      }
      // The browser tells of a long task some frames after its end.
      for (let i = 0; i < 12; i++) await new Promise((done) => requestAnimationFrame(done));
      longTasksMs.push(...observer.takeRecords().map((entry) => entry.duration));
      observer.disconnect();
      return { framesMs, longTasksMs };
    },
    [steps, sweeps, moving] as const,
  );
}
