import { rowToSpells, type Dataset, type Trail } from '../dataset/dataset.ts';

/** The stretches of time in which rows are active, as columns in the order of their start. */
export interface Spells {
  readonly length: number;
  /** Row of the data set that each spell belongs to. */
  readonly rows: Uint32Array;
  /** First instant, ms, ascending. */
  readonly starts: Float64Array;
  /** First instant after it, ms; `Infinity` where nothing ends it. */
  readonly ends: Float64Array;
  /** Spells in the order of their end. */
  readonly byEnd: Uint32Array;
  /** The latest end in each block of {@link BLOCK} spells: finds the active ones without reading the whole past. */
  readonly blockEnds: Float64Array;
}

/** Spells in a block. √1,000,000 / 4: reading 4,000 block ends costs as much as reading a few blocks. */
export const BLOCK = 256;

/** Builds the spells of all rows for one trail. O(n log n); needed again only when data or trail change. */
export function buildSpells(dataset: Dataset, trail: Trail): Spells {
  const found: { row: number; start: number; end: number }[] = [];
  dataset.events.forEach((_, row) => {
    for (const spell of rowToSpells(dataset, row, trail)) found.push({ row, start: spell.start, end: spell.end });
  });
  found.sort((a, b) => a.start - b.start || a.row - b.row);
  const ends = Float64Array.from(found, (spell) => spell.end);
  const blockEnds = new Float64Array(Math.ceil(found.length / BLOCK)).fill(-Infinity);
  ends.forEach((end, spell) => {
    const block = Math.floor(spell / BLOCK);
    blockEnds[block] = Math.max(blockEnds[block] ?? -Infinity, end);
  });
  return {
    length: found.length,
    rows: Uint32Array.from(found, (spell) => spell.row),
    starts: Float64Array.from(found, (spell) => spell.start),
    ends,
    byEnd: Uint32Array.from(found.keys()).sort((a, b) => compare(ends[a], ends[b]) || a - b),
    blockEnds,
  };
}

/** Compares without subtracting: ∞ − ∞ is not a number. */
function compare(a = 0, b = 0): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows active at an instant (ms), in the order of their start. At most one pass over the window. */
export function findActiveRows(spells: Spells, t: number): number[] {
  const rows: number[] = [];
  for (let block = 0; block * BLOCK < spells.length && spells.starts[block * BLOCK]! <= t; block++) {
    if (spells.blockEnds[block]! <= t) continue;
    const stop = Math.min(spells.length, (block + 1) * BLOCK);
    for (let s = block * BLOCK; s < stop && spells.starts[s]! <= t; s++)
      if (spells.ends[s]! > t) rows.push(spells.rows[s]!);
  }
  return rows;
}
