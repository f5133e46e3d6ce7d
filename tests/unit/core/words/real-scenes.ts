import { readFileSync } from 'node:fs';
import { createActivity } from '../../../../src/core/activity/activity.ts';
import { buildDataset } from '../../../../src/core/dataset/dataset.ts';
import type { Coverage } from '../../../../src/core/event.ts';
import { parseActors } from '../../../../src/core/parse/parse-actors.ts';
import { parseEvents } from '../../../../src/core/parse/parse-events.ts';
import { createSceneBuilder } from '../../../../src/core/scene/build-scene.ts';
import { NO_FILTER, type Filter } from '../../../../src/core/scene/filter.ts';
import type { Scene } from '../../../../src/core/scene/scene.ts';
import { buildSpells } from '../../../../src/core/activity/spells.ts';
import { parseDay } from '../../../../src/core/time/parse-date.ts';
import { dayEndToMs, dayToMs } from '../../../../src/core/time/day.ts';
import type { HeadlineModel } from '../../../../src/core/words/headline/build-headline.ts';

const read = (name: string) => readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8');

/** The project's own data, as the headline reads them. */
export function readModel(): HeadlineModel & { readonly coverage: Coverage } {
  const { actors, people } = parseActors(JSON.parse(read('actors.json')));
  const { events, coverage } = parseEvents(read('events.json'), actors);
  if (coverage === null) throw new Error('readModel: got a data file without coverage');
  return { events, byId: new Map(events.map((event) => [event.id, event])), actors, people, coverage };
}

/** Scenes of a model at any instant, without the acts of low confidence, as the app shows them by default. */
export function createScenes(model: HeadlineModel, trailDays = 7): (t: number, filter?: Filter) => Scene {
  const day = (iso: string) => parseDay(iso) ?? 0;
  const shown = model.events.filter((event) => event.confidence !== 'low');
  const dataset = buildDataset(shown, day(model.coverage.to));
  const activity = createActivity(
    dataset,
    buildSpells(dataset, { trailDays, fromMs: dayToMs(day(model.coverage.from)) }),
  );
  const buildScene = createSceneBuilder(dataset, activity);
  return (t, filter = NO_FILTER) => {
    activity.moveTo(t);
    return buildScene(t, filter);
  };
}

/** Ends of all Tokyo days covered, ms. */
export function coveredDays({ coverage }: HeadlineModel): number[] {
  const from = parseDay(coverage.from) ?? 0;
  const to = parseDay(coverage.to) ?? 0;
  return Array.from({ length: to - from + 1 }, (_, index) => dayEndToMs(from + index));
}
