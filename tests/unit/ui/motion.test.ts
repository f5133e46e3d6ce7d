import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/ui/motion.ts';

describe('a length of motion', () => {
  it('is read in seconds and in milliseconds, as the build may write either', () => {
    expect(parseDuration('600ms')).toBe(600);
    expect(parseDuration('.6s')).toBe(600);
    expect(parseDuration(' 0.15s ')).toBe(150);
  });

  it('is none where the text is no time', () => {
    expect(parseDuration('')).toBe(0);
    expect(parseDuration('auto')).toBe(0);
  });
});
