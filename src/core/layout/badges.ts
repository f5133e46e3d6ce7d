import { boxAround, fitsFrame, overlaps, type Box } from './box.ts';
import { curvePoint } from './curve.ts';
import type { BadgeMark, LaneMark, Strand } from './marks.ts';
import type { EventId } from '../event.ts';
import type { Size } from './projector.ts';
import type { LaneId } from '../scene/scene.ts';

/** Height of a worded badge, and both sides of a dot, in CSS px: a hit area of at least 24 × 24. */
export const BADGE_HEIGHT = 26;
export const DOT_SIZE = 24;
/** Room beside a badge's words: padding on both sides, the icon and the gap behind it. */
const BADGE_PADDING = 40;
/** Badges keep this far apart and from the frame's edge. */
const GAP = 2;
/** How much of a badge that is shifted still lies over its arc, in CSS px: the icon with the rounding before it. */
const SHIFT_INSET = 18;
/** Where on its arc a badge may stand, the middle first. */
const PLACES: readonly number[] = [
  0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82,
];

export interface BadgeInput {
  readonly size: Size;
  /** What no badge may cover: labels, chips, capitals, controls. */
  readonly obstacles: readonly Box[];
  /** Width of a badge's words in CSS px. */
  readonly measure: (text: string) => number;
  /** Where each badge stood before: it stays there while it can, so that it does not hop while the map moves. */
  readonly previous: ReadonlyMap<LaneId, BadgeStand>;
}

/** Where a badge stands on its arc. */
export type BadgeStand = Pick<BadgeMark, 'along' | 'shift'>;

/** Words of a badge: the short title of the weightiest act. */
export function badgeTitle(strand: Strand): string {
  return strand.events[0]?.shortTitle ?? '';
}

/** "+3" for more of the same; empty for one. */
export function badgeMore(strand: Strand): string {
  return strand.events.length > 1 ? `+${strand.events.length - 1}` : '';
}

/**
 * Gives each lane its badge: words for lanes that lead, else an icon where there is room, else none. The heaviest
 * choose first; no badge covers another badge or an obstacle. An act that heads several lanes is worded once.
 */
export function placeBadges(lanes: readonly LaneMark[], input: BadgeInput): LaneMark[] {
  const taken = [...input.obstacles];
  const badges = new Map<LaneMark, BadgeMark>();
  const said = new Set<EventId>();
  const inOrder = [...lanes].sort(
    (a, b) => Number(b.strand.leads) - Number(a.strand.leads) || b.strand.weight - a.strand.weight,
  );
  for (const lane of inOrder) {
    const act = lane.strand.events[0]?.id;
    const speaks = lane.strand.leads && act !== undefined && !said.has(act);
    const worded = speaks ? findPlace(lane, wordedWidth(lane.strand, input.measure), taken, input) : null;
    const badge = worded ?? findPlace(lane, null, taken, input);
    if (badge === null) continue;
    if (badge.worded && act !== undefined) said.add(act);
    taken.push(badge.box);
    badges.set(lane, badge);
  }
  return lanes.map((lane) => ({ ...lane, badge: badges.get(lane) ?? null }));
}

/** Width in CSS px of a badge with words. */
export function wordedWidth(strand: Strand, measure: (text: string) => number): number {
  const more = badgeMore(strand);
  return Math.ceil(measure(badgeTitle(strand)) + (more === '' ? 0 : measure(more) + 5)) + BADGE_PADDING;
}

function findPlace(
  lane: LaneMark,
  width: number | null,
  taken: readonly Box[],
  { size, previous }: BadgeInput,
): BadgeMark | null {
  const before = previous.get(lane.strand.id);
  for (const { along, shift } of before === undefined ? standsOf(width) : [before, ...standsOf(width)]) {
    if (width === null && shift !== 0) continue;
    const [x, y] = curvePoint(lane.curve, along);
    const box = boxAround(x + shift, y, width ?? DOT_SIZE, width === null ? DOT_SIZE : BADGE_HEIGHT);
    if (fitsFrame(box, size, GAP) && !taken.some((other) => overlaps(box, other, GAP))) {
      return { box, along, shift, worded: width !== null };
    }
  }
  return null;
}

/** Words stand across their arc; where they cannot, the arc passes under their icon or under their last letters. */
function* standsOf(width: number | null): Generator<BadgeStand> {
  for (const along of PLACES) yield { along, shift: 0 };
  if (width === null) return;
  for (const along of PLACES)
    for (const shift of [width / 2 - SHIFT_INSET, SHIFT_INSET - width / 2]) yield { along, shift };
}
