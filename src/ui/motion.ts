import { hasTransitions } from './transitions.ts';

/** The lengths of motion that styles/tokens.css gives. */
export type MotionToken = '--motion-jump' | '--motion-quick';

/** Length of a motion from the tokens, in ms; 0 where the reader wants none, or nothing can ease yet. Reading it forces a style update. */
export function readMotionMs(element: Element, token: MotionToken): number {
  if (!hasTransitions() || matchMedia('(prefers-reduced-motion: reduce)').matches) return 0;
  return parseDuration(getComputedStyle(element).getPropertyValue(token));
}

/** A CSS time in ms: builds write `600ms` as `.6s`. 0 where it is no time. */
export function parseDuration(text: string): number {
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.trim().endsWith('ms') ? value : value * 1000;
}
