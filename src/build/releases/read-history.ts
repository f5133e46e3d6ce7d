import { parseCorrections } from '../../core/parse/parse-corrections.ts';
import { parseJson } from '../../core/parse/parse-json.ts';
import { parseReleases } from '../../core/parse/parse-releases.ts';
import type { Problem } from '../../core/problem.ts';
import type { History } from '../../core/releases/history.ts';
import { NO_RELEASES } from '../../core/releases/release.ts';

/** Texts of the two files beside a file of events; null where there is none, as beside most files of others. */
export interface HistoryTexts {
  readonly releases: string | null;
  readonly corrections: string | null;
}

/** Parses both files; problems name theirs in front of the row. A missing file says nothing and is no problem. */
export function parseHistory(texts: HistoryTexts): {
  readonly history: History;
  readonly problems: readonly Problem[];
} {
  const releases = read(texts.releases, 'releases', parseReleases);
  const corrections = read(texts.corrections, 'corrections', parseCorrections);
  return {
    history: { record: releases.parsed?.record ?? NO_RELEASES, corrections: corrections.parsed?.corrections ?? [] },
    problems: [...releases.problems, ...corrections.problems],
  };
}

function read<T extends { readonly problems: readonly Problem[] }>(
  text: string | null,
  file: string,
  parse: (value: unknown) => T,
): { readonly parsed: T | null; readonly problems: readonly Problem[] } {
  if (text === null) return { parsed: null, problems: [] };
  const { value, problem } = parseJson(text);
  const parsed = problem === null ? parse(value) : null;
  const problems = parsed === null ? (problem === null ? [] : [problem]) : parsed.problems;
  return { parsed, problems: problems.map((each) => ({ ...each, row: `${file}: ${each.row}` })) };
}
