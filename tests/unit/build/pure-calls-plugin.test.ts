import { describe, expect, it } from 'vitest';
import { markPureCalls } from '../../../src/build/vite/pure-calls-plugin.ts';

describe('markPureCalls', () => {
  it.each([
    ['var hslLong = hsl(nogamma);', 'var hslLong = /*#__PURE__*/ hsl(nogamma);'],
    ['const polyIn = (function custom(e) {', 'const polyIn = /*#__PURE__*/ (function custom(e) {'],
    ['let sum = new Adder();', 'let sum = /*#__PURE__*/ new Adder();'],
  ])('marks %s', (code, marked) => expect(markPureCalls(code)).toBe(marked));

  it.each(['  var inner = call();', 'var degrees = 180 / Math.PI;', 'selection.prototype = create();', 'call();'])(
    'leaves %j as it is',
    (code) => expect(markPureCalls(code)).toBe(code),
  );
});
