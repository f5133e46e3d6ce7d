import { describe, expect, it } from 'vitest';
import { boxAround, clamp, fitsFrame, overlaps } from '../../../../src/core/layout/box.ts';
import {
  bowCurve,
  bowNormal,
  curveHead,
  curvePoint,
  endTangent,
  type Curve,
} from '../../../../src/core/layout/curve.ts';
import { FAN_STEP, spreadFan } from '../../../../src/core/layout/fan.ts';
import { distanceToCurve, findLaneAt } from '../../../../src/core/layout/hit-test.ts';
import { lanePath, middlePath } from '../../../../src/core/layout/lane-path.ts';
import { chipPoint, RING_RADIUS, ringPoint, spreadAngles } from '../../../../src/core/layout/ring.ts';
import { projectNearest, unwrapLng, unwrapPair } from '../../../../src/core/layout/unwrap.ts';
import { createMercatorProjector } from '../../../../src/map/mercator-projector.ts';
import { DESK, layOut, markOf } from '../../../fixtures/layouts.ts';
import { sceneOf } from '../../../fixtures/scenes.ts';

const DEGREE = Math.PI / 180;
const FRAME = { width: 1000, height: 600 };

describe('boxes', () => {
  const box = { x: 10, y: 20, width: 30, height: 40 };

  it('stand around their centre', () => {
    expect(boxAround(25, 40, 30, 40)).toEqual(box);
  });

  it('overlap when they share more than an edge', () => {
    expect(overlaps(box, { ...box, x: 40 })).toBe(false);
    expect(overlaps(box, { ...box, x: 39 })).toBe(true);
    expect(overlaps(box, { ...box, y: 60 })).toBe(false);
    expect(overlaps(box, { ...box, y: 59 })).toBe(true);
  });

  it('overlap sooner where a gap is kept', () => {
    expect(overlaps(box, { ...box, x: 41 }, 2)).toBe(true);
    expect(overlaps(box, { ...box, x: 42 }, 2)).toBe(false);
  });

  it('fit the frame with their edges on it', () => {
    expect(fitsFrame(box, { width: 40, height: 60 }, 0)).toBe(true);
    expect(fitsFrame(box, { width: 40, height: 60 }, 1)).toBe(false);
    expect(fitsFrame({ ...box, x: -1 }, FRAME, 0)).toBe(false);
  });

  it('keep a number between two bounds, and at the lower one where they cross', () => {
    expect([clamp(5, 0, 3), clamp(-5, 0, 3), clamp(2, 0, 3), clamp(2, 4, 3)]).toEqual([3, 0, 2, 4]);
  });
});

describe('a bow', () => {
  it('stands its apex off the chord by the offset asked for', () => {
    expect(curvePoint(bowCurve([0, 0], [300, 0], [0, -1], 40), 0.5)).toEqual([150, -40]);
  });

  it('opens poleward, whichever way it runs', () => {
    expect(bowNormal([0, 0], [300, 100])[1]).toBeLessThan(0);
    expect(bowNormal([300, 100], [0, 0])[1]).toBeLessThan(0);
  });

  it('opens eastward where it runs along a meridian', () => {
    expect(bowNormal([0, 0], [0, 300])[0]).toBe(1);
    expect(bowNormal([0, 300], [0, 0])[0]).toBe(1);
    expect(bowNormal([0, 0], [-90, 300])[0]).toBeGreaterThan(0);
  });

  it('is across its chord and one long', () => {
    const [x, y] = bowNormal([10, 20], [110, -50]);
    expect(Math.hypot(x, y)).toBeCloseTo(1, 12);
    expect(x * 100 + y * -70).toBeCloseTo(0, 12);
  });

  it('opens up the screen where its ends are one point', () => {
    expect(bowNormal([5, 5], [5, 5])).toEqual([0, -1]);
  });
});

describe('a curve', () => {
  const curve: Curve = [0, 0, 40, -80, 120, -60, 200, 10];

  it('starts and ends at its ends', () => {
    expect(curvePoint(curve, 0)).toEqual([0, 0]);
    expect(curvePoint(curve, 1)).toEqual([200, 10]);
  });

  it('cut at a place runs along the same points up to there', () => {
    const head = curveHead(curve, 0.4);
    for (const t of [0, 0.3, 0.7, 1]) {
      const [x, y] = curvePoint(head, t);
      const [wx, wy] = curvePoint(curve, 0.4 * t);
      expect([x - wx, y - wy].every((gap) => Math.abs(gap) < 1e-9)).toBe(true);
    }
  });

  it('cut at its end or beyond is itself', () => {
    expect(curveHead(curve, 1)).toBe(curve);
  });

  it('leaves and arrives along its control points', () => {
    const [x, y] = endTangent(curve, 0);
    expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(-80, 40), 12);
    const [ex, ey] = endTangent(curve, 1);
    expect(Math.atan2(ey, ex)).toBeCloseTo(Math.atan2(70, 80), 12);
  });

  it('takes the next point where a control point lies on its end, and east where all are one', () => {
    expect(endTangent([0, 0, 0, 0, 0, 30, 0, 60], 0)).toEqual([0, 1]);
    expect(endTangent([5, 5, 5, 5, 5, 5, 5, 5], 1)).toEqual([1, 0]);
  });
});

