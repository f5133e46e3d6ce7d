import { FAMILIES } from '../../core/event.ts';
import type { Figure } from '../../core/timeline/figure.ts';
import type { Bin } from '../../core/timeline/histogram.ts';
import { buildSummary } from '../../core/timeline/summary.ts';
import { dayToMs } from '../../core/time/day.ts';
import { formatDateRange } from '../../core/words/format-date.ts';
import type { StretchWords } from '../../core/words/timeline-words.ts';
import type { Words } from '../../core/words/words.ts';

/** A bar in words: its days, and how many acts start in them. */
export function formatBin({ x0, x1, total }: Pick<Bin, 'x0' | 'x1' | 'total'>, words: Words): StretchWords {
  return { dates: formatDateRange(dayToMs(x0), dayToMs(x1 - 1), words.language), acts: words.acts.actCount(total) };
}

/** The histogram as a sentence, for those who do not see it. */
export function formatSummary({ bins, scale }: Pick<Figure, 'bins' | 'scale'>, words: Words): string {
  const { total, byFamily, busiest } = buildSummary(bins);
  const all = formatBin({ x0: scale.fromDay, x1: scale.toDay + 1, total }, words);
  const families = FAMILIES.flatMap((family, index) => {
    const count = byFamily[index] ?? 0;
    return count > 0 ? [words.acts.familyCount(family, count)] : [];
  });
  return words.timeline.summary(all, families, busiest === null ? null : formatBin(busiest, words));
}
