import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/core/event.ts';
import { boxAround, fitsFrame } from '../../src/core/layout/box.ts';
import type { Marks } from '../../src/core/layout/marks.ts';
import { placeLanes } from '../../src/core/layout/nodes.ts';
import { unwrapPair } from '../../src/core/layout/unwrap.ts';
import type { Scene } from '../../src/core/scene/scene.ts';
import { createMercatorProjector } from '../../src/map/mercator-projector.ts';
import { ACTORS } from '../fixtures/events.ts';
import { layOut, type StillView } from '../fixtures/layouts.ts';
import {
  anyView,
  badgesOf,
  between,
  check,
  controlsOf,
  findOverlaps,
  IDS,
  nearViews,
  numbersIn,
  scenes,
} from '../fixtures/random-layouts.ts';

describe('badges', () => {
  it('never cover one another, a chip, the name of a capital, or what is reserved', () => {
    check(3301, (scene, view) => {
      const reserved = controlsOf(view);
      const marks = layOut(scene, view, { reserved });
      const badges = badgesOf(marks).map(({ box }) => box);
      const capitals = marks.labels.filter(({ kind }) => kind === 'capital').map(({ box }) => box);
      expect(findOverlaps(badges, [...badges, ...marks.chips.map(({ box }) => box), ...capitals, ...reserved])).toEqual(
        [],
      );
    });
  });

  it('lie within the frame and are at least 24 × 24 px', () => {
    check(3302, (scene, view) => {
      for (const { box } of badgesOf(layOut(scene, view))) {
        expect(fitsFrame(box, view, 0)).toBe(true);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it('stand on their arcs when the layout before is remembered, and cover nothing then either', () => {
    check(3303, (scene, view) => {
      const before = layOut(scene, { ...view, lng: view.lng + 0.5 });
      const previous = new Map(badgesOf(before).map((badge) => [badge.id, badge]));
      const badges = badgesOf(layOut(scene, view, { previous })).map(({ box }) => box);
      expect(findOverlaps(badges, badges)).toEqual([]);
    });
  });
});

describe('the names of capitals and seas', () => {
  const seas = [
    { id: 'a', name: 'East China Sea', lng: 125, lat: 29 },
    { id: 'b', name: 'Philippine Sea', lng: 133, lat: 20 },
    { id: 'c', name: 'Pacific Ocean', lng: 180, lat: 30 },
  ];

  it('of seas cover nothing', () => {
    check(3304, (scene, view) => {
      const marks = layOut(scene, view, { seas });
      const names = marks.labels.filter(({ kind }) => kind === 'sea').map(({ box }) => box);
      const others = [...marks.labels, ...marks.chips].map(({ box }) => box);
      expect(findOverlaps(names, [...others, ...badgesOf(marks).map(({ box }) => box)])).toEqual([]);
    });
  });

  it('of capitals out of the four cover no chip and no other capital', () => {
    check(3305, (scene, view) => {
      const marks = layOut(scene, view);
      const capitals = marks.labels.filter(({ principal }) => !principal).map(({ box }) => box);
      expect(findOverlaps(capitals, [...capitals, ...marks.chips.map(({ box }) => box)])).toEqual([]);
    });
  });
});

describe('marks', () => {
  it('hold only numbers', () => {
    check(3306, (scene, view) => {
      const wrong = [...numbersIn(layOut(scene, view))].filter(([, value]) => !Number.isFinite(value));
      expect(wrong).toEqual([]);
    });
  });

  it('of strands have names that are theirs alone', () => {
    check(3307, (scene, view) => {
      const ids = layOut(scene, view).lanes.map(({ strand }) => strand.id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
  });

  it('stand for every active act, or count it as not drawn', () => {
    check(3308, (scene, view) => {
      const marks = layOut(scene, view);
      const all = new Set(scene.lanes.flatMap(({ events }) => events.map(({ id }) => id)));
      const drawn = new Set(marks.lanes.flatMap(({ strand }) => strand.events.map(({ id }) => id)));
      expect(drawn.size + marks.undrawn.outside + marks.undrawn.crowded).toBe(all.size);
      expect(marks.lanes.length).toBeLessThanOrEqual(60);
    });
  });
});

describe('the way across the Pacific', () => {
  it('is the short one', () => {
    const pairs = fc.constantFrom(...IDS.flatMap((a) => IDS.filter((b) => b !== a).map((b) => [a, b] as const)));
    fc.assert(
      fc.property(pairs, between(-900, 900), ([a, b], center) => {
        const [from, to] = [ACTORS.get(a)!.seat, ACTORS.get(b)!.seat];
        const [lngFrom, lngTo] = unwrapPair(from, to, center);
        expect(Math.abs(lngFrom - lngTo)).toBeLessThanOrEqual(180);
        expect(Math.abs((lngFrom + lngTo) / 2 - center)).toBeLessThanOrEqual(180 + 1e-9);
      }),
      { seed: 3309, numRuns: 500 },
    );
  });

  it('is the short one for every arc that is drawn', () => {
    check(3310, (scene, view) => {
      const half = (512 * 2 ** view.zoom) / 2;
      for (const { fromPoint, toPoint } of placeLanes(scene, ACTORS, createMercatorProjector(view), view)) {
        expect(Math.abs(fromPoint![0] - toPoint![0])).toBeLessThanOrEqual(half + 1e-6);
      }
    });
  });

  it('is the same after any number of turns of the world', () => {
    fc.assert(
      fc.property(scenes, anyView, fc.integer({ min: -3, max: 3 }), (scene, view, turns) => {
        const [here, there] = [view, { ...view, lng: view.lng + 360 * turns }].map((camera) => layOut(scene, camera));
        expect(shapeOf(there!)).toEqual(shapeOf(here!));
        const [one, other] = [[...numbersIn(here)], [...numbersIn(there)]];
        expect(other).toHaveLength(one.length);
        for (const [i, [path, value]] of one.entries()) {
          const [otherPath, otherValue] = other[i]!;
          expect(otherPath).toBe(path);
          expect(Math.abs(otherValue - value), path).toBeLessThan(1e-6);
        }
      }),
      { seed: 3311, numRuns: 200 },
    );
  });
});

/** What is drawn, without numbers. */
function shapeOf({ lanes, chips, labels, tethers, undrawn }: Marks) {
  return {
    lanes: lanes.map(({ strand, badge }) => [strand.id, strand.leads, badge?.worded]),
    chips: chips.map(({ key, count }) => [key, count]),
    labels: labels.map(({ kind, text }) => [kind, text]),
    tethers: tethers.map(({ strandId, about }) => [strandId, about]),
    undrawn,
  };
}

describe('chips', () => {
  it('stand for actors with active acts, once each, within the frame', () => {
    check(3312, (scene, view) => {
      const { chips } = layOut(scene, view);
      const active = new Set<ActorId>(scene.lanes.flatMap(({ from, to }) => [from, to]));
      expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
      for (const { key, count, box } of chips) {
        expect(key === 'others' || active.has(key)).toBe(true);
        expect(count).toBeGreaterThan(0);
        expect(fitsFrame(box, view, 0)).toBe(true);
      }
    });
  });

  it('cover neither one another nor the capitals in a frame of 320 × 480 px or more', () => {
    check(3313, (scene, narrow) => {
      const view = { ...narrow, height: Math.max(480, narrow.height) };
      const reserved = controlsOf(view);
      const { chips, labels } = layOut(scene, view, { reserved });
      const boxes = chips.map(({ box }) => box);
      const capitals = labels.filter(({ kind }) => kind === 'capital').map(({ at: [x, y] }) => boxAround(x, y, 14, 14));
      expect(findOverlaps(boxes, [...boxes, ...reserved, ...capitals])).toEqual([]);
    });
  });
});

describe('the level of detail', () => {
  it('of pairs in view does not change while the map is moved', () => {
    fc.assert(
      fc.property(scenes, nearViews, between(-40, 40), between(-40, 40), (scene, view, dx, dy) => {
        const scale = 360 / (512 * 2 ** view.zoom);
        const moved = { ...view, lng: view.lng + dx * scale, lat: view.lat + dy * scale };
        const [before, after] = [view, moved].map((camera) => strandsInView(scene, camera));
        for (const [pair, ids] of before!) if (after!.has(pair)) expect(after!.get(pair)).toEqual(ids);
      }),
      { seed: 3314, numRuns: 200 },
    );
  });
});

/** For each pair of which both ends are in view, the arcs that are drawn. Of scenes with at most 60. */
function strandsInView(scene: Scene, view: StillView): Map<string, string[]> {
  const { lanes, chips } = layOut({ ...scene, lanes: scene.lanes.slice(0, 60) }, view);
  const away = new Set(chips.map(({ key }) => key));
  const pairs = new Map<string, string[]>();
  for (const { strand } of lanes) {
    if (away.has(strand.from) || away.has(strand.to)) continue;
    const pair = [strand.from, strand.to].sort().join();
    pairs.set(pair, [...(pairs.get(pair) ?? []), strand.id].sort());
  }
  return pairs;
}
