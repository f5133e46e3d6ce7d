import { frameHeight, type FrameParts } from './frame-height.ts';
import { formatHeight } from './height-formats.ts';
import type { HostLine } from './host-line.ts';

/** A width has settled once it has not changed for so long, in ms. */
const SETTLE_MS = 100;
/**
 * A smaller change is not worth moving an article's text for. It is more than what a scroll bar that comes with the new
 * height can bring about: frame and article cannot chase each other.
 */
const LEAST_CHANGE_PX = 16;

/**
 * Announces the height that suits the frame's width: at once, when the width has changed and settled, and again when the
 * page comes back from the browser's memory. Nothing while it rests or has no width.
 */
export function announceHeight(line: HostLine, parts: FrameParts, signal: AbortSignal): void {
  const names = { childId: new URLSearchParams(location.search).get('childId'), name: window.name };
  let last: number | null = null;
  let timer = 0;
  const announce = () => {
    const height = frameHeight(document.documentElement.clientWidth, parts);
    if (height === null || (last !== null && Math.abs(height - last) < LEAST_CHANGE_PX)) return;
    last = height;
    for (const message of formatHeight(height, names)) line.announce(message);
  };
  const settle = () => {
    clearTimeout(timer);
    timer = window.setTimeout(announce, SETTLE_MS);
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    last = null;
    announce();
  };
  announce();
  addEventListener('resize', settle, { signal });
  addEventListener('pageshow', comeBack, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
