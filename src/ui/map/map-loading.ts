import type { LiveMapModule } from '../../map/base-map.ts';

/** How the app gets the live map; null where it must not be tried (an opaque origin). */
export type LoadLiveMap = (() => Promise<LiveMapModule>) | null;

/** Calls back once, when the element has come near the view and the browser has nothing better to do. */
export function whenSeenAndIdle(element: Element, callback: () => void): () => void {
  let idle = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      // Safari has no idle callback: the next frame will do, the entry has run by then.
      if ('requestIdleCallback' in window) idle = requestIdleCallback(callback, { timeout: 500 });
      else requestAnimationFrame(callback);
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    if (idle !== 0) cancelIdleCallback(idle);
  };
}
