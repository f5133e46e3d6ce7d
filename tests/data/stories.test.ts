import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/build/check-data.ts';
import { readDataTexts } from '../../src/build/data-files.ts';
import { LOADED } from '../../src/build/editorial-rules.ts';
import { parseActors } from '../../src/core/parse/parse-actors.ts';
import { parseDetails } from '../../src/core/parse/parse-details.ts';
import { parseEvents } from '../../src/core/parse/parse-events.ts';
import { parseStories, readStoryFile } from '../../src/core/parse/parse-stories.ts';
import { buildModel } from '../../src/state/build-model.ts';
import { buildPictures } from '../../src/state/build-pictures.ts';
import { createViewDeriver } from '../../src/state/derive-view.ts';
import { stateWith } from '../unit/state/fixtures.ts';

const texts = readDataTexts();
const { actors, people } = parseActors(JSON.parse(texts.actors));
const { events, coverage } = parseEvents(texts.events, actors);
if (coverage === null) throw new Error('stories.test: the data have no coverage');
const { details } = parseDetails(JSON.parse(texts.events));
const { stories, problems } = parseStories(
  [...texts.stories].map(([id, text]) => readStoryFile(id, text)),
  { events: new Set(events.map(({ id }) => id)), actors: new Set(actors.keys()), coverage },
);
const publisherByUrl = new Map(
  [...details.values()].flatMap(({ citations }) => citations.map(({ url, publisher }) => [url, publisher] as const)),
);
const steps = [...stories.values()].flatMap((story) =>
  story.steps.map((step, index) => ({ name: `${story.id} step ${String(index + 1)}`, story, step, index })),
);

describe('data/stories', () => {
  it('holds stories without a problem, the call among them in ten to twelve steps', () => {
    expect(problems).toEqual([]);
    expect([...stories.keys()]).toEqual([...texts.stories.keys()]);
    const call = stories.get('the-call');
    expect(call?.steps.length).toBeGreaterThanOrEqual(10);
    expect(call?.steps.length).toBeLessThanOrEqual(12);
  });

  it('tells in the order of the article what it has to tell', () => {
    const ids = stories.get('the-call')?.steps.map(({ event }) => event);
    const told = [
      '2025-11-07-jp-cn-survival-remark',
      '2016-03-29-jp-security-laws-in-force',
      '2025-11-13-cn-jp-ambassador-summoned',
      '2025-11-14-cn-jp-travel-advisory',
      '2025-11-19-cn-jp-seafood-ban',
      '2025-10-30-us-cn-busan-summit',
      '2025-11-24-us-cn-call',
      '2025-11-24-us-cn-beijing-invitation',
      '2025-11-25-us-jp-call',
    ];
    expect(ids?.filter((id) => told.includes(id ?? ''))).toEqual(told);
  });

  describe.each(steps)('$name', ({ step, story, index }) => {
    it('cites pages that the data cite, by the name that the data give their publisher', () => {
      for (const { url, publisher } of step.sources) expect(publisherByUrl.get(url), url).toBe(publisher);
    });

    it('is short: 35 to 65 words in English, at most 160 characters in Japanese', () => {
      const words = step.text!.en.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(35);
      expect(words).toBeLessThanOrEqual(65);
      expect(Array.from(step.text!.ja).length).toBeLessThanOrEqual(160);
    });

    it('takes no side in its words, and names no place as held by anyone', () => {
      for (const words of [step.title.en, step.text!.en]) expect(words).not.toMatch(LOADED);
    });

    it('selects an act that its own picture shows or lists', () => {
      const model = buildModel({ events, actors, people, coverage, problems: [] });
      const picture = buildPictures([story]).get(story.id)?.[index];
      const { listed, scene } = createViewDeriver(model)(stateWith({ ...picture }));
      expect(listed.map(({ id }) => id)).toContain(step.event);
      const isBackground = model.byId.get(step.event ?? '')?.background;
      const drawn = scene.lanes.flatMap((lane) => lane.events.map(({ id }) => id));
      if (isBackground !== true) expect(drawn).toContain(step.event);
    });
  });

  it('fails the check of the data on a bad step and a file that is cut off', () => {
    const bad = new Map(texts.stories)
      .set('the-call', (texts.stories.get('the-call') ?? '').replace('"2025-11-07"', '"2019-11-07"'))
      .set('torn', '{"title":');
    const rows = checkData({ ...texts, stories: bad }).problems.map(({ row, field }) => `${row} · ${field}`);
    expect(rows).toEqual(['stories/the-call step 1 · t', 'stories/torn · file']);
  });

  it('is told in data/README.md with every field of a step', () => {
    const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
    const fields = ['title', 'text', 't', 'event', 'camera', 'types', 'actors', 'pair', 'sources'];
    expect(fields.filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
    expect(readme).toContain('`stories/`');
  });
});
