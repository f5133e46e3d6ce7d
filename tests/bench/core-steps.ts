import { createActivity } from '../../src/core/activity/activity.ts';
import { buildSpells } from '../../src/core/activity/spells.ts';
import { buildDataset } from '../../src/core/dataset/dataset.ts';
import { createSceneBuilder } from '../../src/core/scene/build-scene.ts';
import { NO_FILTER } from '../../src/core/scene/filter.ts';
import { dayEndToMs, dayToMs } from '../../src/core/time/day.ts';
import { randomEvents } from '../fixtures/random-events.ts';
import { summarize, type Summary } from './statistics.ts';

/** 2025-10-01 … 2026-07-04, the days that the project's data cover. */
const FIRST_DAY = 20_362;
const DAYS = 277;
const SEED = 20_251_125;
const STEPS = 120;

/** One size at which a step is timed, and the p95 that it must keep. */
export interface StepCase {
  readonly events: number;
  readonly budgetMs: number;
  /** Times there and back. */
  readonly rounds: number;
}

export const STEP_CASES: readonly StepCase[] = [
  { events: 250, budgetMs: 0.2, rounds: 20 },
  { events: 10_000, budgetMs: 1, rounds: 20 },
  { events: 1_000_000, budgetMs: 12, rounds: 5 },
];

export interface StepTimes {
  /** The window alone: `activity.moveTo`. */
  readonly step: Summary;
  /** The window and what is visible then. */
  readonly stepAndScene: Summary;
  /** Keeps the engine from leaving out work whose result nobody reads. */
  readonly sink: number;
}

/** Scrubs the whole period in 120 steps, there and back, over seeded events; the first round only warms up. */
export function timeSteps({ events, rounds }: StepCase): StepTimes {
  const lastDay = FIRST_DAY + DAYS - 1;
  const dataset = buildDataset(randomEvents(events, SEED, FIRST_DAY, DAYS), lastDay);
  const spells = buildSpells(dataset, { trailDays: 7, fromMs: dayToMs(FIRST_DAY) });
  const activity = createActivity(dataset, spells);
  const sceneAt = createSceneBuilder(dataset, activity);
  const path = thereAndBack(dayToMs(FIRST_DAY), dayEndToMs(lastDay));
  let sink = 0;
  const step = timePath(path, rounds, (t) => {
    activity.moveTo(t);
    sink += activity.counts[0] ?? 0;
  });
  const stepAndScene = timePath(path, Math.ceil(rounds / 2), (t) => {
    activity.moveTo(t);
    sink += sceneAt(t, NO_FILTER).lanes.length;
  });
  return { step: summarize(step), stepAndScene: summarize(stepAndScene), sink };
}

function thereAndBack(first: number, last: number): number[] {
  const there = Array.from({ length: STEPS }, (_, i) => first + ((last - first) * i) / (STEPS - 1));
  return [...there, ...there.slice(0, -1).reverse()];
}

function timePath(path: readonly number[], rounds: number, visit: (t: number) => void): number[] {
  const durations: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const t of path) {
      const before = performance.now();
      visit(t);
      if (round >= 0) durations.push(performance.now() - before);
    }
  }
  return durations;
}
