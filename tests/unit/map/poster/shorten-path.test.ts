import { describe, expect, it } from 'vitest';
import { shortenPath } from '../../../../src/map/poster/shorten-path.ts';

describe('shortenPath', () => {
  it.each([
    ['M1,2L3.5,2Z', 'M1 2l2.5 0z'],
    ['M10,10C10.5,10.5 11,9 12.4,9.6L8,8Z', 'M10 10c.5.5 1-1 2.4-.4l-4.4-1.6z'],
    // After Z the pen is back at the start of the subpath.
    ['M5,5L6,5L6,6ZM7,5.3L8,5.3Z', 'M5 5l1 0l0 1zm2 .3l1 0z'],
    ['M0,0Q-3,0.1 -4,-2', 'M0 0q-3 .1-4-2'],
  ])('says %s in steps: %s', (d, short) => expect(shortenPath(d)).toBe(short));

  it('does not drift, however many steps there are', () => {
    const points = Array.from({ length: 1000 }, (_, i) => `L${(i * 0.3).toFixed(1)},0.1`);
    const steps = shortenPath(`M0,0.1${points.join('')}`)
      .split('l')
      .slice(1)
      .map((step) => Number.parseFloat(step));
    expect(steps.reduce((sum, step) => sum + Math.round(step * 10), 0)).toBe(2997);
  });

  it.each(['M1,2L3', 'M1,2 3,4'])('refuses %s', (d) => expect(() => shortenPath(d)).toThrow(/^shortenPath: got/));
});
