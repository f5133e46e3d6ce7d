import { formatFullDate } from '../core/words/format-date.ts';
import type { UiContext } from './context.ts';

/** Names the browser's tab by the day that is shown. */
export function titleDocument({ state, words }: UiContext): void {
  const title = words.page.documentTitle(formatFullDate(state.t, words.language));
  if (document.title !== title) document.title = title;
}
