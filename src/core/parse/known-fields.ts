import type { Problem } from '../problem.ts';
import { DETAIL_ENTRIES } from './detail-schema.ts';
import { EVENT_ENTRIES } from './event-schema.ts';
import { createFault, createFileProblem, type Fault } from './report.ts';
import type { JsonObject } from './rows.ts';

/** Keys that no data file has a use for: whoever copies a row by its keys would change the program. */
const REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(EVENT_ENTRIES), ...Object.keys(DETAIL_ENTRIES)]);
/** A file with more strange names than this has told enough. */
const MAX_NAMES = 100;

/** A row with a key such as `__proto__` is refused. */
export function checkKeys(row: JsonObject): Fault[] {
  return Object.keys(row)
    .filter((key) => REFUSED.has(key))
    .map((key) => createFault(key, row[key], 'no field may have this name'));
}

/** One problem for each field that no reader of the data knows, with the number of rows that have it. */
export function findUnknownFields(rows: readonly JsonObject[]): Problem[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const key of Object.keys(row)) {
      if (KNOWN.has(key) || REFUSED.has(key)) continue;
      if (counts.has(key) || counts.size < MAX_NAMES) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) =>
    createFileProblem(key, `in ${String(count)} ${count === 1 ? 'row' : 'rows'}`, 'unknown field, left out'),
  );
}
