import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/core/event.ts';
import { ready, withPage } from '../browser/harness.ts';
import { measureCamera, type Gesture } from './measure-camera.ts';
import { frames } from '../browser/parts.ts';
import { replaceIndex } from '../browser/tampering.ts';

/** What our own layers may add to the base map's time for a frame. */
const BUDGET = 1.25;
/** Frames of one run; runs with and without the arcs take turns, so that other work on the machine meets both. */
const STEPS = 20;
const LEAST_ROUNDS = 2;
const MOST_ROUNDS = 10;

/** The week with most acts: between the seafood halt and the call. */
const BUSIEST_WEEK = '?t=2025-11-26&lanes=all';
const CROWDED = '?t=2025-11-21&lanes=all';

/** Seven types of act in both directions between three capitals: the forty lanes up to which the budgets hold, all in view. */
function crowd(context: BrowserContext): Promise<void> {
  return replaceIndex(context, (index) => {
    const base = { ...index.events.find(({ id }) => id === '2025-11-14-cn-jp-travel-advisory')! };
    const dyads = ['CN JP', 'JP CN', 'CN TW', 'TW CN', 'JP TW', 'TW JP'].map((dyad) => dyad.split(' '));
    index.events = dyads.flatMap(([from, to]) =>
      EVENT_TYPES.slice(0, 7).map((type, n) => ({
        ...base,
        id: `2025-11-20-${from}-${to}-${type}`.toLowerCase(),
        ...{ type, actors: [from], to: [to], about: [], inResponseTo: [], place: null, prominence: (n % 3) + 1 },
      })),
    );
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

async function compareWithBare(page: Page, gesture: Gesture): Promise<{ ratio: number; words: string }> {
  const [bareMs, ownMs]: [number[], number[]] = [[], []];
  const compare = () => mean(ownMs) / mean(bareMs);
  do {
    bareMs.push(...(await measureCamera(page, { gesture, bare: true, steps: STEPS })));
    ownMs.push(...(await measureCamera(page, { gesture, bare: false, steps: STEPS })));
  } while (bareMs.length < LEAST_ROUNDS * STEPS || (compare() > BUDGET && bareMs.length < MOST_ROUNDS * STEPS));
  return { ratio: compare(), words: `${mean(ownMs).toFixed(1)} ms a frame, bare ${mean(bareMs).toFixed(1)} ms` };
}

describe('moving the map', () => {
  it.each([
    { scene: 'the busiest week', path: BUSIEST_WEEK, prepare: undefined, least: 20 },
    { scene: 'forty lanes', path: CROWDED, prepare: crowd, least: 40 },
  ])('takes at most 1.25 × as long as the bare map: $scene', async ({ path, prepare, least }) => {
    await withPage({ path, reducedMotion: 'no-preference', ...(prepare && { prepare }) }, async (page) => {
      await ready(page, 'live');
      await frames(page, 60);
      expect(await page.locator('tension-arcs g.lanes > *').count()).toBeGreaterThanOrEqual(least);
      for (const gesture of ['pan', 'zoom'] as const) {
        const { ratio, words } = await compareWithBare(page, gesture);
        expect(ratio, `${gesture}: ${words}`).toBeLessThanOrEqual(BUDGET);
      }
    });
  });
});
