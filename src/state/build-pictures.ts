import { EVENT_TYPES } from '../core/event.ts';
import type { Story, StoryStep } from '../core/story/story.ts';
import { canonicalCamera } from './camera.ts';
import { parsePlayhead } from './date-codecs.ts';
import { canonicalPair } from './pair.ts';
import type { MapView, StepPicture, StoryPictures } from './state.ts';

/** What the steps of checked stories put into the state. @throws where a step's `t` is no date. */
export function buildPictures(stories: Iterable<Story>): StoryPictures {
  return new Map([...stories].map(({ id, steps }) => [id, steps.map(toPicture)]));
}

function toPicture({ t, event, camera, types, actors, pair }: StoryStep): StepPicture {
  const playhead = parsePlayhead(t);
  if (playhead === 'invalid') throw new Error(`buildPictures: got t ${t}, expected a date or date-time`);
  return {
    t: playhead.value,
    event,
    map: toView(camera),
    types: EVENT_TYPES.filter((type) => types.includes(type)),
    actors: [...actors].sort(),
    pair: pair === null ? null : canonicalPair(pair),
  };
}

function toView(camera: StoryStep['camera']): MapView {
  if (camera === 'default') return null;
  return camera === 'pacific' ? camera : canonicalCamera(camera);
}
