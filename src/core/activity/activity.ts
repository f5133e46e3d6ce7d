import type { Dataset } from '../dataset/dataset.ts';
import { BLOCK, type Spells } from './spells.ts';

/** What is active at an instant, lane by lane. One mutable window that slides over the columns. */
export interface Activity {
  /** Moves the window to an instant (ms). Costs what enters and leaves; a far jump at most one pass over the window. */
  moveTo(t: number): void;
  /** Active acts of each lane. */
  readonly counts: Uint32Array;
  /** Grows by one whenever a lane's acts change: whoever remembers it knows what to draw again. */
  readonly versions: Uint32Array;
  /** Rows active in a lane, in no order. Allocates. */
  rowsOf(lane: number): number[];
}

const NONE = -1;

/** Doubly linked lists of active entries, one a lane. An entry is one (spell, lane). */
interface Lists {
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Entry `e` of spell `s` stands at `offsets[s] + k`, `k` being the position among its row's lanes. */
  readonly offsets: Uint32Array;
  /** Row of each entry. */
  readonly rows: Uint32Array;
}

/** Creates a window that stands before all time, where nothing is active. */
export function createActivity(dataset: Dataset, spells: Spells): Activity {
  const lists = createLists(dataset, spells);
  const counts = new Uint32Array(dataset.lanes.length);
  const versions = new Uint32Array(dataset.lanes.length);
  const window = { t: -Infinity, started: 0, ended: 0, active: 0 };

  function touch(spell: number, enter: boolean): void {
    const row = spells.rows[spell]!;
    const first = dataset.laneOffsets[row]!;
    const last = dataset.laneOffsets[row + 1]!;
    window.active += enter ? 1 : -1;
    for (let k = first; k < last; k++) {
      const lane = dataset.laneOf[k]!;
      const entry = lists.offsets[spell]! + k - first;
      counts[lane]! += enter ? 1 : -1;
      versions[lane]!++;
      if (enter) link(lists, lane, entry);
      else unlink(lists, lane, entry);
    }
  }

  function slide(t: number, started: number, ended: number): void {
    for (let s = window.started; s < started; s++) if (spells.ends[s]! > t) touch(s, true);
    for (let e = window.ended; e < ended; e++) leaveIf(spells.byEnd[e]!, spells.starts[spells.byEnd[e]!]! <= window.t);
    for (let s = started; s < window.started; s++) leaveIf(s, spells.ends[s]! > window.t);
    for (let e = ended; e < window.ended; e++) {
      const spell = spells.byEnd[e]!;
      if (spells.starts[spell]! <= t) touch(spell, true);
    }
  }

  function leaveIf(spell: number, wasActive: boolean): void {
    if (wasActive) touch(spell, false);
  }

  function jump(t: number, started: number): void {
    counts.forEach((count, lane) => {
      if (count > 0) versions[lane]!++;
    });
    counts.fill(0);
    lists.head.fill(NONE);
    window.active = 0;
    for (let block = 0; block * BLOCK < started; block++) {
      if (spells.blockEnds[block]! <= t) continue;
      const stop = Math.min(started, (block + 1) * BLOCK);
      for (let s = block * BLOCK; s < stop; s++) if (spells.ends[s]! > t) touch(s, true);
    }
  }

  return {
    counts,
    versions,
    moveTo(t) {
      const started = countUpTo(spells.length, (i) => spells.starts[i]! <= t);
      const ended = countUpTo(spells.length, (i) => spells.ends[spells.byEnd[i]!]! <= t);
      const crossed = Math.abs(started - window.started) + Math.abs(ended - window.ended);
      if (crossed > window.active + (started - ended) + started / BLOCK) jump(t, started);
      else slide(t, started, ended);
      Object.assign(window, { t, started, ended });
    },
    rowsOf(lane) {
      const rows: number[] = [];
      for (let entry = lists.head[lane] ?? NONE; entry !== NONE; entry = lists.next[entry]!) rows.push(lists.rows[entry]!);
      return rows;
    },
  };
}

function createLists(dataset: Dataset, spells: Spells): Lists {
  const offsets = new Uint32Array(spells.length + 1);
  spells.rows.forEach((row, spell) => {
    offsets[spell + 1] = offsets[spell]! + dataset.laneOffsets[row + 1]! - dataset.laneOffsets[row]!;
  });
  const entries = offsets[spells.length]!;
  const rows = new Uint32Array(entries);
  spells.rows.forEach((row, spell) => rows.fill(row, offsets[spell], offsets[spell + 1]));
  return {
    head: new Int32Array(dataset.lanes.length).fill(NONE),
    next: new Int32Array(entries),
    previous: new Int32Array(entries),
    offsets,
    rows,
  };
}

function link({ head, next, previous }: Lists, lane: number, entry: number): void {
  const first = head[lane]!;
  next[entry] = first;
  previous[entry] = NONE;
  if (first !== NONE) previous[first] = entry;
  head[lane] = entry;
}

function unlink({ head, next, previous }: Lists, lane: number, entry: number): void {
  const before = previous[entry]!;
  const after = next[entry]!;
  if (before === NONE) head[lane] = after;
  else next[before] = after;
  if (after !== NONE) previous[after] = before;
}

/** Length of the longest prefix for which `holds` is true, by bisection. */
function countUpTo(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
