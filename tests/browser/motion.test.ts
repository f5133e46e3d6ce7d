import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ready, withPage } from './harness.ts';

/** What the arcs show in one frame. */
interface Frame {
  /** Height of the arc of the drill around Taiwan, which the jump brings, in CSS px; 0 without it. */
  readonly drillPx: number;
  /** Arcs that are on their way out. */
  readonly leaving: number;
}

/** Follows a link to 30 December and watches the arcs, frame by frame, until nothing has changed for half a second. */
function watchJump(page: Page): Promise<Frame[]> {
  return page.evaluate(
    () =>
      new Promise<Frame[]>((resolve) => {
        const host = (root: ParentNode, name: string) => root.querySelector(name)!.shadowRoot!;
        const arcs = host(host(host(document, 'tension-app'), 'tension-map'), 'tension-arcs');
        const frames: Frame[] = [];
        let changedAtMs = performance.now();
        const look = (nowMs: number): void => {
          const drills = [...arcs.querySelectorAll<SVGPathElement>('path.force.leads')];
          const drillPx = Math.max(0, ...drills.map((path) => path.getBBox().height));
          const leaving = arcs.querySelectorAll('path.leaving').length;
          const before = frames.at(-1);
          if (before?.drillPx !== drillPx || before.leaving !== leaving) changedAtMs = nowMs;
          frames.push({ drillPx, leaving });
          if (nowMs - changedAtMs < 500 || drillPx === 0) requestAnimationFrame(look);
          else resolve(frames);
        };
        location.hash = '#t=2025-12-30';
        requestAnimationFrame(look);
      }),
  );
}

/** Drags the playhead through the period, a step with every frame, and counts in each what of the arcs there is to see. */
function watchDrag(page: Page): Promise<{ badges: number; waiting: number; leaving: number }[]> {
  return page.evaluate(async () => {
    const host = (root: ParentNode, name: string) => root.querySelector(name)!.shadowRoot!;
    const app = host(document, 'tension-app');
    const arcs = host(host(app, 'tension-map'), 'tension-arcs');
    const playhead = host(app, 'tension-timeline').querySelector<HTMLInputElement>('input[name=playhead]')!;
    const [min, max] = [Number(playhead.min), Number(playhead.max)];
    const frames = [];
    for (let step = 0; step <= 100; step++) {
      playhead.value = String(min + ((max - min) * step) / 100);
      playhead.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await new Promise((done) => requestAnimationFrame(done));
      const count = (selector: string) => arcs.querySelectorAll(selector).length;
      frames.push({ badges: count('.badge'), waiting: count('.badge.waiting'), leaving: count('path.leaving') });
    }
    return frames;
  });
}

describe('a drag of the playhead', () => {
  it('shows the arcs of the moment while it goes on, and none of those that have ended', async () => {
    await withPage({ path: '?lanes=all', reducedMotion: 'no-preference' }, async (page) => {
      await ready(page, 'live');
      const frames = await watchDrag(page);
      // Arcs that are drawn on wait with their badges until they are half there.
      const busy = frames.slice(40).filter(({ badges }) => badges >= 10);
      expect(busy.length).toBeGreaterThan(20);
      expect(busy.filter(({ badges, waiting }) => waiting > badges / 2)).toEqual([]);
      expect(frames.filter(({ leaving }) => leaving > 0)).toEqual([]);
    });
  });
});

describe('a jump in time', () => {
  it('draws new arcs on from their actor and lets old ones fade', async () => {
    await withPage({ path: '?t=2025-11-25', reducedMotion: 'no-preference' }, async (page) => {
      await ready(page, 'live');
      const frames = await watchJump(page);
      const whole = frames.at(-1)!.drillPx;
      const onTheWay = frames.filter(({ drillPx }) => drillPx > 0.1 * whole && drillPx < 0.9 * whole);
      expect(onTheWay.length).toBeGreaterThanOrEqual(3);
      expect(frames.some(({ leaving }) => leaving > 0)).toBe(true);
      expect(frames.at(-1)!.leaving).toBe(0);
    });
  });

  it('is there at once where the reader wants no motion', async () => {
    await withPage({ path: '?t=2025-11-25', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const frames = await watchJump(page);
      const whole = frames.at(-1)!.drillPx;
      expect(frames.filter(({ drillPx }) => drillPx > 0.1 * whole && drillPx < 0.9 * whole)).toEqual([]);
      expect(frames.every(({ leaving }) => leaving === 0)).toBe(true);
    });
  });
});
