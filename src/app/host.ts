import type { UrlContext } from '../state/codec.ts';
import { URL_KEYS, urlFieldOf } from '../state/fields.ts';
import type { Store } from '../state/store.ts';
import { parseUrl } from '../state/url.ts';
import { requestPart } from './delivery.ts';

/** In a frame, lets the page around it drive the map, until the signal ends it. Without it the frame works as ever. */
export function joinHost(store: Store, context: UrlContext, version: string, signal: AbortSignal): void {
  if (self === parent) return;
  requestPart('host')
    .then(({ connectHost }) =>
      connectHost({ store, context, version, signal, urlKeys: URL_KEYS, urlFieldOf, parseUrl }),
    )
    .catch(console.warn);
}
