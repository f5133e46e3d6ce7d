import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSvgNode, svgNode } from '../../../../src/core/export/svg-node.ts';

/** Texts of a written element, as an XML reader has them. */
function readBack(xml: string): string[] {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const unescape = (text: string) => text.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? '?');
  const found = /^<text title="([^"<>]*)"(?:\/>|>([^<>"]*)<\/text>)$/.exec(xml);
  if (found === null) throw new Error(`readBack: not well-formed: ${xml}`);
  return [unescape(found[1] ?? ''), unescape(found[2] ?? '')];
}

/** What XML 1.0 allows. */
const isWritable = (text: string): boolean => !/\p{Surrogate}|[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/u.test(text);

describe('an element of a picture', () => {
  it('is written with its attributes and what stands in it', () => {
    const node = svgNode('g', { id: 'a', x: 1.5 }, ['one', svgNode('path', { d: 'M0 0' }), 'two']);
    expect(formatSvgNode(node)).toBe('<g id="a" x="1.5">one<path d="M0 0"/>two</g>');
  });

  it('lets no text become markup, and gives every writable one back', () => {
    const sign = fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('<script>', '"><g>', '&lt;', ']]>', '高市'),
    );
    const texts = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readBack(formatSvgNode(svgNode('text', { title: text }, [text])));
        if (isWritable(text)) expect(read).toEqual([text, text]);
      }),
      { seed: 20_251_125, numRuns: 100 },
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(formatSvgNode(svgNode('text', {}, ['a\0b\uD800c\uDC00d\u0008e\uFFFFf']))).toBe('<text>abcdef</text>');
  });
});
