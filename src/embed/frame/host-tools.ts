import type { Store } from '../../state/store.ts';
import type { ViewCodec } from './plan-view.ts';

/** What the frame's own script hands over. */
export interface HostTools extends ViewCodec {
  readonly store: Store;
  /** Of the data. */
  readonly version: string;
  /** Ends it all. */
  readonly signal: AbortSignal;
}
