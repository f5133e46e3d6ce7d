/** The parts of a query or hash. Hand-written: `URLSearchParams` rewrites foreign parameters and is a DOM type. */

/** One `name=value` of a query: as written, and decoded. */
export interface QueryPair {
  readonly raw: string;
  readonly name: string;
  readonly text: string;
}

/** Splits `?a=1&b` or `#a=1` into its pairs in order; never throws. Empty parts are left out, `+` is a space. */
export function parseQuery(query: string): QueryPair[] {
  return query
    .replace(/^[?#]/, '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=');
      const name = at < 0 ? raw : raw.slice(0, at);
      const text = at < 0 ? '' : raw.slice(at + 1);
      return { raw, name: decode(name), text: decode(text) };
    });
}

/** Writes one pair so that it stays readable: commas, colons and slashes are legal in a query and stay as they are. */
export function formatPair(name: string, text: string): string {
  if (text === '') return name;
  const encoded = encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');
  return `${name}=${encoded}`;
}

/** Malformed percent sequences stay as written: the value then fails its own check, in words. */
function decode(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
