import { reverseCurve, type Curve, type Point } from './curve.ts';
import type { LaneNode } from './nodes.ts';
import type { Globe } from './projector.ts';

interface End {
  readonly node: LaneNode;
  /** The seat, or the middle of the chip. */
  readonly point: Point;
}

/**
 * The great circle between two ends, at least one of which is in view. Toward a chip it follows the great
 * circle as far as it can be seen, and drifts to where the chip found room. Null where the chip stands for many actors.
 */
export function greatCircle(globe: Globe, from: End, to: End): Curve | null {
  if (from.node.place === null || to.node.place === null) return null;
  if (from.node.seat === null) {
    const back = greatCircle(globe, to, from);
    return back && reverseCurve(back);
  }
  const way = globe.wayToward(from.node.place, to.node.place);
  const [dx, dy] = [to.point[0] - way[6], to.point[1] - way[7]];
  // The further along, the more: the arc drifts to its chip without a bend.
  return way.map((value, i) => value + ((i >> 1) / 3) * (i % 2 === 0 ? dx : dy)) as unknown as Curve;
}
