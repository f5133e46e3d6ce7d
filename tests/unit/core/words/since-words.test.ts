import { describe, expect, it } from 'vitest';
import { correctionWords } from '../../../../src/core/words/correction-words.ts';
import { sinceWords } from '../../../../src/core/words/since-words.ts';

const counts = (added: number, amended: number, withdrawn: number) => ({ added, amended, withdrawn });

describe('what has changed since a version, in words', () => {
  it.each([
    ['en', counts(3, 1, 1), 'Since data version 1.2 (DATE): 3 added, 1 amended, 1 withdrawn'],
    ['en', counts(0, 1, 0), 'Since data version 1.2 (DATE): 1 amended'],
    ['en', counts(0, 0, 0), 'Since data version 1.2 (DATE): nothing has changed'],
    ['ja', counts(3, 1, 1), 'データ版 1.2（DATE）以降：追加3件、訂正1件、取り下げ1件'],
    ['ja', counts(0, 0, 0), 'データ版 1.2（DATE）以降：変更なし'],
  ] as const)('says in %s %j', (language, given, expected) => {
    expect(sinceWords[language].since('1.2', 'DATE', given)).toBe(expected);
  });

  it('is shorter where the day is not told', () => {
    expect(sinceWords.en.since('1.2', null, counts(2, 0, 0))).toBe('Since version 1.2: 2 added');
    expect(sinceWords.ja.since('1.2', null, counts(2, 0, 0))).toBe('版 1.2以降：追加2件');
  });

  it('has a word of its own for each kind in either language', () => {
    for (const language of ['en', 'ja'] as const) {
      const { kinds, marks } = sinceWords[language];
      const on = Object.values(correctionWords[language].on).map((word) => word('DATE'));
      for (const words of [Object.values(kinds), Object.values(marks), on]) expect(new Set(words).size).toBe(3);
      expect(on.every((words) => words.includes('DATE'))).toBe(true);
    }
  });
});
