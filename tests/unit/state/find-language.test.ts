import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/state/find-language.ts';
import { parseUrl } from '../../../src/state/url.ts';
import { CONTEXT } from './fixtures.ts';

const SEARCHES = [
  '',
  '?lang=ja',
  '?lang=en',
  '?LANG=ja',
  '?lang=JA',
  '?lang=+ja+',
  '?lang=',
  '?lang',
  '?lang=ja&lang=',
  '?lang=en&t=2025-11-25&lang=ja',
  '?lang=ko',
  '?lang=%E0%A4%A',
];

describe('findLanguage', () => {
  it.each(['en-US', 'ja-JP', 'ja', 'jam', 'JA_jp', 'fr', ''])(
    'finds what the whole address says, before there are data: %s',
    (browserLanguage) => {
      const context = { ...CONTEXT, browserLanguage };
      for (const search of SEARCHES) {
        expect([search, findLanguage(search, browserLanguage)]).toEqual([
          search,
          parseUrl(search, '', context).state.lang,
        ]);
      }
    },
  );
});
