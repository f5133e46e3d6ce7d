/**
 * Where a spreadsheet would begin to read a formula: the first sign of a cell that is no space or quote, and the same
 * behind a sign at which another spreadsheet, in another country, parts cells. The wide signs are a Japanese keyboard's.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|[;|\t\r\n])([\s"]*)('*[=+\-@＝＋－＠])/g;
/** A tab or line break that begins a cell: some spreadsheets drop it and run what follows. */
const LEADING_CONTROL = /^'*[\t\r\n]/;

/**
 * Puts an apostrophe where a spreadsheet would begin to read a formula: text stays text. Taken out again, one at each
 * such place, the text is what it was: one that had an apostrophe there gets a second.
 */
export function defuse(text: string): string {
  const inner = text.replace(FORMULA, "$1$2'$3");
  return LEADING_CONTROL.test(inner) ? `'${inner}` : inner;
}

/** A text as one cell of RFC 4180, defused, in quotes where it needs them. */
export function quoteCell(text: string): string {
  const safe = defuse(text);
  return /[",;|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Several texts as one: parted by `; `, with `\;` and `\\` for these signs inside; null is an empty item. */
export function joinList(items: readonly (string | null)[]): string {
  return items.map((item) => (item ?? '').replaceAll(/[\\;]/g, String.raw`\$&`)).join('; ');
}
