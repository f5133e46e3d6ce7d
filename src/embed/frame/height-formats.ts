import type { HeightMessage } from '../messages.ts';

/** How a frame is called by who embeds it. */
export interface FrameNames {
  /** `childId` of the address, which pym's host script puts there; null where another embeds. */
  readonly childId: string | null;
  /** The frame's own name, which is the `name` of the iframe. */
  readonly name: string;
}

/**
 * What no address of a frame holds: Datawrapper's older host script looks for a frame whose `src` contains the name it is
 * told, and would size another.
 */
const NO_ADDRESS = 'tensions frame';
/** Host scripts put the name into a selector between quotes. */
const SAFE_NAME = /^[\w-]{1,64}$/;

/**
 * The height as a message of ours, and in the forms that host scripts of newsrooms already listen for.
 * Source: pym.js 1.3 (`pymxPYMx<id>xPYMxheightxPYMx<px>`), Datawrapper's responsive iframe (`datawrapper-height` by the
 * chart's id), amp-iframe (`embed-size`).
 */
export function formatHeight(height: number, { childId, name }: FrameNames): readonly unknown[] {
  const own: HeightMessage = { tensions: 1, type: 'height', height };
  const id = [name, childId].find((one) => one !== null && SAFE_NAME.test(one)) ?? NO_ADDRESS;
  const pym = childId === null ? [] : [['pym', childId, 'height', height].join('xPYMx')];
  return [own, { 'datawrapper-height': { [id]: height } }, { sentinel: 'amp', type: 'embed-size', height }, ...pym];
}
