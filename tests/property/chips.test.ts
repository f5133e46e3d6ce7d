import { bearing } from '@turf/turf';
import { geoInterpolate } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type ActorId } from '../../src/core/event.ts';
import { boxAround, fitsFrame, overlaps, type Box } from '../../src/core/layout/box.ts';
import { curvePoint } from '../../src/core/layout/curve.ts';
import { distanceToCurve } from '../../src/core/layout/hit-test.ts';
import type { Marks } from '../../src/core/layout/marks.ts';
import { isInView } from '../../src/core/layout/nodes.ts';
import type { Scene } from '../../src/core/scene/scene.ts';
import { createStillProjector } from '../../src/map/still-projector.ts';
import { PROJECTIONS, type Projection } from '../../src/state/state.ts';
import { ACTORS, eventOf } from '../fixtures/events.ts';
import { layOut, type StillView } from '../fixtures/layouts.ts';
import { endOf, sceneAt } from '../fixtures/scenes.ts';

const IDS = [...ACTORS.keys()];

const acts = fc.record({
  from: fc.constantFrom(...IDS),
  to: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
  type: fc.constantFrom(...EVENT_TYPES),
  mutual: fc.boolean(),
});
const scenes = fc.array(acts, { minLength: 1, maxLength: 30 }).map((list): Scene => {
  const events = list.map(({ from, to, ...rest }, i) =>
    eventOf({ id: `e${i}`, actors: [from], to: to.filter((id) => id !== from), ...rest }),
  );
  return sceneAt(events, endOf('2025-11-20'));
});

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const views: fc.Arbitrary<StillView> = fc.record({
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 320, max: 1600 }),
  lng: between(-540, 540),
  lat: between(-60, 70),
  zoom: between(0, 8),
});
/** Over East Asia, where a reader is. */
const nearViews = views.map((view) => ({
  ...view,
  zoom: 1 + view.zoom / 2,
  lng: 130 + (view.lng % 20),
  lat: 30 + view.lat / 6,
}));

const controlsOf = ({ width, height }: StillView): Box[] => [
  { x: width - 48, y: height - 156, width: 48, height: 156 },
];

interface Case {
  readonly scene: Scene;
  readonly view: StillView;
  readonly marks: Marks;
}

function check(projection: Projection, seed: number, body: (given: Case) => void): void {
  fc.assert(
    fc.property(scenes, fc.oneof(views, nearViews), (scene, view) => {
      const projector = createStillProjector(projection, view);
      body({ scene, view, marks: layOut(scene, view, { projector, reserved: controlsOf(view) }) });
    }),
    { seed, numRuns: 150 },
  );
}

const pairsOver = (boxes: readonly Box[], others: readonly Box[]) =>
  boxes.flatMap((box) => others.filter((other) => other !== box && overlaps(box, other)).map((other) => [box, other]));

describe.each(PROJECTIONS)('chips, %s', (projection) => {
  it('never lie over one another, a capital or the controls, and stay in the frame', () => {
    let chips = 0;
    check(projection, 4211, ({ view, marks }) => {
      const boxes = marks.chips.map(({ box }) => box);
      const dots = marks.labels
        .filter(({ kind }) => kind === 'capital')
        .map(({ at: [x, y] }) => boxAround(x, y, 14, 14));
      expect(pairsOver(boxes, [...boxes, ...dots, ...controlsOf(view)])).toEqual([]);
      expect(boxes.filter((box) => !fitsFrame(box, view, 0))).toEqual([]);
      chips += boxes.length;
    });
    expect(chips).toBeGreaterThan(200);
  });

  it('count the distinct active acts of their actor, wherever the other side is', () => {
    check(projection, 4212, ({ scene, marks }) => {
      for (const { key, count } of marks.chips.filter((chip) => chip.key !== 'others')) {
        const own = scene.lanes.filter(({ from, to }) => from === key || to === key);
        expect(count).toBe(new Set(own.flatMap(({ events }) => events.map(({ id }) => id))).size);
      }
    });
  });

  it('stand for every one of the four that has an act and is not in view, and no capital stands for what is hidden', () => {
    check(projection, 4213, ({ scene, view, marks }) => {
      const projector = createStillProjector(projection, view);
      const active = new Set<ActorId>(scene.lanes.flatMap(({ from, to }) => [from, to]));
      const turns = projection === 'globe' ? [0] : [-3, -2, -1, 0, 1, 2, 3];
      for (const id of active) {
        const { seat, principal } = ACTORS.get(id)!;
        const isSeen = turns.some((turn) => {
          const point = projector.project(seat.lng + 360 * turn, seat.lat);
          return point !== null && isInView(point, view);
        });
        const chip = marks.chips.some(({ key }) => key === id);
        if (!isSeen) expect(chip).toBe(principal);
        if (!isSeen) expect(marks.labels.filter((label) => label.id.startsWith(`${id}@`))).toEqual([]);
      }
    });
  });
});

