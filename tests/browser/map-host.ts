import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import { findFile } from '../../src/build/site-file.ts';

/** A host of a folder as plain as they come: types, and the headers that a test gives it; no policy of its own. */
export function createMapHost(root: string, headers: OutgoingHttpHeaders = {}): Server {
  return createServer((request, response) => {
    const file = findFile(root, (request.url ?? '/').replace(/[?#].*$/, '').slice(1));
    if (file === null) return void response.writeHead(404, headers).end();
    response.writeHead(200, { 'Content-Type': file.type, ...headers }).end(file.body);
  });
}
