import { describe, expect, it } from 'vitest';
import { strokeToStep } from '../../../src/ui/story/swipe.ts';

describe('a stroke of the finger', () => {
  it.each([
    [-60, 0, 1],
    [60, 10, -1],
    [-48, 24, 1],
    [-47, 0, 0],
    [0, 200, 0],
    [-60, 40, 0],
    [0, 0, 0],
  ])('of %i px across and %i down turns by %i', (dx, dy, step) => {
    expect(strokeToStep(dx, dy)).toBe(step);
  });
});
