import { describe, expect, it } from 'vitest';
import { embedWords } from '../../../../src/core/words/embed-words.ts';

/** Every leaf of a catalogue with its path; functions are called with stand-ins. */
function leavesOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'function') return [[path, String((value as (...given: unknown[]) => unknown)(1, 2))]];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
}

describe('the words of the embed dialog', () => {
  it('have the same keys in both languages, and none is empty', () => {
    const [en, ja] = [leavesOf(embedWords.en), leavesOf(embedWords.ja)];
    expect(ja.map(([path]) => path)).toEqual(en.map(([path]) => path));
    expect([...en, ...ja].filter(([, text]) => text === '')).toEqual([]);
  });

  it('write Japanese without Latin letters but for the name of the frame', () => {
    const latin = leavesOf(embedWords.ja).filter(([, text]) => /[a-z]/i.test(text.replace(/iframe|undefined/g, '')));
    expect(latin).toEqual([]);
  });
});
