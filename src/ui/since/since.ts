import type { EventRecord } from '../../core/event.ts';
import type { History } from '../../core/releases/history.ts';
import type { UiContext } from '../context.ts';

/** What stands behind an act in a list: a template, or nothing. */
export type RenderMark = (event: EventRecord, context: UiContext) => unknown;

/** What the page is given once it has been asked what has changed in the data since a version. */
export interface Since {
  readonly history: History;
  readonly renderMark: RenderMark;
}