describe('a fan', () => {
  const [a, b] = [
    [200, 300],
    [800, 300],
  ] as const;

  it('bows a single arc poleward by a tenth of the way, at most 64 px', () => {
    expect(spreadFan(a, [500, 300], { count: 1, size: FRAME }).offsets).toEqual([30]);
    expect(spreadFan([100, 300], [900, 300], { count: 1, size: FRAME }).offsets).toEqual([64]);
  });

  it('keeps its middle arc on the bow and the others a step apart on either side', () => {
    const { normal, offsets } = spreadFan(a, b, { count: 3, size: FRAME });
    expect(normal[1]).toBe(-1);
    expect(offsets).toEqual([60 + FAN_STEP, 60, 60 - FAN_STEP]);
    expect(FAN_STEP).toBe(26);
  });

  it('moves toward the chord where its apexes would leave the frame', () => {
    const { offsets } = spreadFan([200, 60], [800, 60], { count: 3, size: FRAME });
    expect(offsets).toEqual([38, 12, -14]);
  });

  it('keeps its step where the frame is too small for it', () => {
    const { offsets } = spreadFan([20, 50], [280, 50], { count: 9, size: { width: 300, height: 100 } });
    expect(offsets.slice(1).map((offset, i) => offsets[i]! - offset)).toEqual(new Array<number>(8).fill(FAN_STEP));
    expect(offsets[4]).toBe(0);
  });

  it('is the same whichever end comes first', () => {
    const [one, other] = [
      spreadFan(a, [790, 250], { count: 4, size: FRAME }),
      spreadFan([790, 250], a, { count: 4, size: FRAME }),
    ];
    expect(one).toEqual(other);
  });
});

describe('ends around a capital', () => {
  it('keep their direction where they are far apart', () => {
    expect(spreadAngles([0, 1, 2])).toEqual([0, 1, 2]);
  });

  it('spread to 11° apart, each moved as little as may be', () => {
    const [first, second] = spreadAngles([0.5, 0.5]);
    expect(second! - first!).toBeCloseTo(11 * DEGREE, 6);
    expect((first! + second!) / 2).toBeCloseTo(0.5, 9);
  });

  it('spread across due west too', () => {
    const [first, second] = spreadAngles([Math.PI - 0.01, -Math.PI + 0.01]);
    expect(second! + 2 * Math.PI - first!).toBeGreaterThan(10.99 * DEGREE);
  });

  it('share the ring evenly where it is full', () => {
    const spread = spreadAngles(Array.from({ length: 60 }, () => 0)).sort((a, b) => a - b);
    for (const angle of spread) expect(Number.isFinite(angle)).toBe(true);
    expect(spread[59]! - spread[0]!).toBeLessThanOrEqual(2 * Math.PI);
  });

  it('lie on the ring, or on the border of a chip', () => {
    const [x, y] = ringPoint([100, 100], 30 * DEGREE);
    expect(Math.hypot(x - 100, y - 100)).toBeCloseTo(RING_RADIUS, 9);
    const chip = boxAround(100, 100, 80, 28);
    expect(chipPoint(chip, 0, 2)).toEqual([142, 100]);
    const [, top] = chipPoint(chip, -90 * DEGREE, 2);
    expect(top).toBeCloseTo(84, 9);
  });
});

describe('longitudes', () => {
  it.each([
    [-77, 140, 283],
    [139.7, -900, -940.3],
    [10, 10, 10],
    [0, 720, 720],
  ])('%d near %d is %d', (lng, near, unwrapped) => {
    expect(unwrapLng(lng, near)).toBeCloseTo(unwrapped, 9);
  });

  it('join Tokyo and Washington across the Pacific', () => {
    const [tokyo, washington] = unwrapPair({ lng: 139.744, lat: 35 }, { lng: -77.037, lat: 38 }, 132);
    expect(tokyo).toBeCloseTo(139.744, 9);
    expect(washington).toBeCloseTo(282.963, 9);
  });

  it('stand on the copy of the world that is nearest to the view', () => {
    const [tokyo, washington] = unwrapPair({ lng: 139.744, lat: 35 }, { lng: -77.037, lat: 38 }, -170);
    expect(tokyo).toBeCloseTo(-220.256, 9);
    expect(washington).toBeCloseTo(-77.037, 9);
  });

  it('put a single place on the copy nearest to the centre', () => {
    const projector = createMercatorProjector({ ...DESK, lng: 172 });
    expect(projectNearest(projector, { lng: -177, lat: 0 })).toEqual(projector.project(183, 0));
  });
});

