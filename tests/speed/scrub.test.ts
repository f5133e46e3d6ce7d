import { describe, expect, it } from 'vitest';
import { ready, withPage } from '../browser/harness.ts';
import { dayOf, frames, mapFrame, moveTo, playhead } from '../browser/parts.ts';
import { measureScrub } from './measure-scrub.ts';

/**
 * A display of 60 Hz shows a frame every 16.7 ms, and its timestamps jitter by some tenths: 17 ms is the budget, and
 * what is above it by less than half a millisecond is the clock's jitter, not a dropped frame (that would be 33 ms).
 */
const BUDGET_MS = 17.5;
const RUNS = 8;

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}

describe('dragging the playhead in 120 steps', () => {
  // A map that changes its size is painted anew, which takes 100 ms without a GPU, and slips away under the pointer.
  it.each([
    [1440, 900, ''],
    [820, 1180, ''],
    [390, 844, ''],
    [360, 640, '?embed'],
  ])('leaves the map and the slider where they are: %i × %i %s', async (width, height, path) => {
    await withPage({ path, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const places = new Set<string>();
      for (let day = dayOf('2025-10-01'); day <= dayOf('2026-07-04'); day += 6) {
        await playhead(page).fill(String(day));
        await frames(page, 1);
        const [map, slider] = [(await mapFrame(page).boundingBox())!, (await playhead(page).boundingBox())!];
        places.add([map.y, map.height, slider.y].map(Math.round).join(' '));
      }
      expect([...places]).toHaveLength(1);
    });
  });

  // A browser styles and lays out anew for every write, also of what was there before: of the whole page for its language.
  it('writes neither to the document nor to a capital that stands still', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const written = await page.evaluateHandle(() => {
        const found: string[] = [];
        const observer = new MutationObserver((records) =>
          found.push(...records.map(({ target, attributeName }) => `${target.nodeName} ${String(attributeName)}`)),
        );
        const map = document.querySelector('tension-app')?.shadowRoot?.querySelector('tension-map');
        const arcs = map?.shadowRoot?.querySelector('tension-arcs')?.shadowRoot;
        const tokyo = [...(arcs?.querySelectorAll('text') ?? [])].find(({ textContent }) => textContent === 'Tokyo');
        observer.observe(document.documentElement, { attributes: true });
        if (tokyo !== undefined) observer.observe(tokyo, { attributes: true, childList: true, characterData: true });
        else found.push('no Tokyo');
        return found;
      });
      for (const iso of ['2025-11-24', '2025-11-23', '2025-11-26', '2025-11-25']) await moveTo(page, iso);
      await frames(page, 2);
      expect(await written.jsonValue()).toEqual([]);
    });
  });

  it.each([
    ['through the whole period', '', 1],
    // Every frame is another day.
    ['to and fro in the busiest week', '?from=2025-11-17&to=2025-11-28', 11],
  ])('holds the display rate, without a long task: %s', async (_what, path, sweeps) => {
    await withPage({ path, reducedMotion: 'no-preference' }, async (page) => {
      await ready(page, 'live');
      await frames(page, 60);
      // The best of several: other work on a shared machine only ever makes a run slower, often for seconds on end.
      const p95s: number[] = [];
      const longest: number[] = [];
      do {
        const run = await measureScrub(page, { sweeps });
        p95s.push(percentile(run.framesMs, 0.95));
        longest.push(Math.max(0, ...run.longTasksMs));
      } while (p95s.length < RUNS && (Math.min(...p95s) > BUDGET_MS || Math.min(...longest) > 50));
      expect(Math.min(...p95s), `p95 of ${p95s.length} runs: ${p95s.join(', ')} ms`).toBeLessThanOrEqual(BUDGET_MS);
      expect(Math.min(...longest), `longest tasks: ${longest.join(', ')} ms`).toBeLessThanOrEqual(50);
    });
  });
});
