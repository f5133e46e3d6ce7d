import type { Problem } from '../problem.ts';
import { isRowId } from './fields.ts';
import { createFileProblem } from './report.ts';

/** A JSON object; read its keys with `Object.hasOwn` only. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own value under a key; undefined where it has none, whatever the prototype holds. */
export function readOwn(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** How a row is called in a problem: its id where that is usable, else `#index` (counted from 0). */
export function rowToName(row: unknown, index: number): string {
  const id = isJsonObject(row) ? readOwn(row, 'id') : undefined;
  return isRowId(id) ? id : `#${String(index)}`;
}

/** The list under `key` of a data file, or the one problem that says why there is none. */
export function findRows(
  file: unknown,
  key: string,
): { readonly rows: readonly unknown[]; readonly problem: Problem | null } {
  if (!isJsonObject(file)) {
    return { rows: [], problem: createFileProblem('file', file, `expected an object with a list "${key}"`) };
  }
  const rows = readOwn(file, key);
  if (Array.isArray(rows)) return { rows, problem: null };
  return { rows: [], problem: createFileProblem(key, rows, rows === undefined ? 'is missing' : 'expected a list') };
}
