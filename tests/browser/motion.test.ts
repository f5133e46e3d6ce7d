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
