import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freeze } from '../../../../src/build/freeze/freeze.ts';
import { digest, listFiles } from '../../../../src/build/freeze/freeze-site.ts';
import { readCheckedDetails } from '../../../../src/core/checked/checked-details.ts';
import { readCheckedIndex } from '../../../../src/core/checked/checked-index.ts';
import { getWords } from '../../../../src/core/words/get-words.ts';
import { freezeFile } from '../../../../src/map/freeze/freeze-file.ts';
import { buildSmallSite, readerOf, spoilDetails } from '../../../fixtures/small-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'freeze-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (text: string, form: 'hex' | 'base64' = 'hex') => createHash('sha256').update(text).digest(form);
const REQUEST = {
  query: '?embed&t=2025-12-30&from=2025-12-01&to=2026-01-31&lang=en',
  date: '2026-11-29',
  live: 'https://example.org/map/index.html',
  loadWords: getWords,
};

async function makeFile(patch: Partial<typeof REQUEST> = {}, site = buildSmallSite()) {
  const { file, problems } = await freezeFile(readerOf(site), { ...REQUEST, ...patch }, digest);
  if (file === undefined) throw new Error(JSON.stringify(problems));
  return file;
}

/** The texts of the page's elements by their ids. */
function elementsOf(html: string): ReadonlyMap<string, string> {
  const found = html.matchAll(/<(script|style)(?: type="[^"]+")? id="([^"]+)">([^]*?)<\/\1>/g);
  return new Map([...found].map(([, , id = '', text = '']) => [id, text]));
}

describe('the frozen file', () => {
  it('is the same to the byte for the same site, query and date, and has its hash in its name', async () => {
    const [first, second] = [await makeFile(), await makeFile()];
    expect(second).toEqual(first);
    expect(first.name).toBe(`tensions-2025-12-30-${hash(first.html).slice(0, 12)}.html`);
    expect((await makeFile({ date: '2026-11-30' })).name).not.toBe(first.name);
  });

  it('lets run what it holds and nothing else, and tells the hash of each of its elements', async () => {
    const { html } = await makeFile();
    const elements = elementsOf(html);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const allowed = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, one]) => one);
    const parts = [...elements].filter(([id]) => id.startsWith('part-')).map(([, text]) => hash(text, 'base64'));
    expect(parts.length).toBe(9);
    expect([...allowed].sort()).toEqual([...parts].sort());
    expect(policy).not.toMatch(/unsafe|http|'self'/);
    const manifest = JSON.parse(elements.get('manifest') ?? '') as Record<string, unknown>;
    const own = Object.fromEntries(
      [...elements].filter(([id]) => id !== 'manifest').map(([id, text]) => [id, hash(text)]),
    );
    expect(manifest).toEqual({
      frozen: '2026-11-29',
      version: manifest['version'],
      period: { from: '2025-12-01', to: '2026-01-31' },
      // The period is all that the file covers.
      query: '?embed&t=2025-12-30&lang=en',
      live: REQUEST.live,
      sha256: own,
    });
    expect(html).not.toMatch(/ (?:src|style|on\w+)=/);
  });

  it('holds the acts of its period alone, with their sources, and Japanese words only where they may be asked for', async () => {
    const { html } = await makeFile();
    const index = readCheckedIndex(elementsOf(html).get('event-index') ?? '')!;
    const details = JSON.parse(elementsOf(html).get('event-details') ?? '') as unknown;
    const sources = readCheckedDetails(details, index.coverage.version)!;
    expect(index.events.map(({ id }) => id)).toContain('2025-12-29-cn-tw-justice-mission');
    expect(index.events.every(({ start }) => start.slice(0, 10) <= '2026-01-31')).toBe(true);
    expect([...sources.keys()].sort()).toEqual(index.events.map(({ id }) => id).sort());
    expect([...sources.values()].every(({ citations }) => citations.length > 0)).toBe(true);
    expect(elementsOf(html).has('part-wordsJa')).toBe(false);
    for (const query of ['?embed', '?embed&lang=ja', '?lang=en'])
      expect(elementsOf((await makeFile({ query })).html).has('part-wordsJa')).toBe(true);
  });

  it('survives data that would end or open an element', async () => {
    const site = buildSmallSite();
    const evil = '</script><!--<script>alert(1)</script>';
    const spoilt = new Map(
      [...site].map(([address, text]) => [
        address,
        text.replaceAll('Justice Mission', evil.replaceAll('<', '\\u003c')),
      ]),
    );
    const { html } = await makeFile({}, spoilt);
    expect(html).not.toContain(evil);
    expect([...elementsOf(html).keys()]).toEqual([...elementsOf((await makeFile()).html).keys()]);
  });

  it('says when it was frozen, in both languages, and leads to what has changed since where the address is known', async () => {
    const coverage = (html: string) =>
      (JSON.parse(elementsOf(html).get('event-index') ?? '') as { coverage: { frozen: unknown } }).coverage.frozen;
    const { html } = await makeFile();
    expect(coverage(html)).toEqual({
      text: {
        en: expect.stringMatching(/^Frozen on 29 November 2026, data version [\d.-]+: what has changed since$/),
        ja: expect.stringMatching(/^2026年11月29日時点で固定、データ版 [\d.-]+：以後の変更$/),
      },
      href: expect.stringMatching(/^https:\/\/example\.org\/map\/index\.html\?t=2025-12-30&.+&since=[\d.-]+$/),
    });
    const unknown = await makeFile({ live: null as unknown as string });
    expect(coverage(unknown.html)).toMatchObject({
      text: { en: expect.stringMatching(/version [\d.-]+$/) },
      href: null,
    });
  });

  it('is not made of data that the build found faulty, or of details of others', async () => {
    await expect(makeFile({}, buildSmallSite({ 'index.html': '<p>Not found' }))).rejects.toThrow(
      /index\.html: expected/,
    );
    await expect(makeFile({}, buildSmallSite(spoilDetails({ events: [] })))).rejects.toThrow(/details\.js: expected/);
  });
});

