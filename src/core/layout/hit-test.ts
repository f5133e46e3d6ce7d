import { curvePoint, type Curve } from './curve.ts';
import type { LaneMark } from './marks.ts';

/** Samples along a curve; between them it is taken as straight. */
const SAMPLES = 24;

/** The lane nearest to a point and within `tolerance` px of it, or null. Of equals the one drawn on top. */
export function findLaneAt(lanes: readonly LaneMark[], x: number, y: number, tolerance: number): LaneMark | null {
  let best: LaneMark | null = null;
  let bestDistance = tolerance;
  for (const lane of lanes) {
    const distance = distanceToCurve(lane.curve, x, y);
    if (distance <= bestDistance) {
      best = lane;
      bestDistance = distance;
    }
  }
  return best;
}

/** Distance in px from a point to a curve, to within a fraction of a pixel at the size of a screen. */
export function distanceToCurve(curve: Curve, x: number, y: number): number {
  let least = Infinity;
  let [ax, ay] = curvePoint(curve, 0);
  for (let i = 1; i <= SAMPLES; i++) {
    const [bx, by] = curvePoint(curve, i / SAMPLES);
    least = Math.min(least, distanceToSegment(x, y, ax, ay, bx, by));
    [ax, ay] = [bx, by];
  }
  return least;
}

function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
  const clamped = Math.max(0, Math.min(1, t));
  return Math.hypot(x - (ax + (bx - ax) * clamped), y - (ay + (by - ay) * clamped));
}
