import { escapeMarkup } from '../../core/export/escape-markup.ts';
import { ICONS } from '../../core/icons.ts';
import type { EventType } from '../../core/event.ts';
import { badgeMore, badgeTitle } from '../../core/layout/badges.ts';
import { boxCenter } from '../../core/layout/box.ts';
import { lanePath } from '../../core/layout/lane-path.ts';
import type {
  BadgeMark,
  ChipMark,
  IncidentMark,
  LabelMark,
  LaneMark,
  Marks,
  PlaceMark,
  Strand,
  TetherMark,
} from '../../core/layout/marks.ts';
import { PLACE_LINE } from '../../core/layout/places.ts';
import { roundPx as px } from '../../core/layout/round-px.ts';
import { tetherPath } from '../../core/layout/tethers.ts';
import { TEXT_STYLE } from '../../core/layout/text-style.ts';
import { shortenPath } from './shorten-path.ts';

/** Type sizes of what the layout does not measure. */
const NUMBER_SIZE = 12;
/** From the middle of a line to its baseline, in type sizes. */
const BASELINE = 0.35;
/** A handset, a ship: icons are drawn so large in a worded badge and in a dot. */
const ICON = { worded: 16, dot: 12 };

/** The icons of types once, for `use`: alone, and in a dot around the origin. */
export function formatIconStock(types: readonly EventType[]): string {
  const [scale, corner] = [ICON.dot / ICON.worded, -ICON.dot / 2];
  const disc = '<circle class="plate" r="9.5"/>';
  return types
    .map(
      (type) =>
        `<path id="icon-${type}" d="${ICONS[type]}"/>` +
        `<g id="dot-${type}">${disc}<use href="#icon-${type}" transform="translate(${corner} ${corner}) scale(${scale})"/></g>`,
    )
    .join('');
}

/**
 * All that stands over the land, as elements of SVG, in the order in which the live map lays it. How they look is said by
 * the classes of styles/poster.css: the picture follows the page's theme, and weighs less than what `drawMap` makes.
 */
export function formatMarks(marks: Marks): string {
  const leading = new Set(marks.lanes.filter(({ strand }) => strand.leads).map(({ strand }) => strand.id));
  return [
    ...marks.labels.filter(({ kind }) => kind === 'sea').map(formatLabel),
    ...marks.places.map(formatPlace),
    ...marks.incidents.map(formatStem),
    ...marks.tethers.filter(({ strandId }) => leading.has(strandId)).map(formatTether),
    ...marks.lanes.map(formatLane),
    ...marks.labels.filter(({ kind }) => kind === 'capital').map(formatLabel),
    ...marks.lanes.map(({ strand, badge }) => (badge === null ? '' : formatBadge(strand, badge))),
    ...marks.chips.map(formatChip),
    ...marks.incidents.map(formatIncident),
  ].join('');
}

function formatLane({ strand, curve, widths, startShape, endShape }: LaneMark): string {
  const d = shortenPath(lanePath({ curve, widths, startShape, endShape }));
  return `<path class="lane ${strand.family}" d="${d}"/>`;
}

function formatTether(mark: TetherMark): string {
  return `<path class="tether ${mark.family}" d="${shortenPath(tetherPath(mark))}"/>`;
}

function formatStem({ at, box, family }: IncidentMark): string {
  const [x, y] = boxCenter(box);
  if (Math.hypot(at[0] - x, at[1] - y) <= 1) return '';
  return `<path class="stem ${family}" d="M${px(at[0])},${px(at[1])}L${px(x)},${px(y)}"/>`;
}

function formatLabel({ kind, box, at, text, principal }: LabelMark): string {
  const [x, y] = boxCenter(box);
  if (kind === 'sea') return formatText([x, y], text, TEXT_STYLE.sea.size, 'sea-name');
  const rank = principal ? 'principal' : 'other';
  const dot = `<circle class="capital" cx="${px(at[0])}" cy="${px(at[1])}" r="${principal ? 5.5 : 4}"/>`;
  return dot + formatText([x, y], text, TEXT_STYLE[rank].size, rank);
}

function formatPlace({ at, hasRing, box, lines }: PlaceMark): string {
  const ring = hasRing ? `<circle class="ring" cx="${px(at[0])}" cy="${px(at[1])}" r="10"/>` : '';
  if (box === null) return ring;
  const [x, y] = boxCenter(box);
  const top = y - ((lines.length - 1) * PLACE_LINE) / 2;
  const texts = lines.map((line, i) => formatText([x, top + i * PLACE_LINE], line, TEXT_STYLE.sea.size, 'place-name'));
  return ring + texts.join('');
}

function formatIncident({ box, family, events }: IncidentMark): string {
  const [x, y] = boxCenter(box);
  const half = (events.length > 1 ? 7 : 5) * Math.SQRT2;
  const d = `M${px(x)},${px(y - half)}l${px(half)},${px(half)} ${px(-half)},${px(half)} ${px(-half)},${px(-half)}z`;
  const diamond = `<path class="diamond ${family}" d="${d}"/>`;
  return events.length > 1 ? diamond + formatText([x, y], String(events.length), NUMBER_SIZE, 'number') : diamond;
}

function formatBadge(strand: Strand, { box, worded }: BadgeMark): string {
  const { family, type } = strand;
  const [x, y] = boxCenter(box);
  if (!worded) return `<use href="#dot-${type}" class="dot ${family}" x="${px(x)}" y="${px(y)}"/>`;
  const { size } = TEXT_STYLE.badge;
  const more = badgeMore(strand);
  const rest = more === '' ? '' : ` <tspan class="more">${more}</tspan>`;
  const words = `<text class="word" x="${px(box.x + 31)}" y="${px(y + size * BASELINE)}">${escapeMarkup(badgeTitle(strand))}${rest}</text>`;
  const plate = `<rect class="plate ${family}" x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" rx="13"/>`;
  const icon = `<use href="#icon-${type}" class="${family}" x="${px(box.x + 9)}" y="${px(y - ICON.worded / 2)}"/>`;
  return plate + icon + words;
}

function formatChip({ box, name, count, angleRad }: ChipMark): string {
  const { x, y, width, height } = box;
  const [, middle] = boxCenter(box);
  const plate = `<rect class="chip" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="5"/>`;
  const words = `<text class="chip-word" x="${px(x + 10)}" y="${px(middle + TEXT_STYLE.chip.size * BASELINE)}">${escapeMarkup(name)} <tspan class="chip-count">${count}</tspan></text>`;
  if (angleRad === null) return plate + words;
  const degrees = Math.round((angleRad * 180) / Math.PI);
  const arrow = `<path class="arrow" transform="translate(${px(x + width - 16)} ${px(middle)}) rotate(${degrees})" d="M-6 0H6M2-4 6 0 2 4"/>`;
  return plate + words + arrow;
}

/** A text with its middle at a point. */
function formatText([x, y]: readonly [number, number], text: string, size: number, look: string): string {
  return `<text class="${look}" x="${px(x)}" y="${px(y + size * BASELINE)}">${escapeMarkup(text)}</text>`;
}
