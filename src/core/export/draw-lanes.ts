import { forwardWidths, lanePath, middlePath } from '../layout/lane-path.ts';
import type { LaneMark, TetherMark } from '../layout/marks.ts';
import { tetherPath } from '../layout/tethers.ts';
import { findTies } from '../layout/ties.ts';
import type { Family } from '../event.ts';
import type { MapPicture, Paint } from './picture.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** How much of a lane is seen that steps back. */
export const BACK_OPACITY = 0.22;
/** Gaps in a lane, in px: drawn and left out in turn. A position is dashed, force is dashed twice. */
const GAPS: Readonly<Partial<Record<Family, string>>> = { positions: '9 3', force: '12 2.5 3 2.5' };

/** Dashes of a stroke in the paper's colour that leaves a family's gaps in a lane; null for an unbroken one. */
export function gapDashes(family: Family): string | null {
  const gaps = GAPS[family];
  // Nothing is drawn where the lane is seen: the first dash has no length.
  return gaps === undefined ? null : `0 ${gaps} 0`;
}

/** The lanes with their casing, those that stand forward on top. A lane's second path is the one on the screen. */
export function drawLanes(picture: MapPicture): SvgNode {
  const { marks, lit } = picture;
  const inOrder = [...marks.lanes].sort((a, b) => Number(lit.has(a.strand.id)) - Number(lit.has(b.strand.id)));
  return svgNode(
    'g',
    { id: 'lanes', 'stroke-linejoin': 'round' },
    inOrder.map((mark) => drawLane(mark, picture)),
  );
}

function drawLane(mark: LaneMark, { lit, nameOf, paint }: MapPicture): SvgNode {
  const { strand } = mark;
  const isForward = lit.has(strand.id);
  const d = lanePath(isForward ? { ...mark, widths: forwardWidths(mark) } : mark);
  const { color } = paint;
  return svgNode('g', { 'data-lane': strand.id, ...(lit.size > 0 && !isForward && { opacity: BACK_OPACITY }) }, [
    svgNode('title', {}, [nameOf(strand)]),
    svgNode('path', { d, fill: color('paper'), stroke: color('paper'), 'stroke-width': 2 }),
    svgNode('path', { d, fill: color(strand.family) }),
    ...drawGaps(mark, paint),
  ]);
}

/** Gaps across the lane, without its ends. */
function drawGaps({ curve, widths, strand }: LaneMark, { color, patterned }: Paint): SvgNode[] {
  const dashes = gapDashes(strand.family);
  if (!patterned || dashes === null) return [];
  return [
    svgNode('path', {
      d: middlePath(curve),
      fill: 'none',
      stroke: color('paper'),
      'stroke-width': Math.max(...widths) + 2,
      'stroke-dasharray': dashes,
    }),
  ];
}

/** Dotted lines from badges to the actors that their acts concern. */
export function drawTetherLines({ marks, lit, tethersLeads, paint }: MapPicture): SvgNode {
  const leads = new Set(marks.lanes.filter(({ strand }) => strand.leads).map(({ strand }) => strand.id));
  const isShown = ({ strandId }: TetherMark) => lit.has(strandId) || (tethersLeads && leads.has(strandId));
  return svgNode(
    'g',
    { id: 'tethers', fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 5' },
    marks.tethers.filter(isShown).map((tether) =>
      svgNode('path', {
        d: tetherPath(tether),
        stroke: paint.color(tether.family),
        ...(lit.size > 0 && !lit.has(tether.strandId) && { opacity: BACK_OPACITY }),
      }),
    ),
  );
}

/** Thin lines from lanes to where their acts happened, and from markers that stand beside their place. */
export function drawThinLines(picture: MapPicture): { readonly stems: SvgNode; readonly ties: SvgNode } {
  const { marks, lit, isTied, paint } = picture;
  const line = (family: Family, [x1, y1]: readonly number[], [x2, y2]: readonly number[]) =>
    svgNode('line', { x1: x1 ?? 0, y1: y1 ?? 0, x2: x2 ?? 0, y2: y2 ?? 0, stroke: paint.color(family) });
  const stems = marks.incidents.flatMap(({ family, at, box }) => {
    const to = [box.x + box.width / 2, box.y + box.height / 2] as const;
    return Math.hypot(at[0] - to[0], at[1] - to[1]) > 1 ? [line(family, at, to)] : [];
  });
  const ties = findTies(marks, lit, isTied).map(({ family, from, to }) => line(family, from, to));
  return {
    stems: svgNode('g', { id: 'stems', 'stroke-width': 1.5 }, stems),
    ties: svgNode('g', { id: 'ties', 'stroke-width': 1.5 }, ties),
  };
}
