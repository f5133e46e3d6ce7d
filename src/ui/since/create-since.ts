import { html, nothing } from 'lit';
import type { EventId } from '../../core/event.ts';
import { CORRECTION_KINDS, type CorrectionKind } from '../../core/releases/correction.ts';
import { findDifferences } from '../../core/releases/find-differences.ts';
import type { History } from '../../core/releases/history.ts';
import { sinceWords } from '../../core/words/since-words.ts';
import type { RenderMark, Since } from './since.ts';

/** What a page shows of the history of its data, once it is asked. */
export function createSince(history: History): Since {
  return { history, renderMark: createMark(history) };
}

/** Marks acts that are new, or were amended, since the version of the state. */
function createMark(history: History): RenderMark {
  let known: { readonly since: string | null; readonly kinds: ReadonlyMap<EventId, CorrectionKind> } | null = null;
  return ({ id }, { state: { since }, words }) => {
    if (known?.since !== since) known = { since, kinds: sortOut(history, since) };
    const kind = known.kinds.get(id);
    if (kind === undefined) return nothing;
    return html` · <span class="today">${sinceWords[words.language].marks[kind]}</span>`;
  };
}

function sortOut({ record }: History, since: string | null): ReadonlyMap<EventId, CorrectionKind> {
  const differences = since === null ? null : findDifferences(record, since);
  return new Map(CORRECTION_KINDS.flatMap((kind) => (differences?.[kind] ?? []).map((id) => [id, kind] as const)));
}
