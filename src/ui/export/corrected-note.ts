import type { UiContext } from '../context.ts';
import type { Tools } from './tools.ts';

/** When the data were corrected last, for what leaves the page; empty where they never were. */
export function correctedNote({ model, words }: UiContext, { formatDate, isoToMs }: Tools): string {
  const { corrected } = model.coverage;
  return corrected === undefined ? '' : words.page.correctedOn(formatDate(isoToMs(corrected.date), words.language));
}
