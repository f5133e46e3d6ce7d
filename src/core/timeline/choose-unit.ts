/** What one bar stands for. */
export type BinUnit = 'day' | 'week';

/** Narrower bars than this run into each other. */
export const MIN_DAY_BAR_PX = 3;

/** A bar a day where each has at least 3 px of the plot's width, else a bar a week. */
export function chooseUnit(widthPx: number, days: number): BinUnit {
  return widthPx >= days * MIN_DAY_BAR_PX ? 'day' : 'week';
}
