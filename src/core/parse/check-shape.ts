import * as v from 'valibot';
import { createFault, type Fault } from './report.ts';

/** A row with more faults than this has told enough. */
const MAX_FAULTS = 20;

type Issue = v.BaseIssue<unknown>;

/** What is wrong, without the value: that is told beside it. */
function issueToReason(issue: Issue): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.received === 'undefined') return 'is missing';
  return `expected ${issue.expected ?? 'another value'}`;
}

/**
 * Checks a value against a schema: the typed output, or its faults, the first twenty of them (then `output` is null).
 * Keys that the schema does not know are left out; nothing is ever copied by a key from the data.
 */
export function checkShape<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { readonly output: v.InferOutput<S> | null; readonly faults: readonly Fault[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, faults: [] };
  const faults = result.issues
    .slice(0, MAX_FAULTS)
    .map((issue) => createFault(v.getDotPath(issue) ?? 'row', issue.input, issueToReason(issue)));
  return { output: null, faults };
}
