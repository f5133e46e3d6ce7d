import type { LiveMapModule, StillMapModule } from '../../map/base-map.ts';

/**
 * What draws the base map: nothing but the still picture for now; the map that stands in, until the live one gets its
 * turn; the live map; or the one that stands in, for good.
 */
export type MapStatus = 'still' | 'waiting' | 'live' | 'failed';

/** Where the base maps come from. */
export interface MapSupply {
  /** What a live map needs of the app; null where it must not be tried (an opaque origin). */
  readonly live: {
    readonly load: () => Promise<LiveMapModule>;
    /** Calls back once after so many ms; returns what prevents it. */
    readonly setTimer: (callback: () => void, ms: number) => () => void;
  } | null;
  /** Fetches the map that stands in where there is no live one. */
  readonly loadStill: () => Promise<StillMapModule>;
}

/**
 * Tells when the element has come near the view of a page that is looked at and the browser has nothing better to do,
 * and when it is out of view again.
 * @returns what stops watching
 */
export function watchNearness(element: Element, tell: (isNear: boolean) => void): () => void {
  let isSeen = false;
  let idle = 0;
  // Safari has no idle callback: the entry has run by then.
  const hasIdle = 'requestIdleCallback' in window;
  const cancel = () => void (hasIdle && cancelIdleCallback(idle));
  const look = () => {
    cancel();
    const isNear = isSeen && !document.hidden;
    if (isNear && hasIdle) idle = requestIdleCallback(() => tell(true), { timeout: 500 });
    else tell(isNear);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      isSeen = entries.at(-1)?.isIntersecting === true;
      look();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  document.addEventListener('visibilitychange', look);
  return () => {
    cancel();
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
}