describe('npm run freeze', () => {
  const root = join(folder, 'site');
  for (const [address, text] of buildSmallSite()) {
    mkdirSync(dirname(join(root, address)), { recursive: true });
    writeFileSync(join(root, address), text);
  }
  const out = join(folder, 'out');
  const given = { query: REQUEST.query, date: REQUEST.date, live: `${REQUEST.live}?t=2025-12-30`, out };

  it('writes the file, a folder without whole data, and a manifest whose hashes are true; twice is once', async () => {
    const written = await freeze(root, given);
    expect(written).toEqual(await freeze(root, given));
    const addresses = listFiles(out);
    expect(addresses).toContain((await makeFile()).name);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { sha256: Record<string, string> };
    expect(Object.keys(manifest.sha256).sort()).toEqual(addresses.filter((address) => address !== 'manifest.json'));
    for (const [address, told] of Object.entries(manifest.sha256))
      expect(told).toBe(hash(readFileSync(join(out, address), 'utf8')));
    const names = addresses.map((address) => address.replace(/^tensions-[\d-]+-[\da-f]{12}\//, ''));
    expect(names).toContain('assets/still-12345678.js');
    for (const gone of ['data/events.json', 'assets/embed-12345678.js', 'assets/freeze-12345678.js', 'parts.json'])
      expect(names).not.toContain(gone);
  });

  it.each([
    ['a bad query', { query: '?t=soon' }, 'query, t: got “soon”, expected ISO date or date-time: the playhead'],
    ['no query', { query: undefined }, 'query: got none, expected one as "?embed&t=2025-11-25"'],
    ['no folder', { out: undefined }, 'out: got none, expected a folder to write into'],
    ['a bad date', { date: '2026-02-30' }, 'date: got 2026-02-30, expected a date as YYYY-MM-DD'],
    ['a bad address', { live: 'map' }, 'live: got map, expected the address of the live page, https://…'],
    ['a folder of others', { out: root }, `out: ${root} holds something else; expected a new folder`],
  ])('refuses %s in one line', async (_what, patch, line) => {
    expect(await freeze(root, { ...given, ...patch })).toEqual({ kind: 'refused', lines: [line] });
  });

  it('refuses where there is no built site', async () => {
    await expect(freeze(join(folder, 'nothing'), given)).rejects.toThrow(/holds no built site/);
  });
});
