import { parseActors } from '../core/parse/parse-actors.ts';
import { parseEvents } from '../core/parse/parse-events.ts';
import { parseJson } from '../core/parse/parse-json.ts';
import { parsePlaces } from '../core/parse/parse-places.ts';
import type { Place } from '../core/place.ts';
import { PRINCIPALS } from '../core/actor.ts';
import type { Problem } from '../core/problem.ts';
import { buildModel } from '../state/build-model.ts';
import type { Model } from '../state/view.ts';

/** What a page can be made from, or what stands in the way. */
export type ReadIndex =
  | { readonly kind: 'read'; readonly model: Model; readonly seas: readonly Place[] }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] };

/**
 * Reads the index of events: as it stands in the page, `{version, coverage, actors, people, places, events}`. Never
 * throws. Bad rows are problems of the model; without the four principals, a coverage and one good event there is none.
 */
export function readIndex(text: string): ReadIndex {
  const { value, problem } = parseJson(text);
  if (problem !== null) return { kind: 'unusable', problems: [problem] };
  const table = parseActors(value);
  const { places, problems: placeProblems } = parsePlaces(value);
  const { events, coverage, problems: eventProblems } = parseEvents(text, table.actors);
  const problems = [...table.problems, ...placeProblems, ...eventProblems];
  const isComplete = PRINCIPALS.every((id) => table.actors.has(id));
  if (coverage === null || events.length === 0 || !isComplete) return { kind: 'unusable', problems };
  const { actors, people } = table;
  const seas = [...places.values()].filter((place) => place.kind === 'sea');
  return { kind: 'read', model: buildModel({ events, coverage, actors, people, places, problems }), seas };
}
