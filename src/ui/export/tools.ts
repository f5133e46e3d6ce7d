import type { html, nothing, render } from 'lit';
import type { formatForce } from '../../core/words/force-words.ts';
import type { formatDate, formatEventDate, formatFullDate, isoToMs } from '../../core/words/format-date.ts';
import type { createStillProjector } from '../../map/still-projector.ts';
import type { headlineOf } from '../headline-of.ts';

/** What the page has already, and hands over to the later script, so that readers do not load it twice. */
export interface Tools {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly render: typeof render;
  readonly headlineOf: typeof headlineOf;
  readonly createStillProjector: typeof createStillProjector;
  readonly formatDate: typeof formatDate;
  readonly formatEventDate: typeof formatEventDate;
  readonly formatForce: typeof formatForce;
  readonly formatFullDate: typeof formatFullDate;
  readonly isoToMs: typeof isoToMs;
}
