/** `npm run data:check [-- file]`: every rule on the data files; exits 1 on any problem. */

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { NAME_LANGUAGES } from '../core/actor.ts';
import { EVENT_TYPES, type EventDetails, type EventId } from '../core/event.ts';
import { parseActors } from '../core/parse/parse-actors.ts';
import { parseDetails } from '../core/parse/parse-details.ts';
import { parseEvents } from '../core/parse/parse-events.ts';
import { parseJson } from '../core/parse/parse-json.ts';
import { parseStories, readStoryFile } from '../core/parse/parse-stories.ts';
import { parsePlaces } from '../core/parse/parse-places.ts';
import type { Problem } from '../core/problem.ts';
import { parseCodeWeights, readDataTexts, type DataTexts } from './data-files.ts';
import { checkEditorial, type CheckedData } from './editorial-rules.ts';
import { checkReleases } from './releases/check-releases.ts';
import { readReleasedEvents } from './releases/hash-event.ts';
import { parseHistory } from './releases/read-history.ts';

export interface CheckResult {
  /** Each names its file in front of the row. */
  readonly problems: readonly Problem[];
  /** What was found, by its name; for the report. */
  readonly counts: ReadonlyMap<string, number>;
}

function nameFile(file: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, row: `${file}: ${problem.row}` }));
}

/** Parses a file of ours; the problem of an unreadable one is told once. */
function parseFile(text: string): { value: unknown; problems: readonly Problem[] } {
  const { value, problem } = parseJson(text);
  return { value: problem === null ? value : {}, problems: problem === null ? [] : [problem] };
}

function checkStories(
  texts: DataTexts['stories'],
  { events, actors, coverage }: Pick<CheckedData, 'events' | 'actors' | 'coverage'>,
): ReturnType<typeof parseStories> {
  if (coverage === null) return { stories: new Map(), problems: [] };
  const files = [...texts].map(([id, text]) => readStoryFile(id, text));
  const ids = new Set(events.map((event) => event.id));
  return parseStories(files, { events: ids, actors, coverage });
}

/** What was released and corrected, held against the events as they stand. */
function checkHistory(texts: DataTexts, version: string | null): { problems: Problem[]; corrections: number } {
  const { history, problems } = parseHistory(texts.history);
  // A file that cannot be read has lost no events.
  const found =
    version === null
      ? { events: [], corrections: [] }
      : checkReleases({ ...history, version, events: readReleasedEvents(texts.events) });
  return {
    problems: [...problems, ...nameFile('events', found.events), ...nameFile('corrections', found.corrections)],
    corrections: history.corrections.length,
  };
}

/** Runs every parser and rule over the texts of the data files. */
export function checkData(texts: DataTexts): CheckResult {
  const actorsFile = parseFile(texts.actors);
  const placesFile = parseFile(texts.places);
  const { actors, people, problems: actorProblems } = parseActors(actorsFile.value);
  const { places, problems: placeProblems } = parsePlaces(placesFile.value, NAME_LANGUAGES);
  const { events, coverage, rowCount, problems: eventProblems } = parseEvents(texts.events, actors);
  const json = parseJson(texts.events);
  const { details, problems: detailProblems } =
    json.problem === null
      ? parseDetails(json.value, parseCodeWeights(texts.weights))
      : { details: new Map<EventId, EventDetails>(), problems: [] };
  const citationCount = [...details.values()].reduce((sum, { citations }) => sum + citations.length, 0);
  const { stories, problems: storyProblems } = checkStories(texts.stories, { events, actors, coverage });
  const history = checkHistory(texts, coverage?.version ?? null);
  return {
    problems: [
      ...storyProblems,
      ...nameFile('actors', [...actorsFile.problems, ...actorProblems]),
      ...nameFile('places', [...placesFile.problems, ...placeProblems]),
      ...nameFile('events', [
        ...eventProblems,
        ...detailProblems,
        ...checkEditorial({ events, details, coverage, actors }),
      ]),
      ...history.problems,
    ],
    counts: new Map([
      ['actors', actors.size],
      ['people', people.size],
      ['places', places.size],
      ['stories', stories.size],
      ['rows', rowCount],
      ['events', events.length],
      ['citations', citationCount],
      ['corrections', history.corrections],
      ...EVENT_TYPES.map((type): [string, number] => [type, events.filter((event) => event.type === type).length]),
    ]),
  };
}

/** One line a problem: `row · field · value · reason`. */
export function formatProblem({ row, field, value, reason }: Problem): string {
  return [row, field, value, reason].join(' · ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function main(eventsPath: string | undefined): void {
  if (eventsPath !== undefined && !existsSync(eventsPath)) {
    console.error(formatProblem({ row: 'file', field: 'file', value: eventsPath, reason: 'there is no such file' }));
    process.exitCode = 1;
    return;
  }
  const { problems, counts } = checkData(readDataTexts(eventsPath));
  for (const problem of problems) console.error(formatProblem(problem));
  print([...counts].map(([name, count]) => `${name} ${String(count)}`).join(', '));
  print(problems.length === 0 ? 'No problems.' : `${String(problems.length)} problems.`);
  if (problems.length > 0) process.exitCode = 1;
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) main(process.argv[2]);
