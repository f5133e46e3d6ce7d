/** Even a busy page gets to it after so long. */
const PATIENCE_MS = 500;

/** Calls back once, when the browser has painted and has nothing better to do. */
export function whenIdle(callback: () => void): void {
  // Safari has no idle callback: the next frame will do, the entry has run by then.
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: PATIENCE_MS });
  else requestAnimationFrame(callback);
}
