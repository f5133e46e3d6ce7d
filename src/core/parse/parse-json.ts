import type { Problem } from '../problem.ts';
import { createFileProblem } from './report.ts';

/** Deeper than any file of ours; what is nested a thousand times deep breaks whoever walks it by recursion. */
const MAX_DEPTH = 32;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENERS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSERS: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Deepest nesting of brackets outside quoted text, found without recursion; stops once past the limit. */
function measureDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length && deepest <= MAX_DEPTH; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (OPENERS.has(code)) deepest = Math.max(deepest, (depth += 1));
    else if (CLOSERS.has(code)) depth -= 1;
  }
  return deepest;
}

/** The likeliest reason why a text is not JSON, in words that do not differ from engine to engine. */
function findJsonFault(text: string): string {
  if (text.startsWith('<')) return 'this is a web page (HTML), not a data file';
  if (/^[[{]/.test(text) && !/[\]}]$/.test(text)) return 'the file is cut off: it ends in the middle';
  return 'this is not JSON';
}

/** Parses JSON text. Never throws: a text that is empty, no JSON, or nested too deep gives one problem of the row `file`. */
export function parseJson(
  source: string,
): { readonly value: unknown; readonly problem: null } | { readonly value: null; readonly problem: Problem } {
  const text = source.trim();
  const fail = (value: string, reason: string) => ({ value: null, problem: createFileProblem('file', value, reason) });
  if (text === '') return fail('', 'the file is empty');
  if (measureDepth(text) > MAX_DEPTH) {
    return fail(text, `the file is nested more than ${String(MAX_DEPTH)} levels deep`);
  }
  try {
    return { value: JSON.parse(text) as unknown, problem: null };
  } catch {
    return fail(text, findJsonFault(text));
  }
}
