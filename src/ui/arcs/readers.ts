import { namePlaces, type NamedPlaces } from '../../core/layout/places.ts';
import type { UiContext } from '../context.ts';
import { readMotionMs } from '../motion.ts';
import { hasTransitions } from '../transitions.ts';

/** Lengths of the transitions in ms, read once a choice of motion: reading a style amid an update forces a layout. */
export function createDurations(element: Element): (motion: 'follow' | 'jump') => number {
  const read = () => ({
    jump: readMotionMs(element, '--motion-jump'),
    follow: readMotionMs(element, '--motion-quick'),
  });
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  const isMoving = () => hasTransitions() && !reduced.matches;
  let durations = read();
  let wasMoving = isMoving();
  return (motion) => {
    if (isMoving() !== wasMoving) durations = read();
    wasMoving = isMoving();
    return durations[motion];
  };
}

/** Creates a reader of what is to be named beside seas and capitals; the same lists for the same language. */
export function createNamedPlaces(): (context: UiContext) => NamedPlaces {
  let before: { of: UiContext['model']['places']; words: UiContext['words']; places: NamedPlaces } | null = null;
  return ({ model, words }) => {
    if (before?.of !== model.places || before.words !== words)
      before = { of: model.places, words, places: namePlaces(model.places.values(), words.language) };
    return before.places;
  };
}
