import { familyOf } from '../event.ts';
import type { Age } from '../scene/scene.ts';
import { clamp, type Box } from './box.ts';
import { cutCurve, reverseCurve, type Curve, type Point } from './curve.ts';
import { fanCurves } from './fan.ts';
import { greatCircle } from './great-circle.ts';
import type { EndShape, LaneMark, Strand } from './marks.ts';
import type { LaneNode } from './nodes.ts';
import type { Globe, Size } from './projector.ts';
import { chipPoint, ringPoint, spreadAngles } from './ring.ts';
import { compareInFan, type PlacedStrand } from './strands.ts';

/** Width at the actor, in CSS px: the newer, the broader. */
const LEAD_WIDTH: Readonly<Record<Age, number>> = { today: 7, week: 6, standing: 5 };
const QUIET_WIDTH: Readonly<Record<Age, number>> = { today: 2.6, week: 2.2, standing: 1.8 };
/** A lane narrows toward its addressee to this part of its width, and never below 1 px. */
const TAPER = 0.4;
/** Arrowheads stand clear of a chip's border by this much. */
const CHIP_GAP = 2;

/** Where a node is, and its border where it is a chip. */
export interface NodePlace {
  readonly point: Point;
  readonly box: Box | null;
}

/**
 * Draws the strands as curves: each pair's arcs in a fan, all ends of a node spread around it. Without badges.
 * @param globe where the fans are spread around great circles; null for bows
 */
export function drawLanes(
  strands: readonly PlacedStrand[],
  placeOf: (node: LaneNode) => NodePlace,
  size: Size,
  globe: Globe | null,
): LaneMark[] {
  const curves = new Map<PlacedStrand, Curve>();
  for (const fan of groupByPair(strands)) {
    const [a, b] = orient(fan[0]!);
    const [start, end] = [placeOf(a).point, placeOf(b).point];
    const way = globe === null ? null : greatCircle(globe, { node: a, point: start }, { node: b, point: end });
    // A chip's end moves along the frame: there the fan keeps within it.
    const keepsSides = a.seat !== null && b.seat !== null;
    fanCurves(start, end, { count: fan.length, size, keepsSides }, way).forEach((curve, i) => {
      const placed = fan[i]!;
      curves.set(placed, placed.from === a ? curve : reverseCurve(curve));
    });
  }
  const ends = spreadEnds(strands, curves, placeOf);
  return strands.map((placed) => {
    const c = curves.get(placed)!;
    const [start, end] = ends.get(placed)!;
    const curve: Curve = globe === null ? [...start, c[2], c[3], c[4], c[5], ...end] : cutCurve(c, start, end);
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    return { strand: placed.strand, curve, ...shapeOf(placed.strand, length), badge: null };
  });
}

function groupByPair(strands: readonly PlacedStrand[]): PlacedStrand[][] {
  const pairs = new Map<string, PlacedStrand[]>();
  for (const placed of strands) {
    const key = orient(placed)
      .map((node) => node.id)
      .join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), placed]);
  }
  return [...pairs.values()].map((fan) => fan.sort((a, b) => compareInFan(a.strand, b.strand)));
}

/** The pair's ends in an order that does not depend on direction. */
function orient({ from, to }: PlacedStrand): readonly [LaneNode, LaneNode] {
  return from.id < to.id ? [from, to] : [to, from];
}

/** The points at which lanes start and end, each node's spread by angle. */
function spreadEnds(
  strands: readonly PlacedStrand[],
  curves: ReadonlyMap<PlacedStrand, Curve>,
  placeOf: (node: LaneNode) => NodePlace,
): Map<PlacedStrand, [Point, Point]> {
  const ends = new Map<PlacedStrand, [Point, Point]>();
  const byNode = new Map<string, { node: LaneNode; placed: PlacedStrand; end: 0 | 1; angleRad: number }[]>();
  for (const placed of strands) {
    const c = curves.get(placed)!;
    ends.set(placed, [
      [c[0], c[1]],
      [c[6], c[7]],
    ]);
    const add = (node: LaneNode, end: 0 | 1, angleRad: number) =>
      byNode.set(node.id, [...(byNode.get(node.id) ?? []), { node, placed, end, angleRad }]);
    add(placed.from, 0, Math.atan2(c[3] - c[1], c[2] - c[0]));
    add(placed.to, 1, Math.atan2(c[5] - c[7], c[4] - c[6]));
  }
  for (const group of byNode.values()) {
    const angles = spreadAngles(group.map((entry) => entry.angleRad));
    group.forEach(({ node, placed, end }, i) => {
      const { point, box } = placeOf(node);
      ends.get(placed)![end] = box === null ? ringPoint(point, angles[i]!) : chipPoint(box, angles[i]!, CHIP_GAP);
    });
  }
  return ends;
}

/** On a chord shorter than this a lane is drawn narrower, down to half: its heads need room too. */
const FULL_WIDTH_PX = 150;

/**
 * Direction is in the shape: tapered with a head, or a bar for what blocks; even with two heads for mutual acts.
 * @param lengthPx of the chord between the lane's ends
 */
export function shapeOf(
  strand: Strand,
  lengthPx: number,
): { widths: [number, number]; startShape: EndShape; endShape: EndShape } {
  const width = (strand.leads ? LEAD_WIDTH : QUIET_WIDTH)[strand.age] * clamp(lengthPx / FULL_WIDTH_PX, 0.5, 1);
  if (strand.mutual) {
    const even = Math.max(1, width * 0.62);
    return { widths: [even, even], startShape: 'arrow', endShape: 'arrow' };
  }
  const endShape = familyOf(strand.type) === 'restrictions' ? 'bar' : 'arrow';
  return { widths: [width, Math.max(1, width * TAPER)], startShape: 'none', endShape };
}
