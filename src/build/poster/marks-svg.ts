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
import type { EventType, Family } from '../../core/event.ts';
import { TEXT } from './text-width.ts';
import { escapeMarkup, px } from './markup.ts';

/** What a piece of the picture is; how it looks is the ink's. */
export type Piece =
  | 'lane'
  | 'tether'
  | 'stem'
  | 'capital'
  | 'principal'
  | 'other'
  | 'sea-name'
  | 'ring'
  | 'place-name'
  | 'diamond'
  | 'number'
  | 'plate'
  | 'word'
  | 'more'
  | 'chip'
  | 'chip-word'
  | 'chip-count'
  | 'arrow';

/** How pieces are painted and icons drawn: by classes in a page, by plain attributes in a file of its own. */
export interface Ink {
  /** Attributes of an element, with a space before each. */
  paint(piece: Piece, family?: Family): string;
  /** An icon in a square of 16 px. */
  icon(type: EventType, family: Family, transform: string): string;
}

/** Type sizes of what the layout does not measure. */
const NUMBER_SIZE = 12;
/** From the middle of a line to its baseline, in type sizes. */
const BASELINE = 0.35;
/** A handset, a ship: icons are drawn so large in a worded badge and in a dot. */
const ICON = { worded: 16, dot: 12 };

/** All that stands over the land, as elements of SVG, in the order in which the live map lays it. */
export function formatMarks(marks: Marks, ink: Ink): string {
  const leading = new Set(marks.lanes.filter(({ strand }) => strand.leads).map(({ strand }) => strand.id));
  return [
    ...marks.labels.filter(({ kind }) => kind === 'sea').map((mark) => formatLabel(mark, ink)),
    ...marks.places.map((mark) => formatPlace(mark, ink)),
    ...marks.incidents.map((mark) => formatStem(mark, ink)),
    ...marks.tethers.filter(({ strandId }) => leading.has(strandId)).map((mark) => formatTether(mark, ink)),
    ...marks.lanes.map((mark) => formatLane(mark, ink)),
    ...marks.labels.filter(({ kind }) => kind === 'capital').map((mark) => formatLabel(mark, ink)),
    ...marks.lanes.map(({ strand, badge }) => (badge === null ? '' : formatBadge(strand, badge, ink))),
    ...marks.chips.map((mark) => formatChip(mark, ink)),
    ...marks.incidents.map((mark) => formatIncident(mark, ink)),
  ].join('');
}

function formatLane({ strand, curve, widths, startShape, endShape }: LaneMark, ink: Ink): string {
  const d = lanePath({ curve, widths, startShape, endShape });
  return `<path${ink.paint('lane', strand.family)} d="${d}"/>`;
}

/** A line that sags a little toward the east, so that it does not run along a lane. */
function formatTether({ from, to, family }: TetherMark, ink: Ink): string {
  const sag = 0.08;
  const [x, y] = [(from[0] + to[0]) / 2 - (to[1] - from[1]) * sag, (from[1] + to[1]) / 2 + (to[0] - from[0]) * sag];
  const d = `M${px(from[0])},${px(from[1])}Q${px(x)},${px(y)} ${px(to[0])},${px(to[1])}`;
  return `<path${ink.paint('tether', family)} d="${d}"/>`;
}

function formatStem({ at, box, family }: IncidentMark, ink: Ink): string {
  const [x, y] = boxCenter(box);
  if (Math.hypot(at[0] - x, at[1] - y) <= 1) return '';
  return `<path${ink.paint('stem', family)} d="M${px(at[0])},${px(at[1])}L${px(x)},${px(y)}"/>`;
}

function formatLabel({ kind, box, at, text, principal }: LabelMark, ink: Ink): string {
  const [x, y] = boxCenter(box);
  if (kind === 'sea') return formatText([x, y], text, TEXT.sea.size, ink.paint('sea-name'));
  const rank = principal ? 'principal' : 'other';
  const dot = `<circle${ink.paint('capital')} cx="${px(at[0])}" cy="${px(at[1])}" r="${principal ? 5.5 : 4}"/>`;
  return dot + formatText([x, y], text, TEXT[rank].size, ink.paint(rank));
}

function formatPlace({ at, hasRing, box, lines }: PlaceMark, ink: Ink): string {
  const ring = hasRing ? `<circle${ink.paint('ring')} cx="${px(at[0])}" cy="${px(at[1])}" r="10"/>` : '';
  if (box === null) return ring;
  const [x, y] = boxCenter(box);
  const top = y - ((lines.length - 1) * PLACE_LINE) / 2;
  const texts = lines.map((line, i) =>
    formatText([x, top + i * PLACE_LINE], line, TEXT.sea.size, ink.paint('place-name')),
  );
  return ring + texts.join('');
}

function formatIncident({ box, family, events }: IncidentMark, ink: Ink): string {
  const [x, y] = boxCenter(box);
  const half = (events.length > 1 ? 7 : 5) * Math.SQRT2;
  const d = `M${px(x)},${px(y - half)}l${px(half)},${px(half)} ${px(-half)},${px(half)} ${px(-half)},${px(-half)}z`;
  const diamond = `<path${ink.paint('diamond', family)} d="${d}"/>`;
  return events.length > 1
    ? diamond + formatText([x, y], String(events.length), NUMBER_SIZE, ink.paint('number'))
    : diamond;
}

function formatBadge(strand: Strand, { box, worded }: BadgeMark, ink: Ink): string {
  const { family, type } = strand;
  const [x, y] = boxCenter(box);
  const iconAt = (left: number, size: number) =>
    ink.icon(type, family, `translate(${px(left)} ${px(y - size / 2)})${size === 16 ? '' : ` scale(${size / 16})`}`);
  if (!worded) {
    const disc = `<circle${ink.paint('plate', family)} cx="${px(x)}" cy="${px(y)}" r="9.5"/>`;
    return disc + iconAt(x - ICON.dot / 2, ICON.dot);
  }
  const { size } = TEXT.badge;
  const more = badgeMore(strand);
  const rest = more === '' ? '' : ` <tspan${ink.paint('more')}>${more}</tspan>`;
  const words = `<text${ink.paint('word')} x="${px(box.x + 31)}" y="${px(y + size * BASELINE)}">${escapeMarkup(badgeTitle(strand))}${rest}</text>`;
  const plate = `<rect${ink.paint('plate', family)} x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" rx="13"/>`;
  return plate + iconAt(box.x + 9, ICON.worded) + words;
}

function formatChip({ box, name, count, angleRad }: ChipMark, ink: Ink): string {
  const { x, y, width, height } = box;
  const [, middle] = boxCenter(box);
  const degrees = Math.round((angleRad * 180) / Math.PI);
  const plate = `<rect${ink.paint('chip')} x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="5"/>`;
  const words = `<text${ink.paint('chip-word')} x="${px(x + 10)}" y="${px(middle + TEXT.chip.size * BASELINE)}">${escapeMarkup(name)} <tspan${ink.paint('chip-count')}>${count}</tspan></text>`;
  const arrow = `<path${ink.paint('arrow')} transform="translate(${px(x + width - 16)} ${px(middle)}) rotate(${degrees})" d="M-6 0H6M2-4 6 0 2 4"/>`;
  return plate + words + arrow;
}

/** A text with its middle at a point. */
function formatText([x, y]: readonly [number, number], text: string, size: number, paint: string): string {
  return `<text${paint} x="${px(x)}" y="${px(y + size * BASELINE)}">${escapeMarkup(text)}</text>`;
}
