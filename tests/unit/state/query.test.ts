import { describe, expect, it } from 'vitest';
import { formatPair, parseQuery } from '../../../src/state/query.ts';

describe('parseQuery', () => {
  it('splits and decodes, and keeps what was written', () => {
    expect(parseQuery('?a=1+2&&b=%2C=&c')).toEqual([
      { raw: 'a=1+2', name: 'a', text: '1 2' },
      { raw: 'b=%2C=', name: 'b', text: ',=' },
      { raw: 'c', name: 'c', text: '' },
    ]);
    expect(parseQuery('')).toEqual([]);
    expect(parseQuery('#')).toEqual([]);
  });

  it('leaves malformed percent sequences as written', () => {
    expect(parseQuery('?%=%E0%A4%A')).toEqual([{ raw: '%=%E0%A4%A', name: '%', text: '%E0%A4%A' }]);
  });
});

describe('formatPair', () => {
  it('keeps commas, colons and slashes readable and escapes what would break the query', () => {
    expect(formatPair('a', '1,2:3/4&5+6=#%')).toBe('a=1,2:3/4%265%2B6%3D%23%25');
    expect(formatPair('embed', '')).toBe('embed');
  });
});
