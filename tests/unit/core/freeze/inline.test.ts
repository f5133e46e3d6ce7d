import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { formatDataScript } from '../../../../src/build/index-block.ts';
import { toBase64, toHex } from '../../../../src/core/freeze/digest.ts';
import { inlineJson, inlineScript, inlineStyle, readDataScript } from '../../../../src/core/freeze/inline.ts';

describe('a text within a page', () => {
  it('of a script ends and opens nothing, and says the same', () => {
    const code = ["['</script>', `<!-- </SCRIPT x`, /<\\/script|<!--/u.test('</script>'), 1 < 2]"].join('\n');
    const inline = inlineScript(code);
    expect(inline).not.toMatch(/<\/script|<!--/i);
    expect([...(runInNewContext(inline) as unknown[])]).toEqual(['</script>', '<!-- </SCRIPT x', true, true]);
  });

  it('has the line ends that a browser hashes', () => {
    expect([inlineScript('a\r\nb\rc'), inlineStyle('a\r\n'), inlineJson('1\r\n')]).toEqual(['a\nb\nc', 'a\n', '1\n']);
  });

  it('of JSON holds no tag, and of a style sheet none that would end it', () => {
    const json = JSON.stringify({ title: '</script><!--<script>' });
    expect(inlineJson(json)).not.toContain('<');
    expect(JSON.parse(inlineJson(json))).toEqual(JSON.parse(json));
    expect(() => inlineStyle("a::after { content: '</style>' }")).toThrow(/inlineStyle: got/);
  });

  it('is read out of a script of data as it went in', () => {
    const value = { a: "it's", b: 'a \\ and "b"\n', c: ['\u2028', '<'] };
    expect(readDataScript(formatDataScript('details', value))).toEqual(value);
    expect(() => readDataScript('alert(1)')).toThrow(/readDataScript: got/);
  });
});

describe('a hash', () => {
  it.each(['', 'a', 'ab', 'abc', '日本'])('of %j is written as others write it', (text) => {
    const bytes = createHash('sha256').update(text).digest();
    expect([toHex(bytes), toBase64(bytes)]).toEqual([bytes.toString('hex'), bytes.toString('base64')]);
    for (const length of [0, 1, 2, 3])
      expect(toBase64(bytes.subarray(0, length))).toBe(bytes.subarray(0, length).toString('base64'));
  });
});
