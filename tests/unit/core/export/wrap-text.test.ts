import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../src/core/export/wrap-text.ts';

/** A sign is as wide as one unit, one of an East Asian script as two. */
const measure = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u3000' ? 2 : 1), 0);

describe('breaking a text into lines', () => {
  it('breaks between words', () => {
    expect(wrapText('Trump phoned Takaichi for 25 minutes.', 14, measure)).toEqual([
      'Trump phoned',
      'Takaichi for',
      '25 minutes.',
    ]);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrapText('see https://example.org/long now', 8, measure)).toEqual([
      'see',
      'https://example.org/long',
      'now',
    ]);
  });

  it('breaks Japanese between any two signs, but not before a full stop nor behind an opening bracket', () => {
    expect(wrapText('中国による注意喚起。', 8, measure)).toEqual(['中国によ', 'る注意喚', '起。']);
    expect(wrapText('日本（中国）へ', 6, measure)).toEqual(['日本', '（中', '国）へ']);
  });

  it('loses nothing, and no line is too wide that could have been broken', () => {
    const words = fc.array(fc.constantFrom('a', 'bcd', '高市', 'call,', '「訪問」', 'x y'), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 30 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrapText(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        // No piece of these is wider than 8.
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 20_251_125, numRuns: 100 },
    );
  });

  it('makes no line of nothing', () => {
    expect(wrapText('', 10, measure)).toEqual([]);
    expect(wrapText('  ', 10, measure)).toEqual([]);
  });
});
