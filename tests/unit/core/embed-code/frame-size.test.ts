import { describe, expect, it } from 'vitest';
import {
  clampFrameHeight,
  findFrameHeight,
  formatFrameSize,
  RATIOS,
} from '../../../../src/core/embed-code/frame-size.ts';

describe('the size of a frame', () => {
  it.each([
    ['4/3', 680, 510],
    ['4/3', 1200, 900],
    ['16/9', 1280, 720],
    ['1/1', 680, 680],
    ['3/4', 600, 800],
    // A phone's column: the shape gives way to what is of use.
    ['4/3', 360, 480],
    ['16/9', 680, 480],
    ['16/9', 320, 480],
  ] as const)('is %s in a column of %i px: %i px high', (ratio, width, height) => {
    expect(findFrameHeight({ kind: 'ratio', ratio }, width)).toBe(height);
  });

  it('is the same in every column where the height is fixed', () => {
    const size = { kind: 'height', heightPx: 700 } as const;
    expect([320, 680, 1200].map((width) => findFrameHeight(size, width))).toEqual([700, 700, 700]);
    expect(formatFrameSize(size)).toEqual({ width: '100%', height: '700', style: 'border:0' });
  });

  it('says the shape by style, and a height for where styles are stripped', () => {
    expect(formatFrameSize({ kind: 'ratio', ratio: '3/4' })).toEqual({
      width: '100%',
      height: '853',
      style: 'height:auto;aspect-ratio:3/4;min-height:480px;border:0',
    });
    for (const ratio of RATIOS) {
      expect(Number(formatFrameSize({ kind: 'ratio', ratio }).height)).toBeGreaterThanOrEqual(480);
    }
  });

  it.each([
    [700.4, 700],
    [0, 320],
    [-5, 320],
    [1e9, 4000],
    [NaN, 640],
    [Infinity, 640],
  ])('takes %d for a height of %i', (typed, height) => {
    expect(clampFrameHeight(typed)).toBe(height);
  });
});
