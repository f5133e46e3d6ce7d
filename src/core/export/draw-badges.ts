import { ICONS, ICON_SIZE } from '../icons.ts';
import { badgeMore, badgeTitle, DOT_SIZE } from '../layout/badges.ts';
import type { Box } from '../layout/box.ts';
import { boxCenter } from '../layout/box.ts';
import type { ChipMark, IncidentMark, LaneMark } from '../layout/marks.ts';
import { TEXT_STYLE } from '../layout/text-style.ts';
import { findTies } from '../layout/ties.ts';
import { drawText, type TextLook } from './draw-text.ts';
import type { MapPicture } from './picture.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** How much of a badge without words, or of a marker, is seen that steps back. */
const BACK_OPACITY = 0.35;
/** Where a badge's icon begins, and its words: border, padding, icon, gap. */
const ICON_LEFT = 9.75;
const WORDS_LEFT = ICON_LEFT + ICON_SIZE + 6;

/** The badges: icon and words, or the icon alone. */
export function drawBadges(picture: MapPicture): SvgNode {
  const shown = picture.marks.lanes.filter(({ badge }) => badge !== null);
  return svgNode(
    'g',
    { id: 'badges', 'font-size': TEXT_STYLE.badge.size },
    shown.map((mark) => drawBadge(mark, picture)),
  );
}

function drawBadge(mark: LaneMark, { lit, stepsOf, paint: { color } }: MapPicture): SvgNode {
  const { strand, badge } = mark;
  if (badge === null) return svgNode('g');
  const isForward = lit.has(strand.id);
  const isBack = lit.size > 0 && !isForward;
  const box = roundBox(badge.box);
  const [fill, ink] = isForward ? [color(strand.family), color('paper')] : [color('paper'), color('ink')];
  const steps = stepsOf(strand);
  const border = isBack && badge.worded ? color('rule') : color(strand.family);
  return svgNode('g', { 'data-badge': strand.id, ...(isBack && !badge.worded && { opacity: BACK_OPACITY }) }, [
    badge.worded ? pill(box, fill, border) : disc(box, fill, border),
    icon(mark, box, isForward ? color('paper') : color(strand.family)),
    ...(badge.worded ? words(mark, box, isBack ? color('ink-quiet') : ink, isBack ? 400 : 600) : []),
    ...(steps.length === 0 ? [] : stepSign(steps.join(','), box, { fill: color('chip-ink'), behind: color('chip') })),
  ]);
}

function pill({ x, y, width, height }: Box, fill: string, stroke: string): SvgNode {
  const inset = 0.875;
  return svgNode('rect', {
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    rx: (height - 2 * inset) / 2,
    fill,
    stroke,
    'stroke-width': 2 * inset,
  });
}

/** A little smaller than what a finger can hit. */
function disc(box: Box, fill: string, stroke: string): SvgNode {
  const [cx, cy] = boxCenter(box);
  return svgNode('circle', { cx, cy, r: DOT_SIZE / 2 - 2.625, fill, stroke, 'stroke-width': 1.25 });
}

function icon({ strand, badge }: LaneMark, { x, y, width, height }: Box, fill: string): SvgNode {
  const isWorded = badge?.worded === true;
  const side = isWorded ? ICON_SIZE : 12;
  const left = isWorded ? x + ICON_LEFT : x + (width - side) / 2;
  const scale = side / ICON_SIZE;
  return svgNode('path', {
    d: ICONS[strand.type],
    fill,
    transform: `translate(${left} ${y + (height - side) / 2}) scale(${scale})`,
  });
}

function words({ strand }: LaneMark, box: Box, fill: string, weight: 400 | 600): SvgNode[] {
  const more = badgeMore(strand);
  const at = { x: box.x + WORDS_LEFT, y: box.y + box.height / 2, size: TEXT_STYLE.badge.size };
  const rest = svgNode('tspan', { dx: 5, 'font-weight': 400 }, [more]);
  return [drawText([badgeTitle(strand), ...(more === '' ? [] : [rest])], { ...at, fill, weight, anchor: 'start' })];
}

/** A lane's place in the chain, on the badge's corner. */
function stepSign(text: string, box: Box, { fill, behind }: { fill: string; behind: string }): SvgNode[] {
  const width = Math.max(16, 8 + 6.5 * text.length);
  const [x, y] = [box.x - 5, box.y - 5];
  const look: TextLook = { x: x + width / 2, y: y + 8, size: 12, weight: 600, fill, anchor: 'middle' };
  return [svgNode('rect', { x, y, width, height: 16, rx: 8, fill: behind }), drawText([text], look)];
}

/** Actors out of view, each with an arrow that points its way. */
export function drawChips({ marks, paint: { color } }: MapPicture): SvgNode {
  const draw = ({ key, name, count, box: own, angleRad }: ChipMark) => {
    const { x, y, width, height } = roundBox(own);
    const middle = y + height / 2;
    const number = svgNode('tspan', { dx: 6, 'font-weight': 400 }, [String(count)]);
    const ink = color('chip-ink');
    const turn = angleRad === null ? null : ((angleRad * 180) / Math.PI).toFixed(1);
    return svgNode('g', { 'data-actor': key }, [
      svgNode('rect', { x: x - 2, y: y - 2, width: width + 4, height: height + 4, rx: 7, fill: color('paper') }),
      svgNode('rect', { x, y, width, height, rx: 5, fill: color('chip') }),
      drawText([name, number], { x: x + 10, y: middle, ...TEXT_STYLE.chip, fill: ink, anchor: 'start' }),
      ...(turn === null ? [] : [drawArrow(`translate(${x + width - 17} ${middle}) rotate(${turn})`, ink)]),
    ]);
  };
  return svgNode('g', { id: 'chips' }, marks.chips.map(draw));
}

function drawArrow(transform: string, stroke: string): SvgNode {
  return svgNode('path', { d: 'M-5 0H5M1 -4 5 0 1 4', fill: 'none', stroke, 'stroke-width': 1.5, transform });
}

/** Diamonds where something happened, with the number of acts where there are several. */
export function drawIncidents({ marks, lit, isTied, paint: { color } }: MapPicture): SvgNode {
  const forward = new Set(findTies(marks, lit, isTied).map(({ incident }) => incident));
  const draw = ({ id, family, events, box }: IncidentMark) => {
    const [x, y] = boxCenter(roundBox(box));
    const half = events.length > 1 ? 7 : 5;
    const turned = `rotate(45 ${x} ${y})`;
    const diamond = (reach: number, fill: string) =>
      svgNode('rect', { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach, fill, transform: turned });
    const look: TextLook = { x, y, size: 12, weight: 600, fill: color('paper'), anchor: 'middle' };
    return svgNode('g', { 'data-incident': id, ...(lit.size > 0 && !forward.has(id) && { opacity: BACK_OPACITY }) }, [
      ...(forward.has(id) ? [diamond(half + 3.5, color(family))] : []),
      diamond(half + 1.75, color('paper')),
      diamond(half, color(family)),
      ...(events.length > 1 ? [drawText([String(events.length)], look)] : []),
    ]);
  };
  return svgNode('g', { id: 'incidents' }, marks.incidents.map(draw));
}

/** On whole pixels, as the page's buttons stand. */
function roundBox({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width, height };
}