describe('on the globe', () => {
  it('a chip points along the great circle from the middle of the view', () => {
    check('globe', 4214, ({ view, marks }) => {
      for (const { key, angleRad, box } of marks.chips.filter((chip) => chip.key !== 'others')) {
        const { seat } = ACTORS.get(key)!;
        const north = bearing([view.lng, view.lat], [seat.lng, seat.lat]);
        const turn = (angleRad! * 180) / Math.PI + 90 - north;
        expect(Math.abs(turn - 360 * Math.round(turn / 360))).toBeLessThan(1e-4);
        expect(box.width).toBeGreaterThan(0);
      }
    });
  });

  it('the one arc of a pair in view follows d3-geo’s great circle, a fan stands around it a step apart', () => {
    let fans = 0;
    const pairs = fc.constantFrom(...IDS.flatMap((a) => IDS.filter((b) => b < a).map((b) => [a, b] as const)));
    fc.assert(
      fc.property(pairs, nearViews, fc.integer({ min: 1, max: 4 }), ([a, b], view, count) => {
        const projector = createStillProjector('globe', view);
        const [from, to] = [ACTORS.get(a)!.seat, ACTORS.get(b)!.seat];
        const along = geoInterpolate([from.lng, from.lat], [to.lng, to.lat]);
        const points = Array.from({ length: 21 }, (_, i) => projector.project(...along(i / 20)));
        // Away from the edge, where a fan moves inward; far enough apart for one arc a type.
        const isClear = points.every(
          (point) =>
            point !== null &&
            [point[0], view.width - point[0], point[1], view.height - point[1]].every((room) => room > 90),
        );
        const [pa, pb] = [points[0], points[20]];
        fc.pre(isClear && pa != null && pb != null && Math.hypot(pa[0] - pb[0], pa[1] - pb[1]) > 230);
        const events = EVENT_TYPES.slice(0, count).map((type) => eventOf({ id: type, actors: [a], to: [b], type }));
        const { lanes } = layOut(sceneAt(events, endOf('2025-11-20')), view, { projector });
        fans++;
        expect(lanes).toHaveLength(count);
        const [x, y] = points[10]!;
        const gaps = lanes.map(({ curve }) => distanceToCurve(curve, x, y)).sort((one, other) => one - other);
        if (count % 2 === 1) expect(gaps[0]).toBeLessThan(4);
        const apexes = lanes.map(({ curve }) => curvePoint(curve, 0.5)).sort((one, other) => one[1] - other[1]);
        for (const [i, apex] of apexes.entries()) {
          const next = apexes[i + 1];
          if (next !== undefined) expect(Math.hypot(apex[0] - next[0], apex[1] - next[1])).toBeGreaterThan(22);
        }
      }),
      { seed: 4215, numRuns: 25, maxSkipsPerRun: 1000 },
    );
    expect(fans).toBe(25);
  });
});
