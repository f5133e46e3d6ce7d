import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { ready, withPage } from '../browser/harness.ts';
import { loseContext, restoreContext } from '../browser/live-context.ts';
import { dayOf, frames, mapFrame, parameter, playhead } from '../browser/parts.ts';
import { createRandom } from '../fixtures/random-events.ts';

const SEED = 20251125;
const ROUNDS = 10;
const LOSSES_A_ROUND = 5;
/** The greatest share of pixels that may differ. */
const TOLERANCE = 0.001;

const FIRST_DAY = dayOf('2025-10-05');
const LAST_DAY = dayOf('2026-06-30');

/** What the reader does at a moment, and what becomes of the context then. */
interface Moment {
  readonly day: number;
  readonly press: 'Zoom in' | 'Zoom out' | 'Globe' | null;
  /** Frames until the context is restored; two losses may follow each other at once. */
  readonly lostFrames: number | null;
}

/** The same moments for the same seed: of thirty a round, five lose the context. */
function planRounds(): readonly (readonly Moment[])[] {
  const random = createRandom(SEED);
  const below = (count: number) => Math.floor(random() * count);
  return Array.from({ length: ROUNDS }, () => {
    const lost = new Set<number>();
    while (lost.size < LOSSES_A_ROUND) lost.add(below(30));
    return Array.from({ length: 30 }, (_, i) => ({
      day: FIRST_DAY + below(LAST_DAY - FIRST_DAY),
      press: ([null, null, null, null, 'Zoom in', 'Zoom out', 'Globe'] as const)[below(7)] ?? null,
      lostFrames: lost.has(i) ? below(6) : null,
    }));
  });
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Goes through a round's moments, with or without its losses. */
async function scrub(page: Page, round: readonly Moment[], loses: boolean): Promise<number> {
  let losses = 0;
  for (const { day, press, lostFrames } of round) {
    if (loses && lostFrames !== null) {
      await loseContext(page);
      losses += 1;
    }
    await playhead(page).fill(String(day));
    if (press !== null) await page.getByRole('button', { name: press, exact: true }).click();
    if (lostFrames !== null) await frames(page, lostFrames);
    if (loses && lostFrames !== null) await restoreContext(page);
  }
  return losses;
}

/** The map as it is once it rests. */
async function takeRestingMap(page: Page): Promise<PNG> {
  await ready(page, 'live');
  let last: Buffer = Buffer.alloc(0);
  for (let i = 0; i < 30; i++) {
    await frames(page, 3);
    const next = await mapFrame(page).screenshot();
    if (next.equals(last)) return PNG.sync.read(next);
    last = next;
  }
  throw new Error('takeRestingMap: the map still moves');
}

/** Plays all rounds on one page; tells of the picture and the address after each. */
async function play(loses: boolean, look: (round: number, picture: PNG, address: string) => void): Promise<number> {
  let losses = 0;
  await withPage({ width: 1000, height: 760, reducedMotion: 'reduce' }, async (page) => {
    await ready(page, 'live');
    for (const [round, moments] of planRounds().entries()) {
      losses += await scrub(page, moments, loses);
      const picture = await takeRestingMap(page);
      await expect.poll(() => parameter(page, 't')).toBe(isoOf(moments.at(-1)!.day));
      // In what order they were written first depends on the moment.
      const parameters = [...new URL(page.url()).searchParams].map((pair) => pair.join('=')).sort();
      look(round, picture, parameters.join('&'));
    }
  });
  return losses;
}

describe(`fifty losses of the context while scrubbing (seed ${SEED})`, () => {
  it('end in the picture of a visit without any, on the same address', { timeout: 600_000 }, async () => {
    const without: { picture: PNG; address: string }[] = [];
    expect(await play(false, (_round, picture, address) => without.push({ picture, address }))).toBe(0);
    const shares: number[] = [];
    const losses = await play(true, (round, picture, address) => {
      const { width, height, data } = picture;
      const expected = without[round]!;
      shares.push(pixelmatch(expected.picture.data, data, undefined, width, height) / (width * height));
      expect(address).toBe(expected.address);
    });
    console.log(`context losses ${losses}, differing pixels at most ${(Math.max(...shares) * 100).toFixed(3)} %`);
    expect(losses).toBe(ROUNDS * LOSSES_A_ROUND);
    expect(Math.max(...shares)).toBeLessThanOrEqual(TOLERANCE);
    // Pictures of ten different moments: a map that no longer moves would pass otherwise.
    expect(new Set(without.map(({ picture }) => picture.data.toString('latin1'))).size).toBe(ROUNDS);
  });
});
