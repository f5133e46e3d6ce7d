/** A data file in miniature, for tests that change one thing in it. */

export const ACTORS: ReadonlySet<string> = new Set(['CN', 'JP', 'TW', 'US']);

/** The link that a reader must never be able to press; joined, since it is code to a linter. */
export const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

export type Row = Record<string, unknown>;

export function buildRow(id: string, changes: Row = {}): Row {
  return {
    id,
    type: 'statement',
    prominence: 2,
    start: '2025-11-10',
    precision: 'day',
    span: 'instant',
    actors: ['CN'],
    to: ['JP'],
    title: `Title of ${id}`,
    shortTitle: 'Short title',
    confidence: 'high',
    goldstein: -2,
    ...changes,
  };
}

export function buildDetailsRow(id: string, changes: Row = {}): Row {
  return {
    id,
    summary: 'China said a thing.',
    actorLevel: 'state',
    cameo: '111',
    goldstein: -2,
    citations: [{ url: 'https://example.org/a', publisher: 'Example', kind: 'wire' }],
    ...changes,
  };
}

export function buildFile(rows: readonly unknown[], changes: Row = {}): string {
  return JSON.stringify({
    version: '1',
    coverage: { from: '2025-10-01', to: '2026-07-04' },
    events: rows,
    ...changes,
  });
}
