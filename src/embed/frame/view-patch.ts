import type { ViewName } from '../messages.ts';
import type { ViewPatch } from '../read-command.ts';

/** What a step of a story sets. */
export const PICTURE_NAMES: readonly ViewName[] = ['t', 'event', 'types', 'actors', 'pair', 'map'];

/** The word that the URL has for no act. */
const NO_ACT = 'none';

/** Whether a patch selects an act, which takes the playhead along. */
export function choosesAct(patch: ViewPatch): boolean {
  const event = patch.get('event') ?? NO_ACT;
  return event !== NO_ACT;
}

/** Whether a patch tells a step of a story, which takes the whole picture along. */
export function choosesStep(patch: ViewPatch): boolean {
  return (patch.get('story') ?? patch.get('step') ?? null) !== null;
}
