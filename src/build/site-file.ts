import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the built site, ready to be sent. */
export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its content, so it may be kept for ever. */
  readonly hashed: boolean;
  /** The body gzipped, or null where that gains nothing. Zipped once for each content. */
  readonly gzip: () => Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const HASHED = /-[\w-]{8}\.(?:js|css|svg|png)$/;

const zippedByEtag = new Map<string, Buffer>();

/** The file at an address below `root`, `index.html` for a folder; null where there is none or the address leaves it. */
export function findFile(root: string, address: string): SiteFile | null {
  const path = toPath(root, address);
  if (path === null) return null;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    return address === '' || address.endsWith('/') ? findFile(root, `${address}index.html`) : null;
  return stats?.isFile() ? readSiteFile(path) : null;
}

function toPath(root: string, address: string): string | null {
  const top = resolve(root);
  try {
    const decoded = decodeURIComponent(address);
    if (decoded.includes('\0')) return null;
    const path = resolve(join(top, decoded));
    return path === top || path.startsWith(top + sep) ? path : null;
  } catch {
    // Not percent-encoded text: no file has that address.
    return null;
  }
}

function readSiteFile(path: string): SiteFile {
  const body = readFileSync(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { body, type, etag, hashed: HASHED.test(path), gzip: () => (type === 'image/png' ? null : zip(etag, body)) };
}

function zip(etag: string, body: Buffer): Buffer {
  const zipped = zippedByEtag.get(etag) ?? gzipSync(body, { level: 9 });
  zippedByEtag.set(etag, zipped);
  return zipped;
}
