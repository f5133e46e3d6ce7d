import { EVENT_TYPES, type EventId, type EventRecord } from '../event.ts';
import type { LaneId } from '../scene/scene.ts';
import { MS_PER_DAY } from '../time/day.ts';
import { eventToLanes, type LaneKey } from './dyad.ts';
import { eventStartMs, eventToForce, mergeIntervals, type Interval } from './force.ts';

/** The events that may be drawn, as columns. Row = position in `events`, in the order of their start. */
export interface Dataset {
  readonly events: readonly EventRecord[];
  /** First instant of each row, ms since the epoch, ascending. */
  readonly starts: Float64Array;
  /** Each row's times in force beyond its trail, disjoint and ascending: a measure's own, a landmark's by its answers. */
  readonly forces: readonly (readonly Interval[])[];
  /** All lanes that any row feeds, in a fixed order: by dyad, then by type. */
  readonly lanes: readonly LaneKey[];
  /** Row `r` feeds `laneOf[laneOffsets[r]] … laneOf[laneOffsets[r + 1] - 1]` (indices into `lanes`). */
  readonly laneOffsets: Uint32Array;
  readonly laneOf: Uint32Array;
}

const NO_FORCE: readonly Interval[] = [];

/**
 * Builds the columns. Events marked as background are left out. O(n log n).
 *
 * @param events checked records, in any order
 * @param coverageToDay last Tokyo day covered: where an open measure ends
 */
export function buildDataset(events: readonly EventRecord[], coverageToDay: number): Dataset {
  const drawn = events.filter((event) => !event.background).map((event) => ({ event, start: eventStartMs(event) }));
  drawn.sort((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1));
  const rows = drawn.map(({ event }) => event);
  const keys = rows.map(eventToLanes);
  dropParts(rows, keys);
  const lanes = sortLanes(keys);
  return {
    events: rows,
    starts: Float64Array.from(drawn, ({ start }) => start),
    forces: deriveForces(rows, coverageToDay),
    lanes,
    ...packLanes(keys, lanes),
  };
}

/** A part of an act feeds no lane that the whole act feeds, or what that is a part of: it would be counted twice. */
function dropParts(rows: readonly EventRecord[], keys: LaneKey[][]): void {
  if (!rows.some((event) => event.partOf !== null)) return;
  const byId = new Map<EventId, EventRecord>(rows.map((event) => [event.id, event]));
  rows.forEach((event, row) => {
    const wholes = findWholes(event, byId);
    if (wholes.length === 0) return;
    const taken = new Set(wholes.flatMap(eventToLanes).map((key) => key.id));
    keys[row] = (keys[row] ?? []).filter((key) => !taken.has(key.id));
  });
}

/** The act of which this is a part, what that is a part of, and so on. Checked data have no circles. */
function findWholes(event: EventRecord, byId: ReadonlyMap<EventId, EventRecord>): EventRecord[] {
  const whole = event.partOf === null ? undefined : byId.get(event.partOf);
  return whole === undefined ? [] : [whole, ...findWholes(whole, byId)];
}

function sortLanes(keys: readonly (readonly LaneKey[])[]): LaneKey[] {
  const lanes = new Map<LaneId, LaneKey>();
  for (const row of keys) for (const key of row) if (!lanes.has(key.id)) lanes.set(key.id, key);
  const dyad = (key: LaneKey) => (key.from < key.to ? `${key.from}${key.to}` : `${key.to}${key.from}`);
  return [...lanes.values()].sort(
    (a, b) =>
      compareText(dyad(a), dyad(b)) ||
      EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type) ||
      compareText(a.id, b.id),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function packLanes(
  keys: readonly (readonly LaneKey[])[],
  lanes: readonly LaneKey[],
): Pick<Dataset, 'laneOffsets' | 'laneOf'> {
  const indexById = new Map<LaneId, number>(lanes.map((lane, index) => [lane.id, index]));
  const laneOffsets = new Uint32Array(keys.length + 1);
  keys.forEach((row, index) => {
    laneOffsets[index + 1] = (laneOffsets[index] ?? 0) + row.length;
  });
  const laneOf = new Uint32Array(laneOffsets[keys.length] ?? 0);
  let at = 0;
  for (const row of keys) for (const key of row) laneOf[at++] = indexById.get(key.id) ?? 0;
  return { laneOffsets, laneOf };
}

/** A landmark stays as long as a measure that answers it: the cause stays on the map with its effect. */
function deriveForces(rows: readonly EventRecord[], coverageToDay: number): (readonly Interval[])[] {
  const own = rows.map((event) => eventToForce(event, coverageToDay));
  const rowById = new Map<EventId, number>(rows.map((event, row) => [event.id, row]));
  const forces: (readonly Interval[])[] = own.map((force) => (force === null ? NO_FORCE : [force]));
  rows.forEach((answer, row) => {
    const force = own[row];
    if (force === null || force === undefined) return;
    for (const { id } of answer.inResponseTo) {
      const cause = rowById.get(id);
      if (cause === undefined || rows[cause]?.landmark !== true) continue;
      // A measure that began before what it answers does not bring its cause forward in time.
      const since = { start: Math.max(force.start, eventStartMs(rows[cause])), end: force.end };
      if (since.start < since.end) forces[cause] = mergeIntervals([...(forces[cause] ?? []), since]);
    }
  });
  return forces;
}

/** How long acts linger: an instant for `trailDays`; with `Infinity` all that started since `fromMs`, for good. */
export interface Trail {
  readonly trailDays: number;
  /** First instant of the period, ms. Only `Infinity` looks at it. */
  readonly fromMs: number;
}

/** When a row is active: its trail joined with its times in force. Disjoint, ascending, possibly empty. */
export function rowToSpells(dataset: Dataset, row: number, { trailDays, fromMs }: Trail): readonly Interval[] {
  const forces = dataset.forces[row] ?? NO_FORCE;
  const start = dataset.starts[row] ?? 0;
  if (trailDays === Infinity) return start >= fromMs ? [{ start, end: Infinity }] : forces;
  if (dataset.events[row]?.span === 'measure') return forces;
  return mergeIntervals([{ start, end: start + trailDays * MS_PER_DAY }, ...forces]);
}
