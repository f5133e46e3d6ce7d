import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from '../../../src/build/content-policy.ts';
import { createSiteServer, listen } from '../../../src/build/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const root = join(folder, 'dist');
const server = createSiteServer({ root, mount: '/a/b/' });
let address = '';

/** Sends a path as it stands; `fetch` would tidy the dots away. */
function get(path: string, method = 'GET'): Promise<{ status: number | undefined; body: string }> {
  return new Promise((done, fail) => {
    request(`${address}${path}`, { method, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => done({ status: response.statusCode, body }));
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist-of-another'));
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets/app-abcd_fgh.js'), '1;');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist-of-another/secret.txt'), 'secret');
  address = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the static server', () => {
  it('sends the page for its folder with the content policy of the page', async () => {
    const response = await fetch(`${address}/a/b/?t=2025-11-25`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('<!doctype html>');
  });

  it('lets hashed files be kept for ever and answers 304 for what is unchanged', async () => {
    const first = await fetch(`${address}/a/b/assets/app-abcd_fgh.js`);
    expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(first.headers.get('cache-control')).toContain('immutable');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${address}/a/b/assets/app-abcd_fgh.js`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    '/a/b/../secret.txt',
    '/a/b/../dist-of-another/secret.txt',
    '/a/b/%2e%2e/secret.txt',
    '/a/b/..%2fsecret.txt',
    '/a/b/assets/../../secret.txt',
    '/a/b//etc/passwd',
    '/a/b/%00',
    '/a/b/%zz',
    '/a/b/assets',
    '/a/b/assets/',
    '/secret.txt',
    '/',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await get(path);
    expect({ status, body }).toEqual({ status: 404, body: 'Not found\n' });
  });

  it('refuses every method but GET and HEAD', async () => {
    expect((await get('/a/b/', 'POST')).status).toBe(405);
    expect(await get('/a/b/', 'HEAD')).toEqual({ status: 200, body: '' });
  });
});
