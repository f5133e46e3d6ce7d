import { describe, expect, it } from 'vitest';
import {
  CODE_FORMS,
  formatEmbedAddress,
  formatEmbedCode,
  type EmbedFacts,
} from '../../../../src/core/embed-code/embed-code.ts';
import { parseQuery } from '../../../../src/state/query.ts';
import { readHtml, type ReadElement } from '../../../fixtures/read-html.ts';

const facts: EmbedFacts = {
  page: 'https://example.org/map/index.html',
  script: 'https://example.org/map/embed.js',
  framed: parseQuery('?t=2026-01-06&lang=en&hide=list,credit'),
  linked: parseQuery('?t=2026-01-06&lang=en'),
  title: 'Indo-Pacific Tensions Map, 6 January 2026',
  linkText: 'Indo-Pacific Tensions Map, 6 January 2026: China sanctioned Japan over Taiwan.',
  size: { kind: 'ratio', ratio: '4/3' },
};

describe('the code for an article', () => {
  it('is, as a frame, what a careful editor writes by hand', () => {
    expect(formatEmbedCode('iframe', facts)).toBe(
      '<iframe src="https://example.org/map/index.html?embed&amp;t=2026-01-06&amp;lang=en&amp;hide=list,credit"' +
        ' title="Indo-Pacific Tensions Map, 6 January 2026" width="100%" height="480"' +
        ' style="height:auto;aspect-ratio:4/3;min-height:480px;border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>',
    );
  });

  it('says as an element each parameter by an attribute, and holds the link for who has no script', () => {
    expect(formatEmbedCode('element', facts)).toBe(
      '<tension-embed src="https://example.org/map/index.html" t="2026-01-06" lang="en" hide="list,credit"' +
        ' title="Indo-Pacific Tensions Map, 6 January 2026">' +
        `${formatEmbedCode('link', facts)}</tension-embed>\n` +
        '<script src="https://example.org/map/embed.js" async></script>',
    );
  });

  it('leads as a link to the page by itself, with what it shows in words', () => {
    expect(formatEmbedCode('link', facts)).toBe(
      '<a href="https://example.org/map/index.html?t=2026-01-06&amp;lang=en">' +
        'Indo-Pacific Tensions Map, 6 January 2026: China sanctioned Japan over Taiwan.</a>',
    );
  });

  it('has no empty query where nothing differs from the defaults', () => {
    const plain = { ...facts, framed: [], linked: [] };
    expect(CODE_FORMS.map((form) => formatEmbedAddress(form, plain))).toEqual([
      'https://example.org/map/index.html?embed',
      'https://example.org/map/index.html?embed',
      'https://example.org/map/index.html',
    ]);
  });

  it('lets no text out of its place', () => {
    const hostile = '"><script>alert(1)</script><a title="\' onload=x & &amp; </iframe>\n\n</tension-embed> \u0000';
    const line = hostile.replace(/\s+/g, ' ').replace('\u0000', '').trim();
    const read = CODE_FORMS.map((form) =>
      readHtml(formatEmbedCode(form, { ...facts, title: hostile, linkText: hostile })),
    );
    const [frame, element, link] = read.map(([first]) => first as ReadElement);
    expect(frame?.attributes.get('title')).toBe(line);
    expect(element?.attributes.get('title')).toBe(line);
    expect(element?.children).toEqual([link]);
    expect(link?.children).toEqual([line]);
    expect(read.map((one) => one.length)).toEqual([1, 3, 1]);
    // One line to paste, whatever stands in the title.
    expect(formatEmbedCode('iframe', { ...facts, title: hostile })).not.toContain('\n');
  });
});
