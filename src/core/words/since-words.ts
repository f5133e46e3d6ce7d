import type { Language } from '../actor.ts';
import type { CorrectionKind } from '../releases/correction.ts';

/** How many acts differ, by what has become of them. */
export type RevisionCounts = Readonly<Record<CorrectionKind, number>>;

/** Words of what has changed in the data since an earlier version. Of a later part. */
export interface SinceWords {
  /**
   * "Since data version 2026-11-22.3 (22 November 2026): 3 added, 1 amended, 1 withdrawn"; what is zero is left out.
   * Without a date where it is not known, or where a line is all there is.
   */
  since(version: string, date: string | null, counts: RevisionCounts): string;
  /** Headings of the list. */
  readonly kinds: Readonly<Record<CorrectionKind, string>>;
  /** Behind an act in a list. */
  readonly marks: Readonly<Record<CorrectionKind, string>>;
}

type Counted = (count: number) => string;

/** What there is of the counts, in words. */
function joinCounts(counts: RevisionCounts, words: Readonly<Record<CorrectionKind, Counted>>, separator: string) {
  const kinds = ['added', 'amended', 'withdrawn'] as const;
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words[kind](counts[kind]))
    .join(separator);
}

const COUNTED_EN: Readonly<Record<CorrectionKind, Counted>> = {
  added: (count) => `${count} added`,
  amended: (count) => `${count} amended`,
  withdrawn: (count) => `${count} withdrawn`,
};

const COUNTED_JA: Readonly<Record<CorrectionKind, Counted>> = {
  added: (count) => `追加${count}件`,
  amended: (count) => `訂正${count}件`,
  withdrawn: (count) => `取り下げ${count}件`,
};

export const sinceWords: Readonly<Record<Language, SinceWords>> = {
  en: {
    since: (version, date, counts) => {
      const changes = joinCounts(counts, COUNTED_EN, ', ');
      const since = date === null ? `Since version ${version}` : `Since data version ${version} (${date})`;
      return `${since}: ${changes === '' ? 'nothing has changed' : changes}`;
    },
    kinds: { added: 'Added', amended: 'Amended', withdrawn: 'Withdrawn' },
    marks: { added: 'added', amended: 'amended', withdrawn: 'withdrawn' },
  },
  ja: {
    since: (version, date, counts) => {
      const changes = joinCounts(counts, COUNTED_JA, '、');
      const since = date === null ? `版 ${version}` : `データ版 ${version}（${date}）`;
      return `${since}以降：${changes === '' ? '変更なし' : changes}`;
    },
    kinds: { added: '追加', amended: '訂正', withdrawn: '取り下げ' },
    marks: { added: '追加', amended: '訂正', withdrawn: '取り下げ' },
  },
};
