import { describe, expect, it } from 'vitest';
import { isoToMs } from '../../../../src/core/words/format-date.ts';
import { formatForce } from '../../../../src/core/words/force-words.ts';
import { getWords } from '../../../../src/core/words/get-words.ts';
import { readModel } from './real-scenes.ts';

const { byId } = readModel();
const force = (id: string, isoDay: string) => formatForce(byId.get(id)!, getWords('en'), isoToMs(isoDay));

describe('how long a measure is in force', () => {
  it('says that no end is reported, and when it was last confirmed', () => {
    expect(force('2025-11-19-cn-jp-seafood-ban', '2026-03-01')).toEqual([
      'No end reported',
      'Last confirmed on 28 November 2025',
    ]);
  });

  it('says until when, and from the day after, that it has ended', () => {
    expect(force('2025-11-25-cn-jp-flight-cuts', '2026-03-31')).toEqual(['In force until 31 March 2026']);
    expect(force('2025-11-25-cn-jp-flight-cuts', '2026-04-01')).toEqual(['Ended on 31 March 2026']);
  });

  it('says nothing of an instant', () => {
    expect(force('2025-11-25-us-jp-call', '2025-11-25')).toEqual([]);
  });
});
