import { readCheckedIndex } from '../core/checked/checked-index.ts';
import type { EventIndex } from '../core/event-index.ts';
import type { Problem } from '../core/problem.ts';
import { buildModel } from '../state/build-model.ts';
import type { Model } from '../state/view.ts';
import type { NamedSea } from '../ui/map/named-seas.ts';
import { loadParser } from './parser.ts';

/** What a page can be made from, or what stands in the way. */
export type ReadIndex =
  | { readonly kind: 'read'; readonly model: Model; readonly seas: readonly NamedSea[] }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] };

/** Reads the index as it stands in the page: at once where the build has checked it, else by the parser. Never rejects. */
export function readIndex(text: string): ReadIndex | Promise<ReadIndex> {
  const checked = readCheckedIndex(text);
  return checked === null ? parseIndex(text) : toRead(checked, []);
}

/**
 * Reads an index that no build has checked. Never rejects: bad rows are problems of the model, and where nothing can be
 * shown, or the parser cannot be had, the problems say why.
 */
export async function parseIndex(text: string): Promise<ReadIndex> {
  const parser = await loadParser().catch((reason: Error) => reason);
  if (parser instanceof Error) return { kind: 'unusable', problems: [toProblem(parser)] };
  const { index, problems } = parser.parseIndex(text);
  return index === null ? { kind: 'unusable', problems } : toRead(index, problems);
}

function toProblem({ message }: Error): Problem {
  return { row: 'file', field: 'parser', value: '', reason: message };
}

function toRead(index: EventIndex, problems: readonly Problem[]): ReadIndex {
  const seas = [...index.places.values()].filter((place) => place.kind === 'sea');
  return { kind: 'read', model: buildModel({ ...index, problems }), seas };
}
