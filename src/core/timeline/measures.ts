import { eventToForce } from '../dataset/force.ts';
import { familyOf } from '../event.ts';
import type { EventId, EventRecord, Family } from '../event.ts';
import { msToDay } from '../time/day.ts';
import type { DayScale } from './day-scale.ts';
import { passesStart } from './starts.ts';
import type { StartFilter } from './starts.ts';

/** A measure with the Tokyo days on which it is in force, both included. */
export interface MeasureSpan {
  readonly event: EventRecord;
  readonly fromDay: number;
  /** The last day covered where no end is reported. */
  readonly toDay: number;
  readonly open: boolean;
}

/** A measure as a bar, in px from the plot's left edge. */
export interface MeasureBar extends MeasureSpan {
  readonly id: EventId;
  readonly family: Family;
  /** Counted from the top. */
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

export interface MeasureBand {
  /** In order of their start. */
  readonly bars: readonly MeasureBar[];
  /** Measures of the period for which there is no room. */
  readonly hidden: number;
}

/** The shortest bar that can be seen, and the room between two bars of a row. */
const MIN_BAR_PX = 3;
const GAP_PX = 2;

/** Measures that pass the filter, and the selected one whatever the filter. O(n). */
export function findMeasures(
  events: readonly EventRecord[],
  filter: StartFilter,
  coverageToDay: number,
): readonly MeasureSpan[] {
  return events.flatMap((event) => {
    if (event.span !== 'measure' || !(event.id === filter.event || passesStart(filter, event))) return [];
    const force = eventToForce(event, coverageToDay);
    if (force === null) return [];
    const open = (event.inForceUntil ?? event.end ?? 'open') === 'open';
    return [{ event, fromDay: msToDay(force.start), toDay: msToDay(force.end - 1), open }];
  });
}

/**
 * Lays measures into rows in which no two touch, cut to the period. Where more are in force at once than there are
 * rows, the selected one comes first, then landmarks in order of time, then the weightier and shorter: what does not fit is counted. No more rows
 * are used than the drawn ones need. O(n log n + n × width), and far less once the rows are full.
 */
export function packMeasures(
  measures: readonly MeasureSpan[],
  scale: DayScale,
  rows: number,
  selected: EventId | null = null,
): MeasureBand {
  const { fromDay, toDay, widthPx } = scale;
  const inPeriod = measures.filter((measure) => measure.toDay >= fromDay && measure.fromDay <= toDay);
  const weight = ({ event }: MeasureSpan) => (event.id === selected ? -1 : event.landmark ? 0 : event.prominence);
  // Landmarks as the story goes; of the rest the short ones, of which many fit.
  const turn = ({ event, fromDay: from, toDay: to }: MeasureSpan) => (event.landmark ? from : to - from);
  const placed = [...inPeriod]
    .sort((a, b) => weight(a) - weight(b) || turn(a) - turn(b))
    .map((m) => placeBar(m, scale));
  const depth = new Uint16Array(Math.ceil(widthPx) + MIN_BAR_PX + GAP_PX + 1);
  const drawn = placed.filter(({ x0, x1 }) => {
    const stretch = depth.subarray(Math.floor(x0), Math.ceil(x1) + GAP_PX);
    if (stretch.some((count) => count >= rows)) return false;
    stretch.forEach((count, index) => (stretch[index] = count + 1));
    return true;
  });
  return { bars: assignRows(drawn), hidden: inPeriod.length - drawn.length };
}

type PlacedBar = Omit<MeasureBar, 'row'>;

function placeBar(measure: MeasureSpan, scale: DayScale): PlacedBar {
  const { event, fromDay, toDay } = measure;
  const x0 = Math.max(0, Math.min(scale.widthPx - MIN_BAR_PX, scale.dayToX(fromDay)));
  const x1 = Math.max(x0 + MIN_BAR_PX, Math.min(scale.widthPx, scale.dayToX(toDay + 1)));
  return { ...measure, id: event.id, family: familyOf(event.type), x0, x1 };
}

/** First fit in the order of their start: as many rows as bars lie over one another, never more. */
function assignRows(bars: readonly PlacedBar[]): MeasureBar[] {
  const ends: number[] = [];
  // In one order whatever the weights: a selection must not move what is drawn already.
  const inOrder = [...bars].sort((a, b) => a.x0 - b.x0 || a.fromDay - b.fromDay || (a.id < b.id ? -1 : 1));
  return inOrder.map((bar) => {
    const free = ends.findIndex((end) => end <= Math.floor(bar.x0));
    const row = free < 0 ? ends.length : free;
    ends[row] = Math.ceil(bar.x1) + GAP_PX;
    return { ...bar, row };
  });
}

/** Length of what marks an end of a bar. */
const END_PX = 4;

/**
 * The bar as an SVG path to be stroked, its middle at `y`: an end that no report shows breaks up into dots, one that
 * lies outside the period ends in a point that leads on.
 */
export function barToPath({ x0, x1, fromDay, toDay, open }: MeasureBar, y: number, scale: DayScale): string {
  const cutStart = fromDay < scale.fromDay;
  const cutEnd = toDay > scale.toDay;
  // Both ends together never take more than the bar has.
  const end = Math.min(END_PX, (x1 - x0) / 3);
  const at = (x: number, dy = 0) => `${round(x)} ${round(y + dy)}`;
  const start = cutStart ? `M${at(x0 + 3, -2)}L${at(x0 + 1)}L${at(x0 + 3, 2)}M${at(x0 + end + 1)}` : `M${at(x0)}`;
  if (cutEnd) return `${start}L${at(x1 - end - 1)}M${at(x1 - 3, -2)}L${at(x1 - 1)}L${at(x1 - 3, 2)}`;
  if (!open) return `${start}L${at(x1)}`;
  return `${start}L${at(x1 - 2.5 * end)}M${at(x1 - 2 * end)}L${at(x1 - 1.25 * end)}M${at(x1 - 0.75 * end)}L${at(x1)}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

export interface BarQuery {
  /** Of the pointer, in px from the band's upper left. */
  readonly x: number;
  readonly y: number;
  readonly rowPx: number;
}

/** How far from a bar's end a pointer may be and still mean it. */
const REACH_PX = 12;

/** The bar nearest to a pointer, the row counting before the distance along it; null where none is within 12 px. */
export function findNearestBar(bars: readonly MeasureBar[], { x, y, rowPx }: BarQuery): MeasureBar | null {
  let nearest: MeasureBar | null = null;
  let least = Infinity;
  for (const bar of bars) {
    const along = Math.max(bar.x0 - x, x - bar.x1, 0);
    const distance = Math.abs((bar.row + 0.5) * rowPx - y) + along;
    if (along <= REACH_PX && distance < least) [nearest, least] = [bar, distance];
  }
  return nearest;
}
