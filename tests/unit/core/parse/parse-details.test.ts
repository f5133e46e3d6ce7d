import { describe, expect, it } from 'vitest';
import { cameoToQuad } from '../../../../src/core/parse/coding-rules.ts';
import { findUrlFault } from '../../../../src/core/parse/citation-url.ts';
import { parseDetails } from '../../../../src/core/parse/parse-details.ts';
import { buildDetailsRow, SCRIPT_URL } from './rows.ts';

const GOOD = { url: 'https://example.org/a', publisher: 'Example', kind: 'wire' };
const parseRows = (...events: unknown[]) => parseDetails({ events }, new Map([['111', -2]]));

describe('parseDetails', () => {
  it('reads a row, and gives null for what is absent', () => {
    const { details, problems } = parseRows(buildDetailsRow('a'));
    expect(problems).toEqual([]);
    // The weight stands with the event itself.
    const { goldstein: _weight, ...row } = buildDetailsRow('a');
    expect(details.get('a')).toEqual({
      ...row,
      attribution: null,
      notes: null,
      codingDoubt: null,
      citations: [{ ...GOOD, title: null, published: null }],
    });
  });

  it('takes out a bad citation, tells it and keeps the others', () => {
    const { details, problems } = parseRows(buildDetailsRow('a', { citations: [{ ...GOOD, url: SCRIPT_URL }, GOOD] }));
    expect(details.get('a')?.citations).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 'a', field: 'citations.0.url', value: SCRIPT_URL }]);
  });

  it.each([
    ['no citations', { citations: undefined }, 'citations'],
    ['an empty list of them', { citations: [] }, 'citations'],
    ['only bad ones', { citations: [{ ...GOOD, url: '//evil.example' }, 3] }, 'citations'],
    ['an unknown code', { cameo: '119' }, 'cameo'],
    ['no code at all', { cameo: 'abc' }, 'cameo'],
    ['another weight', { goldstein: 2 }, 'goldstein'],
    ['another class', { quad: 1 }, 'quad'],
    ['no summary', { summary: undefined }, 'summary'],
    ['an unknown level', { actorLevel: 'king' }, 'actorLevel'],
    ['a long note', { notes: 'x'.repeat(2001) }, 'notes'],
  ])('refuses a row with %s', (_name, changes, field) => {
    const { details, problems } = parseRows(buildDetailsRow('good'), buildDetailsRow('bad', changes));
    expect([...details.keys()]).toEqual(['good']);
    expect(problems.map((problem) => `${problem.row} ${problem.field}`)).toContain(`bad ${field}`);
  });

  it('keeps the first of two rows with one id', () => {
    const { details, problems } = parseRows(buildDetailsRow('a'), buildDetailsRow('a', { summary: 'Other' }));
    expect(details.get('a')?.summary).toBe('China said a thing.');
    expect(problems).toMatchObject([{ row: 'a', field: 'id' }]);
  });

  it('does not ask for the table where none is given', () => {
    expect(parseDetails({ events: [buildDetailsRow('a', { cameo: '112', goldstein: -2 })] }).problems).toEqual([]);
  });

  it.each(['2025', '2025-11', '2025-11-25'])('takes %s as a date of publication', (published) => {
    expect(parseRows(buildDetailsRow('a', { citations: [{ ...GOOD, published }] })).problems).toEqual([]);
  });

  it.each(['2025-13', '2025-02-30', '25', 'yesterday'])('refuses %s as a date of publication', (published) => {
    const { problems } = parseRows(buildDetailsRow('a', { citations: [GOOD, { ...GOOD, published }] }));
    expect(problems).toMatchObject([{ field: 'citations.1.published' }]);
  });

  it.each([null, undefined, 3, 'text', [], {}, { events: 'x' }])('tells a file that is none: %j', (value) => {
    expect(parseDetails(value).problems).toMatchObject([{ row: 'file' }]);
  });
});

describe('findUrlFault', () => {
  it.each([
    'https://example.org',
    'http://www.example.co.jp/a/b?c=d#e',
    'HTTPS://EXAMPLE.ORG/',
    'https://example.org:8443/x',
    'https://example.org/it@home',
    'https://example.org?x=y',
    'https://web.archive.org/web/2012/http:/www.iso.org/',
    'https://xn--wgv71a119e.jp/',
    'https://example.org/日本',
  ])('takes %s', (url) => {
    expect(findUrlFault(url)).toBeNull();
    expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  it.each([
    SCRIPT_URL,
    `${SCRIPT_URL.replace('java', 'JaVa')}//https://example.org`,
    'java\tscript:alert(1)',
    ' https://example.org',
    'https://example.org/\n',
    'https://exa mple.org',
    'https://example.org/a b',
    'data:text/html,x',
    'blob:https://example.org/x',
    'vbscript:x',
    'ftp://example.org',
    'file:///etc/passwd',
    'mailto:a@example.org',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https:\\\\example.org',
    'https://\\example.org',
    'https://user@example.org',
    'https://user:password@example.org',
    'https://good.example\\@evil.example',
    'https://example',
    'https://.org',
    'https://example..org',
    'https://-a.org',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://example.org:99999/',
    'https://example.org:/x',
    'https://例え.jp/',
    'https://exa%6dple.org/',
    'https://example.org/\u202efdp.exe',
    'https://example.org/\u0000',
    `https://example.org/${'x'.repeat(2000)}`,
    'relative/path',
    '',
  ])('refuses %j', (url) => expect(findUrlFault(url)).toMatch(/\w/));

  it('says that a user or password is in the way', () => {
    expect(findUrlFault('https://user:password@example.org')).toBe('holds a user name or password');
  });

  it('answers within 50 ms on 100,000 characters', () => {
    for (const piece of ['a.', 'a-', 'https://', '@', 'a'.repeat(63) + '.']) {
      const url = `https://${piece.repeat(Math.ceil(1950 / piece.length)).slice(0, 1950)}!`;
      const started = performance.now();
      findUrlFault(url);
      findUrlFault(`https://${piece.repeat(Math.ceil(100_000 / piece.length))}!`);
      expect(performance.now() - started).toBeLessThan(50);
    }
  });
});

describe('cameoToQuad', () => {
  it.each([
    ['010', 1],
    ['016', 3],
    ['057', 1],
    ['062', 2],
    ['085', 2],
    ['090', 3],
    ['111', 3],
    ['144', 4],
    ['1442', 4],
    ['141', 3],
    ['150', 4],
    ['204', 4],
  ])('puts %s in class %i', (cameo, quad) => expect(cameoToQuad(cameo)).toBe(quad));
});
