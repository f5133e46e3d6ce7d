import { describe, expect, it } from 'vitest';
import { keyToMove } from '../../../../src/core/timeline/playhead-keys.ts';

const period = { fromDay: 100, toDay: 120 };

describe('keyToMove', () => {
  it.each([
    ['ArrowRight', false, 111, false],
    ['ArrowUp', false, 111, false],
    ['ArrowLeft', false, 109, false],
    ['ArrowDown', false, 109, false],
    ['ArrowRight', true, 117, false],
    ['ArrowLeft', true, 103, false],
    ['PageUp', false, 117, true],
    ['PageDown', false, 103, true],
    ['Home', false, 100, true],
    ['End', false, 120, true],
  ])('moves by %s (shift %s) from day 110 to %i, jump %s', (key, shiftKey, day, jump) => {
    expect(keyToMove({ key, shiftKey }, 110, period)).toEqual({ day, jump });
  });

  it('stays within the period', () => {
    expect(keyToMove({ key: 'PageUp', shiftKey: false }, 118, period)?.day).toBe(120);
    expect(keyToMove({ key: 'ArrowLeft', shiftKey: true }, 103, period)?.day).toBe(100);
  });

  it('leaves every other key alone', () => {
    expect(keyToMove({ key: 'Tab', shiftKey: false }, 110, period)).toBeNull();
  });
});
