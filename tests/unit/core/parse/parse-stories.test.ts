import { describe, expect, it } from 'vitest';
import { findStoryFiles, parseStories, readStoryFile } from '../../../../src/core/parse/parse-stories.ts';
import { ACTORS, SCRIPT_URL, type Row } from './rows.ts';

const CONTEXT = {
  events: new Set(['remark']),
  actors: ACTORS,
  coverage: { version: '1', from: '2025-10-01', to: '2026-07-04' },
};
const BOTH = { en: 'Words', ja: '言葉' };

function buildStep(changes: Row = {}): Row {
  return {
    title: BOTH,
    text: BOTH,
    t: '2025-11-07',
    sources: [{ url: 'https://example.org/a', publisher: 'Example' }],
    ...changes,
  };
}

const parse = (file: unknown, id = 'tale') => parseStories([{ id, file }], CONTEXT);
const parseSteps = (...steps: unknown[]) => parse({ title: BOTH, steps });

describe('parseStories', () => {
  it('reads a story, with the defaults of what its steps leave out', () => {
    const { stories, problems } = parseSteps(buildStep(), buildStep({ event: 'remark', camera: 'pacific' }));
    expect(problems).toEqual([]);
    expect(stories.get('tale')).toMatchObject({
      id: 'tale',
      title: BOTH,
      steps: [
        { t: '2025-11-07', event: null, camera: 'default', types: [], actors: [], pair: null },
        { event: 'remark', camera: 'pacific' },
      ],
    });
  });

  it.each<[string, Row, string]>([
    ['an unknown act', { event: 'none' }, 'event'],
    ['no date', { t: '7 November' }, 't'],
    ['an impossible date', { t: '2025-02-30' }, 't'],
    ['an instant before the coverage', { t: '2025-09-30' }, 't'],
    ['an instant after the coverage', { t: '2026-07-05T00:00+09:00' }, 't'],
    ['a language that is missing', { text: { en: 'Words' } }, 'text.ja'],
    ['an empty title', { title: { en: ' ', ja: '題' } }, 'title.en'],
    ['a title that is too long', { title: { en: 'x'.repeat(41), ja: '題' } }, 'title.en'],
    ['a text that is too long', { text: { en: 'Words', ja: '字'.repeat(401) } }, 'text.ja'],
    ['a link that is a script', { sources: [{ url: SCRIPT_URL, publisher: 'x' }] }, 'sources.0.url'],
    ['no source', { sources: [] }, 'sources'],
    ['five sources', { sources: Array(5).fill({ url: 'https://example.org/', publisher: 'x' }) }, 'sources'],
    ['an unknown actor', { actors: ['ZZ'] }, 'actors'],
    ['an unknown side', { pair: ['CN', 'ZZ'] }, 'pair'],
    ['one side twice', { pair: ['CN', 'CN'] }, 'pair'],
    ['an unknown type', { types: ['war'] }, 'types.0'],
    ['an unknown view', { camera: 'moon' }, 'camera'],
    ['a camera off the globe', { camera: { zoom: 4, lat: 99, lng: 0 } }, 'camera.lat'],
  ])('leaves out a step with %s, tells it, and keeps the rest', (_what, changes, field) => {
    const { stories, problems } = parseSteps(buildStep(), buildStep(changes), buildStep());
    expect(problems.map((problem) => `${problem.row} · ${problem.field}`)).toEqual([`stories/tale step 2 · ${field}`]);
    expect(stories.get('tale')?.steps).toHaveLength(2);
  });

  it.each<[string, unknown, string]>([
    ['is cut off', '{"title":', 'file'],
    ['is a web page', '<!doctype html>', 'file'],
    ['is a list', [], 'file'],
    ['has no title', { steps: [buildStep()] }, 'title'],
    ['has no steps', { title: BOTH }, 'steps'],
    ['has an empty list of steps', { title: BOTH, steps: [] }, 'steps'],
  ])('leaves out a file that %s, tells it once, and keeps the other stories', (_what, file, field) => {
    const good = { id: 'good', file: { title: BOTH, steps: [buildStep()] } };
    const { stories, problems } = parseStories([{ id: 'bad', file }, good], CONTEXT);
    expect(problems.map((problem) => `${problem.row} · ${problem.field}`)).toEqual([`stories/bad · ${field}`]);
    expect([...stories.keys()]).toEqual(['good']);
  });

  it('leaves out a story whose every step is bad', () => {
    expect(parseSteps(buildStep({ t: 'never' })).stories.size).toBe(0);
  });

  it('reads files from their text, and the list of them in an index', () => {
    expect(readStoryFile('a', '{"title":1}')).toEqual({ id: 'a', file: { title: 1 } });
    expect(readStoryFile('a', '{"title"')).toEqual({ id: 'a', file: '{"title"' });
    expect(findStoryFiles({ stories: [{ id: 'a', file: 1 }, 7, { file: 2 }] })).toEqual([{ id: 'a', file: 1 }]);
    expect(findStoryFiles({})).toEqual([]);
  });
});