describe('what lies under a pointer', () => {
  const marks = layOut(sceneOf(['CN>JP:sanction', 'JP>CN:protest']));
  const { curve, strand } = markOf(marks, 'CN>JP:sanction');
  const [x, y] = curvePoint(curve, 0.5);

  it('is the lane that is nearest', () => {
    expect(findLaneAt(marks.lanes, x, y + 3, 9)?.strand.id).toBe(strand.id);
  });

  it('is nothing beyond reach, or where there are no lanes', () => {
    expect(findLaneAt(marks.lanes, 20, 20, 9)).toBeNull();
    expect(findLaneAt([], x, y, 9)).toBeNull();
  });

  it('is the lane on top of those that are as near', () => {
    const [one, other] = [markOf(marks, 'CN>JP:sanction'), { ...markOf(marks, 'JP>CN:protest'), curve }];
    expect(findLaneAt([one, other], x, y, 9)).toBe(other);
  });

  it('is measured to within a fraction of a pixel', () => {
    expect(distanceToCurve(curve, x, y)).toBeLessThan(0.5);
    const bow = bowCurve([0, 0], [400, 0], [0, -1], 60);
    for (let t = 0; t <= 1; t += 0.01) expect(distanceToCurve(bow, ...curvePoint(bow, t))).toBeLessThan(0.5);
    expect(distanceToCurve([5, 5, 5, 5, 5, 5, 5, 5], 8, 9)).toBeCloseTo(5, 9);
  });
});

describe('the outline of a lane', () => {
  const curve = bowCurve([0, 0], [300, 0], [0, -1], 40);
  const shape = { curve, widths: [7, 2.8], startShape: 'none', endShape: 'arrow' } as const;
  /** Every number of the path data. */
  const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);
  const parts = (path: string) => path.split('M').length - 1;

  it('is a ribbon and a head', () => {
    expect(parts(lanePath(shape))).toBe(2);
    expect(parts(lanePath({ ...shape, endShape: 'bar' }))).toBe(2);
    expect(parts(lanePath({ ...shape, endShape: 'none' }))).toBe(1);
    expect(parts(lanePath({ ...shape, startShape: 'arrow' }))).toBe(3);
  });

  it('starts as broad as its actor and ends as broad as its addressee', () => {
    const [x0, y0, ...rest] = numbers(lanePath({ ...shape, endShape: 'none' }));
    const [xs, ys] = rest.slice(-2);
    expect(Math.hypot(x0! - xs!, y0! - ys!)).toBeCloseTo(7, 0);
    const [xa, ya, xb, yb] = rest.slice(4, 8);
    expect(Math.hypot(xa! - xb!, ya! - yb!)).toBeCloseTo(2.8, 0);
  });

  it('ends in a head whose tip stands on the end of the curve', () => {
    expect(lanePath(shape)).toContain('M300,0L');
  });

  it('ends in a bar across the curve, on its end', () => {
    const bar = numbers(lanePath({ ...shape, endShape: 'bar' }).split('Z')[1]!);
    const [middleX, middleY] = [(bar[0]! + bar[2]!) / 2, (bar[1]! + bar[3]!) / 2];
    expect([middleX, middleY].map(Math.round)).toEqual([300, 0]);
    const [ux, uy] = endTangent(curve, 1);
    expect((bar[2]! - bar[0]!) * ux + (bar[3]! - bar[1]!) * uy).toBeCloseTo(0, 0);
  });

  it('drawn in part ends where it has come to', () => {
    const [x, y] = curvePoint(curve, 0.5).map((value) => Math.round(value * 10) / 10);
    expect(lanePath(shape, 0.5)).toContain(`M${x},${y}L`);
  });

  it.each([0, 0.01, 0.5, 1])('holds only numbers when %d of it is drawn, even without length', (drawn) => {
    for (const path of [lanePath(shape, drawn), lanePath({ ...shape, curve: [5, 5, 5, 5, 5, 5, 5, 5] }, drawn)]) {
      expect(path).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('has a middle line from end to end', () => {
    expect(middlePath(curve)).toBe('M0,0C100,-53.3,200,-53.3,300,0');
  });
});
