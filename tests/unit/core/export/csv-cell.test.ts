import { describe, expect, it } from 'vitest';
import { defuse, joinList, quoteCell } from '../../../../src/core/export/csv-cell.ts';
import { undefuse } from '../../../fixtures/read-csv.ts';

describe('defuse', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81 3', "'+81 3"],
    ['-5 percent', "'-5 percent"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['  =1', "  '=1"],
    ['\t=1', "'\t'=1"],
    ['\rtext', "'\rtext"],
    ['a;=cmd', "a;'=cmd"],
    ['a;"=cmd"', 'a;"\'=cmd"'],
    ['a\n-b', "a\n'-b"],
    ["'=quoted before", "''=quoted before"],
    ['a = b, -2 and x@y', 'a = b, -2 and x@y'],
    ["Trump's call", "Trump's call"],
  ])('makes of %j %j, and back', (text, safe) => {
    expect(defuse(text)).toBe(safe);
    expect(undefuse(safe)).toBe(text);
  });
});

describe('quoteCell', () => {
  it('quotes only what needs it, and doubles quotes', () => {
    expect(quoteCell('plain')).toBe('plain');
    expect(quoteCell('a, b')).toBe('"a, b"');
    expect(quoteCell('a "b"')).toBe('"a ""b"""');
    expect(quoteCell(' a')).toBe('" a"');
  });
});

describe('joinList', () => {
  it('parts by semicolons, and marks those inside', () => {
    expect(joinList(['CN', 'JP'])).toBe('CN; JP');
    expect(joinList(['a;b', null, String.raw`c\d`])).toBe(String.raw`a\;b; ; c\\d`);
  });
});
