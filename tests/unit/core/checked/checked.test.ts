import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSiteData } from '../../../../src/build/index-block.ts';
import { formatBlock } from '../../../../src/core/checked/format-block.ts';
import { openCheckedDetails, readCheckedDetails } from '../../../../src/core/checked/checked-details.ts';
import { readCheckedTexts } from '../../../../src/core/checked/checked-texts.ts';
import { readCheckedIndex } from '../../../../src/core/checked/checked-index.ts';
import { parseActors } from '../../../../src/core/parse/parse-actors.ts';
import { parseDetails } from '../../../../src/core/parse/parse-details.ts';
import { parseEvents } from '../../../../src/core/parse/parse-events.ts';
import { parseIndex } from '../../../../src/core/parse/parse-index.ts';
import { parseStories, readStoryFile } from '../../../../src/core/parse/parse-stories.ts';
import { parsePlaces } from '../../../../src/core/parse/parse-places.ts';

const read = (name: string): string => readFileSync(`data/${name}.json`, 'utf8');
const files = [readStoryFile('the-call', read('stories/the-call'))];
const site = buildSiteData(read('events'), read('actors'), read('places'), files);
const block = formatBlock(site.index);
const scripted: unknown = JSON.parse(JSON.stringify(site.details));
const version = String(site.index.version);

/** The block as a test wants it. */
const blockWith = (more: object): string => JSON.stringify({ ...site.index, ...more });

describe('the index that the build has checked', () => {
  const { actors, people } = parseActors(JSON.parse(read('actors')));
  const parsed = parseEvents(read('events'), actors);

  it('holds what the parser makes of the data files, field by field', () => {
    const index = readCheckedIndex(block);
    expect(index?.events.length).toBeGreaterThan(200);
    expect(index?.events).toStrictEqual(parsed.events);
    expect(index?.coverage).toStrictEqual(parsed.coverage);
    expect(index?.actors).toStrictEqual(actors);
    expect(index?.people).toStrictEqual(people);
    const { places } = parsePlaces(JSON.parse(read('places')));
    const named = [...places].filter(
      ([, { kind, disputed, sentence }]) => kind === 'sea' || kind === 'strait' || disputed || sentence !== null,
    );
    expect(index?.places).toStrictEqual(new Map(named));
    const events = new Set(parsed.events.map(({ id }) => id));
    const { stories } = parseStories(files, { events, actors, coverage: index!.coverage });
    expect(stories.size).toBe(1);
    const titles = [...stories.values()].map((story) => ({
      ...story,
      steps: story.steps.map((step) => ({ ...step, text: null, sources: [] })),
    }));
    expect([...(index?.stories.values() ?? [])]).toStrictEqual(titles);
    const texts = readCheckedTexts(JSON.parse(JSON.stringify(site.storyTexts)), version);
    expect(texts.get('the-call')).toStrictEqual(
      stories.get('the-call')?.steps.map(({ text, sources }) => ({ text, sources })),
    );
    expect(readCheckedTexts(site.storyTexts, 'other').size).toBe(0);
  });

  it('is a data file still: the parser reads the same from it, without a problem', () => {
    expect(parseIndex(block)).toStrictEqual({ index: readCheckedIndex(block), problems: [] });
  });

  it.each([{ title: 7 }, { title: ['A call'] }, { title: { of: ['A call'] } }, 'columns'])(
    'has its faults told by the parser where its columns are %j',
    (events) => {
      const { index, problems } = parseIndex(blockWith({ checked: false, events }));
      expect(index).toBeNull();
      expect(problems).toMatchObject([{ row: 'file', field: 'events' }]);
    },
  );

  it.each([
    ['is empty', ''],
    ['is cut off', block.slice(0, block.length / 2)],
    ['is no object', '[1, 2, 3]'],
    ['is null', 'null'],
    ['was not checked', blockWith({ checked: undefined })],
    ['does not say so plainly', blockWith({ checked: 'true' })],
    ['has no events', blockWith({ events: [] })],
    ['has no list of events', blockWith({ events: undefined })],
    ['has a row that is none', blockWith({ events: [null] })],
    ['covers nothing', blockWith({ coverage: undefined })],
    ['lacks one of the four', blockWith({ actors: [...actors.values()].filter(({ id }) => id !== 'TW') })],
  ])('is not taken for one when it %s', (_how, text) => {
    expect(readCheckedIndex(text)).toBeNull();
  });
});

describe('the details that the build has checked', () => {
  it('are what the parser makes of the data file, field by field', () => {
    const { details } = parseDetails(JSON.parse(read('events')));
    expect(details.size).toBeGreaterThan(200);
    expect(readCheckedDetails(scripted, version)).toStrictEqual(details);
    expect(parseDetails(openCheckedDetails(scripted))).toStrictEqual({ details, problems: [] });
  });

  it.each([
    ['of another version', { ...(scripted as object), version: 'older' }],
    ['that nobody has checked', { ...(scripted as object), checked: false }],
    ['that are nothing', undefined],
    ['that are null', null],
    ['that are a text', 'checked'],
  ])('are not taken for such: those %s', (_what, value) => {
    expect(readCheckedDetails(value, version)).toBeNull();
  });
});
