import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { findFile, type SiteFile } from './site-file.ts';
import { CONTENT_POLICY } from './content-policy.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** Path under which the site lies, with slashes at both ends; `/` by default. */
  readonly mount?: string;
}

/** A server of the built site's files and nothing else: GET and HEAD, the page's own content policy as a header. */
export function createSiteServer(options: ServeOptions): Server {
  return createServer((request, response) => answer(options, request, response));
}

/** Starts a server; resolves to its address once it listens. Port 0 takes any free one. @throws when the port is taken. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });
}

function answer({ root, mount = '/' }: ServeOptions, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', CONTENT_POLICY);
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD');
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const file = path.startsWith(mount) ? findFile(root, path.slice(mount.length)) : null;
  if (file === null) return refuse(response, 404, 'Not found');
  send(file, request, response);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

function send(file: SiteFile, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end();
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? file.gzip() : null;
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  const body = zipped ?? file.body;
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const wanted = values.port === undefined ? 8080 : Number(values.port);
  const start = (port: number): Promise<string> => listen(createSiteServer({ root: resolve('dist') }), port);
  // A port that was asked for is kept to; the usual one gives way to any free one.
  const address = await start(wanted).catch((reason: unknown) => {
    if (values.port !== undefined) throw reason;
    return start(0);
  });
  process.stdout.write(`The map is at ${address}/ (Ctrl+C ends it)\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
