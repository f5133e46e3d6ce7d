import * as v from 'valibot';
import { EVENT_TYPES, type Coverage, type EventId } from '../event.ts';
import type { Problem } from '../problem.ts';
import { MAX_STORY_TEXT, MAX_STORY_TITLE, type Story, type StoryId, type StoryStep } from '../story/story.ts';
import { dayToMs, MS_PER_DAY } from '../time/day.ts';
import { parseDay, parseInstant } from '../time/parse-date.ts';
import type { KnownActors } from './actor-rules.ts';
import { checkShape } from './check-shape.ts';
import { citationSchema } from './detail-schema.ts';
import { instantSchema, latSchema, lngSchema, localSchema } from './fields.ts';
import { parseJson } from './parse-json.ts';
import { createFault, faultsToProblems, type Fault } from './report.ts';
import { findRows, isJsonObject, readOwn } from './rows.ts';

/** What the steps of a story may name. */
export interface StoryContext {
  readonly events: ReadonlySet<EventId>;
  readonly actors: KnownActors;
  readonly coverage: Coverage;
  /** The steps come without text and sources, as an index that a build has checked has them. */
  readonly textsLater?: boolean;
}

/** A story's file: its name without the ending, and what it holds: the JSON value, or the text that is no JSON. */
export interface StoryFile {
  readonly id: StoryId;
  readonly file: unknown;
}

const cameraSchema = v.object({
  zoom: v.pipe(v.number(), v.minValue(0, 'a zoom lies between 0 and 9'), v.maxValue(9, 'a zoom lies between 0 and 9')),
  lat: latSchema,
  lng: lngSchema,
});
const namedCamera = v.picklist(['default', 'pacific']);

const stepSchema = v.object({
  title: localSchema(MAX_STORY_TITLE),
  text: v.nullish(localSchema(MAX_STORY_TEXT), null),
  t: instantSchema,
  event: v.nullish(v.string(), null),
  camera: v.optional(
    v.lazy((camera) => (typeof camera === 'string' ? namedCamera : cameraSchema)),
    'default',
  ),
  types: v.optional(v.array(v.picklist(EVENT_TYPES)), () => []),
  actors: v.optional(v.array(v.string()), () => []),
  pair: v.nullish(v.tuple([v.string(), v.string()]), null),
  sources: v.optional(
    v.pipe(v.array(v.pick(citationSchema, ['url', 'publisher'])), v.maxLength(4, 'holds more than four')),
    () => [],
  ),
});
const storySchema = v.object({
  title: localSchema(MAX_STORY_TITLE),
  steps: v.pipe(v.array(v.unknown()), v.minLength(1, 'needs at least one step')),
});

/** Reads the text of a story's file; what is no JSON stays text, to be told as such. */
export function readStoryFile(id: StoryId, text: string): StoryFile {
  return { id, file: parseJson(text).value ?? text };
}

/**
 * Reads the stories. Never throws: a bad step is left out and told in the row `stories/<id> step <n>`, a story without
 * a title or a good step in the row `stories/<id>`; the rest is intact.
 */
export function parseStories(
  files: readonly StoryFile[],
  context: StoryContext,
): { readonly stories: Map<StoryId, Story>; readonly problems: readonly Problem[] } {
  const stories = new Map<StoryId, Story>();
  const problems: Problem[] = [];
  for (const { id, file } of files) {
    const told = (step: number | null, faults: readonly Fault[]) =>
      problems.push(...faultsToProblems(`stories/${id}${step === null ? '' : ` step ${String(step)}`}`, faults));
    const { output, faults } = checkFile(file);
    told(null, faults);
    const steps = findRows(file, 'steps').rows.flatMap((value, index) => {
      const step = checkShape(stepSchema, value);
      const all = step.output === null ? step.faults : checkStep(step.output, context);
      told(index + 1, all);
      return step.output === null || all.length > 0 ? [] : [step.output];
    });
    if (output !== null && steps.length > 0) stories.set(id, { id, ...output, steps });
  }
  return { stories, problems };
}

/** The list `stories` of the page's index: what is none is no file. */
export function findStoryFiles(index: unknown): StoryFile[] {
  const { rows } = findRows(index, 'stories');
  return rows.flatMap((row) => {
    const id = isJsonObject(row) ? readOwn(row, 'id') : null;
    return isJsonObject(row) && typeof id === 'string' ? [{ id, file: readOwn(row, 'file') }] : [];
  });
}

function checkFile(file: unknown): ReturnType<typeof checkShape<typeof storySchema>> {
  if (isJsonObject(file)) return checkShape(storySchema, file);
  const problem = typeof file === 'string' ? parseJson(file).problem : null;
  return { output: null, faults: [createFault('file', file, problem?.reason ?? 'expected an object')] };
}

/** Rules on a step of good shape: whom and what it names exists, and its instant is covered. */
function checkStep({ t, event, actors, pair, text, sources }: StoryStep, context: StoryContext): Fault[] {
  const faults: Fault[] = [];
  if (context.textsLater !== true) {
    if (text === null) faults.push(createFault('text', text, 'is missing'));
    if (sources.length === 0) faults.push(createFault('sources', sources, 'needs at least one source'));
  }
  const { from, to } = context.coverage;
  const ms = parseInstant(t)?.ms ?? NaN;
  if (ms < dayToMs(parseDay(from) ?? 0) || ms >= dayToMs(parseDay(to) ?? 0) + MS_PER_DAY) {
    faults.push(createFault('t', t, `lies outside what the data cover, ${from} to ${to}`));
  }
  if (event !== null && !context.events.has(event)) {
    faults.push(createFault('event', event, 'is the id of no good event'));
  }
  for (const id of [...actors, ...(pair ?? [])]) {
    if (!context.actors.has(id))
      faults.push(createFault(actors.includes(id) ? 'actors' : 'pair', id, 'is no known actor'));
  }
  if (pair !== null && pair[0] === pair[1]) faults.push(createFault('pair', pair[0], 'is named twice'));
  return faults;
}
