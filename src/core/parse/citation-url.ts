const MAX_LENGTH = 2000;
/**
 * The whole address, parsed without a base: `https:evil`, `//evil` and `/\evil` would all resolve against one.
 * Groups: host, port. No user or password, no backslash; a host is ASCII (others in punycode) and ends in letters,
 * so that no number in any notation passes for one.
 */
const ADDRESS =
  /^https?:\/\/((?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?::(\d{1,5}))?(?:[/?#]|$)/i;
/** White space, controls, what changes the direction of writing, halves of a pair, and what ends an attribute or a tag. */
const FORBIDDEN = /[\s\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\\"<>`]/u;

/** Why a text is no link to a citation, or null for an absolute http(s) address without user and password. */
export function findUrlFault(text: string): string | null {
  if (text.length > MAX_LENGTH) return `is longer than ${String(MAX_LENGTH)} characters`;
  if (FORBIDDEN.test(text)) return 'holds a space, a control character or another that no address has';
  if (!/^https?:\/\/[^/]/i.test(text)) return 'is no absolute http or https address';
  if (/^[^/]*\/\/[^/?#]*@/.test(text)) return 'holds a user name or password';
  const match = ADDRESS.exec(text);
  if (match === null) return 'names no valid host (write other scripts in punycode)';
  if ((match[1] ?? '').length > 253 || Number(match[2] ?? 0) > 65_535) return 'names no valid host and port';
  return null;
}
