import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from '../../src/build/content-policy.ts';
import { findAccessFaults } from './axe.ts';
import { openPage, ready, siteAddress, withPage } from './harness.ts';

const html = readFileSync('dist/index.html', 'utf8');

describe('the built page', () => {
  it('loads from a folder of its host without a fault', async () => {
    expect(new URL(siteAddress()).pathname).not.toBe('/');
    await withPage({}, (page) => ready(page, 'static'));
  });

  it('brings the live map up under the strict content policy', async () => {
    await withPage({}, (page) => ready(page, 'live'));
  });

  it('states the content policy before anything that it could concern', () => {
    const head = html.slice(html.indexOf('<head>') + '<head>'.length).trimStart();
    expect(head.startsWith(`<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"`)).toBe(true);
    expect(CONTENT_POLICY).not.toMatch(/unsafe|blob:|\*/);
  });

  it('starts by one classic script, and asks for nothing across origins', () => {
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual([
      expect.stringMatching(/^<script defer src="\.\/assets\/app-[\w-]{8}\.js">$/),
      '<script type="application/ld+json">',
      '<script type="application/json" id="event-index">',
    ]);
    expect(html).not.toContain('crossorigin');
    expect(html).not.toContain('modulepreload');
  });

  it('has no style in its markup and no absolute address', () => {
    const markup = html.replace(/<script type="application\/json"[^]*?<\/script>/, '');
    expect(markup).not.toMatch(/<style|\sstyle=/);
    // The poster's sources are links, and its pictures are used within the page.
    expect(markup).not.toMatch(/(?:src|(?<!<a )href)="(?!\.\/|#)/);
  });
});

describe('the watch over a page', () => {
  // Each of these is a fault on purpose: a watch that sees nothing would let every test pass.
  it.each([
    ['a style attribute', /^content policy: style-src-attr/, () => document.body.setAttribute('style', 'margin: 0')],
    ['another origin', /^content policy: connect-src http/, () => void fetch('http://other.invalid/').catch(() => 0)],
    ['a window of another origin', /^request to another origin: http/, () => void open('http://other.invalid/')],
    ['a warning', /^console warning: careful$/, () => console.warn('careful')],
    ['an uncaught error', /^uncaught: Error: oops/, () => void Promise.reject(new Error('oops'))],
  ])('sees %s', async (_what, fault, cause) => {
    const { page, faults, close } = await openPage({ doesWrong: true });
    await ready(page, 'static');
    await page.evaluate(cause);
    await expect.poll(() => faults).toContainEqual(expect.stringMatching(fault));
    await expect(close()).rejects.toThrow('faults while the page was open');
  });

  it('sees at the end what a page has kept', async () => {
    const { page, faults, close } = await openPage({ doesWrong: true });
    await ready(page, 'static');
    await page.evaluate(async () => {
      document.cookie = 'a=1';
      localStorage.setItem('b', '1');
      sessionStorage.setItem('c', '1');
      await new Promise((done) => (indexedDB.open('d').onsuccess = done));
      await caches.open('e');
    });
    await expect(close()).rejects.toThrow('faults while the page was open');
    expect(faults).toEqual(
      ['cookie a', 'local storage b', 'session storage c', 'database d', 'cache e'].map((name) => `kept: ${name}`),
    );
  });

  it('sees what stands in the way of a screen reader', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      await page.evaluate(() => document.body.append(document.createElement('img')));
      expect(await findAccessFaults(page)).toContainEqual(expect.stringMatching(/^image-alt \(critical\): img/));
    });
  });
});
