import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../../src/core/story/story.ts';
import { buildPictures } from '../../../src/state/build-pictures.ts';
import { clampStep, findPicture } from '../../../src/state/find-picture.ts';
import { CONTEXT, dayEnd } from './fixtures.ts';

const STEP: StoryStep = {
  title: { en: 'Title', ja: '題' },
  text: { en: 'Text.', ja: '文。' },
  t: '2025-11-07',
  event: null,
  camera: 'default',
  types: [],
  actors: [],
  pair: null,
  sources: [],
};
const build = (patch: Partial<StoryStep>) =>
  buildPictures([{ id: 'a', title: STEP.title, steps: [{ ...STEP, ...patch }] }]).get('a')?.[0];

describe('the picture of a step', () => {
  it('takes a bare date as its end in Tokyo, and a time as it is', () => {
    expect(build({})?.t).toBe(dayEnd('2025-11-07'));
    expect(build({ t: '2025-11-25T10:00+09:00' })?.t).toBe(Date.parse('2025-11-25T01:00Z'));
  });

  it('writes filters and camera as the state does, whatever their order in the file', () => {
    expect(build({ types: ['sanction', 'call'], actors: ['US', 'CN'], pair: ['JP', 'CN'] })).toMatchObject({
      types: ['call', 'sanction'],
      actors: ['CN', 'US'],
      pair: ['CN', 'JP'],
    });
    expect(build({ camera: 'default' })?.map).toBeNull();
    expect(build({ camera: 'pacific' })?.map).toBe('pacific');
    expect(build({ camera: { zoom: 4.567, lat: 30, lng: 540 } })?.map).toEqual({ zoom: 4.57, lat: 30, lng: -180 });
  });

  it('is that of the nearest step, and none without a story', () => {
    const { stories } = CONTEXT;
    expect(findPicture(stories, { story: 'the-call', step: 99 })).toBe(stories.get('the-call')?.[2]);
    expect(findPicture(stories, { story: null, step: 1 })).toBeNull();
    expect(findPicture(stories, { story: 'other', step: 1 })).toBeNull();
    expect([clampStep(0, 3), clampStep(2, 3), clampStep(4, 3)]).toEqual([1, 2, 3]);
  });
});
