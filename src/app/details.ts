import type { EventDetails, EventId } from '../core/event.ts';
import { parseDetails } from '../core/parse/parse-details.ts';
import { requestDetails } from './delivery.ts';

/** What is known of the details: they come behind the index. */
export type DetailsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly details: ReadonlyMap<EventId, EventDetails> };

/** Creates the loader of the details; `onChange` hears of every change. A failed load can be tried again. */
export function createDetailsLoader(onChange: (state: DetailsState) => void): { load(): void } {
  let busy = false;
  let loaded = false;
  return {
    load() {
      if (busy || loaded) return;
      busy = true;
      onChange({ kind: 'loading' });
      requestDetails()
        .then((value) => {
          const { details, problems } = parseDetails(value);
          for (const { row, field, reason } of problems) console.error(`details: ${row} · ${field} · ${reason}`);
          loaded = details.size > 0;
          onChange(loaded ? { kind: 'loaded', details } : { kind: 'failed' });
        })
        .catch(() => onChange({ kind: 'failed' }))
        .finally(() => {
          busy = false;
        });
    },
  };
}
