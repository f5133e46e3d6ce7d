import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/core/event.ts';
import type { Marks } from '../../src/core/layout/marks.ts';
import { ACTORS, eventOf } from '../fixtures/events.ts';
import { layOut, seatOn, type StillView } from '../fixtures/layouts.ts';
import { endOf, sceneAt } from '../fixtures/scenes.ts';

const T = endOf('2025-11-20');
const PAIRS = [
  ['CN', 'JP'],
  ['CN', 'TW'],
  ['JP', 'KR'],
  ['JP', 'TW'],
  ['CN', 'KR'],
] as const;

const scenes = fc
  .array(
    fc.record({
      pair: fc.constantFrom(...PAIRS),
      turned: fc.boolean(),
      type: fc.constantFrom(...EVENT_TYPES),
      mutual: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    sceneAt(
      list.map(({ pair: [a, b], turned, type, mutual }, i) =>
        eventOf({ id: `e${String(i)}`, actors: [turned ? b : a], to: [turned ? a : b], type, mutual }),
      ),
      T,
    ),
  );
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const frames = fc.constantFrom({ width: 390, height: 440 }, { width: 820, height: 560 }, { width: 1000, height: 540 });

interface Stand {
  readonly pair: string;
  /** How far the middle of the arc stands off its pair's chord, in px, to one fixed side. */
  readonly offset: number;
}

/** Where each arc stands whose both ends are in view. */
function standsOf({ lanes, chips }: Marks, view: StillView): Map<string, Stand> {
  const away = new Set(chips.map(({ key }) => key));
  const stands = new Map<string, Stand>();
  for (const { strand, curve } of lanes) {
    const [a, b] = [strand.from, strand.to].sort() as [string, string];
    if (away.has(a) || away.has(b) || !ACTORS.has(a) || !ACTORS.has(b)) continue;
    const [from, to] = [seatOn(view, a), seatOn(view, b)];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    // The control points give the fan's own offset; the ends are spread around the capitals' rings.
    const [x, y] = [(curve[2] + curve[4]) / 2, (curve[3] + curve[5]) / 2];
    const offset = (((x - from[0]) * (to[1] - from[1]) - (y - from[1]) * (to[0] - from[0])) / length) * 0.75;
    stands.set(strand.id, { pair: `${a} ${b}`, offset });
  }
  return stands;
}

describe('zooming in by small steps', () => {
  it('changes neither the side of an arc nor the order of those that remain, across the levels of detail', () => {
    fc.assert(
      fc.property(scenes, frames, between(126, 134), between(32, 38), (scene, frame, lng, lat) => {
        let before: Map<string, Stand> | null = null;
        for (let zoom = 1.5; zoom <= 5; zoom += 0.1) {
          const view = { ...frame, lng, lat, zoom };
          const now = standsOf(layOut(scene, view), view);
          if (before !== null) expect(findSwaps(before, now)).toEqual([]);
          before = now;
        }
      }),
      { seed: 3401, numRuns: 40 },
    );
  });
});

/** Arcs that stand on the other side of their chord than before, and pairs of arcs that have changed places. */
function findSwaps(before: Map<string, Stand>, now: Map<string, Stand>): string[] {
  const both = [...now].flatMap(([id, stand]) => {
    const old = before.get(id);
    return old === undefined ? [] : [{ id, pair: stand.pair, old: old.offset, now: stand.offset }];
  });
  const crossed = both.filter((arc) => arc.old * arc.now < 0).map(({ id, old, now: o }) => `${id} crossed ${old} ${o}`);
  const swapped = both.flatMap((a) =>
    both.filter((b) => a.pair === b.pair && a.old < b.old && a.now > b.now).map((b) => `${a.id} over ${b.id}`),
  );
  return [...crossed, ...swapped];
}
