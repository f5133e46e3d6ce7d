import { PRINCIPALS } from '../actor.ts';
import { openCheckedIndex } from '../checked/checked-index.ts';
import type { EventIndex } from '../event-index.ts';
import type { Problem } from '../problem.ts';
import { parseActors } from './parse-actors.ts';
import { parseEventRows } from './parse-events.ts';
import { parseJson } from './parse-json.ts';
import { findStoryFiles, parseStories } from './parse-stories.ts';
import { parsePlaces } from './parse-places.ts';
import { isJsonObject, readOwn } from './rows.ts';

export interface ParsedIndex {
  /** Null without the four principals, a coverage and one good event: there is nothing to show then. */
  readonly index: EventIndex | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads an index of events, `{version, coverage, actors, people, places, events, stories}`. Never throws: what is wrong with a
 * row or with the whole is told as problems.
 */
export function parseIndex(text: string): ParsedIndex {
  const { value: written, problem } = parseJson(text);
  if (problem !== null) return { index: null, problems: [problem] };
  const value = openCheckedIndex(written);
  const { actors, people, problems: actorProblems } = parseActors(value);
  const { places, problems: placeProblems } = parsePlaces(value);
  const { events, coverage, problems: eventProblems } = parseEventRows(value, actors);
  const dataProblems = [...actorProblems, ...placeProblems, ...eventProblems];
  const isComplete = PRINCIPALS.every((id) => actors.has(id));
  if (coverage === null || events.length === 0 || !isComplete) return { index: null, problems: dataProblems };
  const known = {
    events: new Set(events.map(({ id }) => id)),
    actors,
    coverage,
    textsLater: isJsonObject(value) && readOwn(value, 'storyTexts') === 'later',
  };
  const { stories, problems: storyProblems } = parseStories(findStoryFiles(value), known);
  const problems = [...dataProblems, ...storyProblems];
  return { index: { events, actors, people, coverage, places, stories }, problems };
}
