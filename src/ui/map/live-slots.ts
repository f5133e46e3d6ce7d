/** Browsers drop the oldest WebGL context of a site beyond 16, phones beyond 8. */
const SLOTS = 8;

const giveNothingBack = (): void => undefined;

/**
 * Waits for one of the eight live maps that all frames and tabs of the site may have at a time, by locks, which a browser
 * frees when their frame dies. All eight are asked for at once; the first that comes is kept and the others passed on, so
 * that who waits is served in turn. Where there are no locks (no secure context, storage refused) every map may live.
 *
 * @param signal ends the wait
 * @returns what gives the slot back; never rejects, and never settles once the wait has ended
 */
export function takeLiveSlot(signal: AbortSignal): Promise<() => void> {
  return new Promise((resolve) => {
    const locks = (navigator as { readonly locks?: LockManager }).locks;
    if (locks === undefined) return resolve(giveNothingBack);
    const wait = new AbortController();
    signal.addEventListener('abort', () => wait.abort());
    const keepFirst = (): Promise<void> | undefined => {
      if (wait.signal.aborted) return undefined;
      wait.abort();
      return new Promise((release) => resolve(release));
    };
    for (let slot = 1; slot <= SLOTS; slot++) {
      locks
        .request(`tensions-live-map-${slot}`, { signal: wait.signal }, keepFirst)
        .catch(() => wait.signal.aborted || resolve(giveNothingBack));
    }
  });
}
