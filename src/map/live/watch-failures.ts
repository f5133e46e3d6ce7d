import { GPUInitializationError } from 'maplibre-gl';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long a lost WebGL context may stay away, while the page is looked at, before the static map takes over. */
const RESTORE_WITHIN_MS = 2000;

/** What becomes of the map while it runs. */
interface FailureHandlers {
  /** Whether the picture stands: until it does, at first or after a loss, every error of MapLibre's is fatal. */
  readonly isReady: () => boolean;
  readonly onLost: () => void;
  readonly onRestored: () => void;
  readonly onFailure: (reason: Error) => void;
}

/**
 * Tells when a map cannot go on: an error before its first picture (worker refused, style refused), or a context that is
 * lost and not restored within two seconds. Later errors go to the console.
 * @returns what stops watching
 */
export function watchFailures(map: MapLibreMap, handlers: FailureHandlers): () => void {
  // A timer, because nothing fires when a context stays lost.
  let deadline: ReturnType<typeof setTimeout> | undefined;
  map.on('error', ({ error }) => {
    const isFatal = !handlers.isReady() || error instanceof GPUInitializationError;
    if (isFatal) handlers.onFailure(error instanceof Error ? error : new Error(error.message));
    else console.error(error);
  });
  // A lost context gives no sign when it stays away: only time tells.
  const wait = (): void => {
    clearTimeout(deadline);
    deadline = setTimeout(() => {
      // A phone may take the context of a page that is not looked at, and give it back with the next look.
      if (document.hidden) return wait();
      handlers.onFailure(new Error(`The WebGL context was lost and not restored within ${RESTORE_WITHIN_MS} ms`));
    }, RESTORE_WITHIN_MS);
  };
  map.on('webglcontextlost', () => {
    handlers.onLost();
    wait();
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(deadline);
    handlers.onRestored();
  });
  return () => clearTimeout(deadline);
}
