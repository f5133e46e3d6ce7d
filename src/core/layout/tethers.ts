import type { Curve, Point } from './curve.ts';
import type { LaneNode } from './nodes.ts';
import type { LaneMark, TetherMark } from './marks.ts';
import type { NodePlace } from './lanes.ts';
import { roundPx } from './round-px.ts';
import { chipPoint, RING_RADIUS } from './ring.ts';

/** Finds the tethers of every lane that has a badge: from the badge to each actor that its weightiest act concerns. */
export function drawTethers(lanes: readonly LaneMark[], places: ReadonlyMap<LaneNode['key'], NodePlace>): TetherMark[] {
  return lanes.flatMap(({ strand, badge }) => {
    if (badge === null) return [];
    const from: Point = [badge.box.x + badge.box.width / 2, badge.box.y + badge.box.height / 2];
    return (strand.events[0]?.about ?? []).flatMap((about) => {
      const place = places.get(about);
      if (place === undefined || about === strand.from || about === strand.to) return [];
      return [{ strandId: strand.id, about, family: strand.family, from, to: tetherEnd(from, place) }];
    });
  });
}

function tetherEnd([x, y]: Point, { point, box }: NodePlace): Point {
  const angleRad = Math.atan2(y - point[1], x - point[0]);
  if (box !== null) return chipPoint(box, angleRad, 0);
  return [point[0] + RING_RADIUS * Math.cos(angleRad), point[1] + RING_RADIUS * Math.sin(angleRad)];
}

/** A tether as SVG path data: it sags a little toward the east, so that it does not run along a lane. */
export function tetherPath({ from, to }: Pick<TetherMark, 'from' | 'to'>): string {
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const sag = 0.08;
  const curve: Curve = [...from, ...from, mx - (to[1] - from[1]) * sag, my + (to[0] - from[0]) * sag, ...to];
  return `M${roundPx(curve[0])},${roundPx(curve[1])}Q${curve.slice(4).map(roundPx).join(',')}`;
}
