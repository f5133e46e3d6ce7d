import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/actor.ts';
import { EVENT_TYPES, FAMILIES, CONFIDENCES } from '../../../../src/core/event.ts';
import { aboutWords } from '../../../../src/core/words/about-words.ts';
import { curvesWords } from '../../../../src/core/words/curves-words.ts';
import { detailWords } from '../../../../src/core/words/detail-words.ts';
import { getWords } from '../../../../src/core/words/get-words.ts';
import { formatLaneName, formatLaneTooltip } from '../../../../src/core/words/lane-label.ts';
import { createScenes, readModel } from './real-scenes.ts';

/** The catalogue, and beside it what comes with later elements. */
const wordsOf = (language: Language) => ({
  ...getWords(language),
  opened: detailWords[language],
  areas: curvesWords[language],
});
const en = wordsOf('en');
const ja = wordsOf('ja');

/** Every leaf of a catalogue with its path: texts, and functions called with stand-ins for names and counts. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, path === '' ? key : `${path}.${key}`));
}

/** Names, codes and keys of the keyboard that keep their Latin letters in Japanese. */
const LATIN_ALLOWED =
  /CAMEO|GDELT|Goldstein|MIT|Natural Earth|WebGL|Chrome|Edge|Firefox|Safari|English|Page Up|Page Down|Home|End|Space|Esc/gu;

const facts = { from: '1', to: '2', version: '3', eventCount: 259 };

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    const keys = (words: object) => leavesOf(words).map(([path]) => path);
    expect(keys(ja)).toEqual(keys(en));
    expect(keys(aboutWords.ja.sections(facts))).toEqual(keys(aboutWords.en.sections(facts)));
  });

  it('have no empty word but the notes on dates that need none', () => {
    for (const words of [en, ja]) {
      const empty = leavesOf({ ...words, sections: aboutWords[words.language].sections(facts) }).filter(
        ([, leaf]) => leaf === '',
      );
      const allowed = /^opened\.precisionNotes\.(minute|day)$|^headline\.sentenceGap$/u;
      expect(empty.map(([path]) => path).filter((path) => !allowed.test(path))).toEqual([]);
    }
  });

  it('write Japanese without Latin letters but for names and keys', () => {
    const texts = leavesOf({ ...ja, language: '', sections: aboutWords.ja.sections(facts) }).filter(
      ([path, leaf]) => typeof leaf === 'string' && !path.endsWith('.id'),
    );
    const latin = texts.filter(([, text]) => /[A-Za-z]/u.test(String(text).replace(LATIN_ALLOWED, '')));
    expect(latin).toEqual([]);
  });

  it('share no text but signs, keys and the names of languages', () => {
    const english = new Map(leavesOf(en));
    const same = leavesOf(ja).filter(
      ([path, text]) => typeof text === 'string' && text !== '' && english.get(path) === text,
    );
    const allowed = /^page\.languages\.|^about\.shortcuts\.\d+\.0$/u;
    expect(same.map(([path]) => path).filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('count in words that agree with their number', () => {
    expect(EVENT_TYPES.map((type) => en.acts.typeCount(type, 1)).every((text) => text.startsWith('1 '))).toBe(true);
    expect(en.acts.typeCount('advisory', 2)).toBe('2 advisories');
    expect(en.acts.typeCount('call', 1)).toBe('1 call');
    expect(en.acts.familyCount('force', 2)).toBe('2 acts of force');
    expect(en.acts.actCount(1204)).toBe('1,204 acts');
    expect(ja.acts.typeCount('sanction', 2)).toBe('制裁2件');
    expect(FAMILIES.map((family) => ja.acts.familyCount(family, 0)).every((text) => text.endsWith('0件'))).toBe(true);
    expect(CONFIDENCES.map((degree) => en.opened.confidences[degree])).toHaveLength(3);
    expect(en.acts.duration(100)).toBe('1 hour 40 minutes');
    expect(ja.acts.duration(60)).toBe('1時間');
  });
});

describe('the name of a lane', () => {
  const { actors } = readModel();
  it('says who, to whom, what and how many', () => {
    const lane = { from: 'CN', to: 'JP', mutual: false, of: 'sanction', count: 2 } as const;
    expect(formatLaneName(lane, actors, en)).toBe('China to Japan: 2 sanctions');
    expect(formatLaneName(lane, actors, ja)).toBe('中国から日本へ：制裁2件');
  });

  it('names a mutual lane by both parties, with their article', () => {
    const lane = { from: 'JP', to: 'US', mutual: true, of: 'call', count: 1 } as const;
    expect(formatLaneName(lane, actors, en)).toBe('Japan and the United States: 1 call');
    expect(formatLaneName({ ...lane, mutual: false, from: 'US', to: 'PH' }, actors, en)).toBe(
      'The United States to the Philippines: 1 call',
    );
  });

  it('names merged lanes by family, by all acts, and by the others', () => {
    const lane = { from: 'CN', to: 'JP', mutual: false, of: '*', count: 12 } as const;
    expect(formatLaneName(lane, actors, en)).toBe('China to Japan: 12 acts');
    expect(formatLaneName({ ...lane, of: 'restrictions' }, actors, en)).toBe('China to Japan: 12 restrictions');
    expect(formatLaneName({ ...lane, from: 'others', of: 'statement' }, actors, en)).toBe(
      'Others to Japan: 12 statements',
    );
    expect(formatLaneName({ ...lane, to: 'others' }, actors, en)).toBe('China to others: 12 acts');
  });

  it('tells the weightiest acts in its tooltip and counts the rest', () => {
    const lane = createScenes(readModel())(Date.parse('2025-11-25T14:00:00Z')).lanes.find(
      ({ id }) => id === 'CN>JP:statement',
    );
    if (lane === undefined) throw new Error('expected statements of China to Japan on 25 November 2025');
    const tooltip = formatLaneTooltip({ ...lane, of: lane.type, count: lane.events.length }, actors, en);
    expect(tooltip.acts).toHaveLength(3);
    expect(tooltip.more).toBe(`and ${lane.events.length - 3} more`);
    expect(tooltip.about).toMatch(/^About /u);
  });
});
