import { openCheckedDetails, readCheckedDetails } from '../core/checked/checked-details.ts';
import type { EventId } from '../core/event.ts';
import type { CorrectedDetails } from '../core/releases/correction.ts';
import { requestOnce, requestPart } from './delivery.ts';
import { loadParser } from './parser.ts';

/** What is known of the details: they come behind the index. */
export type DetailsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly details: ReadonlyMap<EventId, CorrectedDetails> };

/**
 * Creates the loader of the details and of the elements that show them; `onChange` hears of every change. A failed load can be tried again.
 *
 * @param version of the index: details that the build has checked together with it are taken as they are
 */
export function createDetailsLoader(version: string, onChange: (state: DetailsState) => void): { load(): void } {
  let busy = false;
  let loaded = false;
  return {
    load() {
      if (busy || loaded) return;
      busy = true;
      onChange({ kind: 'loading' });
      Promise.all([requestPart('details'), requestOnce('elements')])
        .then(async ([value]) => {
          const details = readCheckedDetails(value, version) ?? (await parse(value));
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

/** Details that no build has checked, or those of another index. */
async function parse(value: unknown): Promise<ReadonlyMap<EventId, CorrectedDetails>> {
  const { details, problems } = (await loadParser()).parseDetails(openCheckedDetails(value));
  for (const { row, field, reason } of problems) console.error(`details: ${row} · ${field} · ${reason}`);
  return details;
}
