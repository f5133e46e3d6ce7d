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
  return new Window(dataset, spells);
}

class Window implements Activity {
  readonly counts: Uint32Array;
  readonly versions: Uint32Array;
  readonly #dataset: Dataset;
  readonly #spells: Spells;
  readonly #lists: Lists;
  #t = -Infinity;
  /** How many spells have started by now, and how many have ended. */
  #started = 0;
  #ended = 0;

  constructor(dataset: Dataset, spells: Spells) {
    this.#dataset = dataset;
    this.#spells = spells;
    this.#lists = createLists(dataset, spells);
    this.counts = new Uint32Array(dataset.lanes.length);
    this.versions = new Uint32Array(dataset.lanes.length);
  }

  moveTo(t: number): void {
    const { starts, ends, byEnd, length } = this.#spells;
    const started = countUpTo(length, (i) => starts[i]! <= t);
    const ended = countUpTo(length, (i) => ends[byEnd[i]!]! <= t);
    const crossed = Math.abs(started - this.#started) + Math.abs(ended - this.#ended);
    const wholeWindow = this.#started - this.#ended + (started - ended) + started / BLOCK;
    if (crossed > wholeWindow) this.#jump(t, started);
    else this.#slide(t, started, ended);
    this.#t = t;
    this.#started = started;
    this.#ended = ended;
  }

  rowsOf(lane: number): number[] {
    const { head, next, rows } = this.#lists;
    const found: number[] = [];
    for (let entry = head[lane] ?? NONE; entry !== NONE; entry = next[entry]!) found.push(rows[entry]!);
    return found;
  }

  /** Lets in and out what starts and ends between the instants, whichever comes first. */
  #slide(t: number, started: number, ended: number): void {
    const { starts, ends, byEnd } = this.#spells;
    for (let s = this.#started; s < started; s++) if (ends[s]! > t) this.#enter(s);
    for (let e = this.#ended; e < ended; e++) if (starts[byEnd[e]!]! <= this.#t) this.#leave(byEnd[e]!);
    for (let s = started; s < this.#started; s++) if (ends[s]! > this.#t) this.#leave(s);
    for (let e = ended; e < this.#ended; e++) if (starts[byEnd[e]!]! <= t) this.#enter(byEnd[e]!);
  }

  /** Empties the window and fills it again, without touching what lies between. */
  #jump(t: number, started: number): void {
    const { ends, blockEnds } = this.#spells;
    this.counts.forEach((count, lane) => {
      if (count > 0) this.versions[lane]!++;
    });
    this.counts.fill(0);
    this.#lists.head.fill(NONE);
    for (let block = 0; block * BLOCK < started; block++) {
      if (blockEnds[block]! <= t) continue;
      const stop = Math.min(started, (block + 1) * BLOCK);
      for (let s = block * BLOCK; s < stop; s++) if (ends[s]! > t) this.#enter(s);
    }
  }

  #enter(spell: number): void {
    this.#touch(spell, 1, link);
  }

  #leave(spell: number): void {
    this.#touch(spell, -1, unlink);
  }

  /** Puts a spell into the lists of its lanes, or takes it out. */
  #touch(spell: number, by: 1 | -1, change: typeof link): void {
    const { laneOf, laneOffsets } = this.#dataset;
    const row = this.#spells.rows[spell]!;
    const first = laneOffsets[row]!;
    const last = laneOffsets[row + 1]!;
    for (let k = first; k < last; k++) {
      const lane = laneOf[k]!;
      this.counts[lane]! += by;
      this.versions[lane]!++;
      change(this.#lists, lane, this.#lists.offsets[spell]! + k - first);
    }
  }
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
export function countUpTo(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
