import type { Problem } from '../problem.ts';

/** A mistake inside one row; the row's name is added by whoever knows it. */
export type Fault = Omit<Problem, 'row'>;

const MAX_SHOWN = 80;
/** Controls, line separators, bidi overrides and isolates, lone surrogates: shown as `\u…`, so that none can reorder a list. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function valueToText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return `list of ${String(value.length)}`;
  return value === undefined ? 'nothing' : typeof value;
}

/** Short text (at most 80 characters) for any value found in data, whatever its size or shape; invisible controls as `\u…`. */
export function formatValue(value: unknown): string {
  const text = valueToText(value)
    .slice(0, MAX_SHOWN + 1)
    .replace(UNSHOWABLE, escapeUnit);
  if (text.length <= MAX_SHOWN) return text;
  // The cut may have halved a pair.
  return `${text.slice(0, MAX_SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A fault with its value made short and harmless. */
export function createFault(field: string, value: unknown, reason: string): Fault {
  return { field: formatValue(field), value: formatValue(value), reason };
}

/** A problem with the file as a whole: its row is `file`. */
export function createFileProblem(field: string, value: unknown, reason: string): Problem {
  return { row: 'file', ...createFault(field, value, reason) };
}

/** Names the row of some faults. */
export function faultsToProblems(row: string, faults: readonly Fault[]): Problem[] {
  return faults.map((fault) => ({ row, ...fault }));
}
