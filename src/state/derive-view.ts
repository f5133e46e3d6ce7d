import { createActivity, type Activity } from '../core/activity/activity.ts';
import { buildSpells, findActiveRows, type Spells } from '../core/activity/spells.ts';
import { createChangeFinder, NO_CHANGES, type Changes } from '../core/changes/find-changes.ts';
import { buildDataset, rowToSpells, type Dataset } from '../core/dataset/dataset.ts';
import { eventToForce } from '../core/dataset/force.ts';
import { CONFIDENCES, type EventId, type EventRecord } from '../core/event.ts';
import { createSceneBuilder } from '../core/scene/build-scene.ts';
import { partiesOf, passesEvent, type Filter } from '../core/scene/filter.ts';
import { createOwnPlaceTest } from '../core/scene/incidents.ts';
import type { Scene } from '../core/scene/scene.ts';
import { withoutParts } from '../core/scene/without-parts.ts';
import { dayToMs, msToDay } from '../core/time/day.ts';
import { parseDay } from '../core/time/parse-date.ts';
import type { State } from './state.ts';
import type { Model, View } from './view.ts';

/** The sliding window for one choice of confidence and trail. */
interface Window {
  readonly dataset: Dataset;
  readonly spells: Spells;
  readonly activity: Activity;
  readonly sceneAt: (t: number, filter: Filter) => Scene;
  readonly changesAt: (t: number, isShown: (event: EventRecord) => boolean) => Changes;
}

/** Last Tokyo day covered. @throws where coverage is no date: models come from checked data. */
export function coverageToDay({ coverage }: Pick<Model, 'coverage'>): number {
  const day = parseDay(coverage.to);
  if (day === null) throw new Error(`coverageToDay: got ${coverage.to}, expected an ISO date`);
  return day;
}

/**
 * Creates the function that derives the view. It keeps one window while only the playhead and the filters change, so
 * that a small step costs what enters and leaves. Only confidence, a new trail or (with `trail=all`) a new first day
 * build another.
 */
export function createViewDeriver(model: Model): (state: State) => View {
  let key = '';
  let window: Window | null = null;
  return (state) => {
    const fromMs = dayToMs(state.from);
    const wanted = [
      state.confidence,
      state.trailDays,
      state.trailDays === Infinity ? fromMs : '',
      isTrusted(model, state) ? '' : state.event,
    ].join(' ');
    if (window === null || wanted !== key) window = buildWindow(model, state, fromMs);
    key = wanted;
    window.activity.moveTo(state.t);
    return toView(model, state, window);
  };
}

/** Whether the selected act is shown for its confidence, or only because it is selected. */
function isTrusted(model: Model, { event, confidence }: State): boolean {
  const selected = event === null ? undefined : model.byId.get(event);
  return selected === undefined || CONFIDENCES.indexOf(selected.confidence) <= CONFIDENCES.indexOf(confidence);
}

function buildWindow(model: Model, { confidence, trailDays, event: selected }: State, fromMs: number): Window {
  const least = CONFIDENCES.indexOf(confidence);
  const events = model.events.filter(
    (event) => CONFIDENCES.indexOf(event.confidence) <= least || event.id === selected,
  );
  const dataset = buildDataset(events, coverageToDay(model));
  const spells = buildSpells(dataset, { trailDays, fromMs });
  const activity = createActivity(dataset, spells);
  const changesAt = createChangeFinder(dataset, { trailDays, fromMs }, coverageToDay(model));
  const sceneAt = createSceneBuilder(dataset, activity, createOwnPlaceTest(model.actors.values()));
  return { dataset, spells, activity, sceneAt, changesAt };
}

function toView(model: Model, state: State, { dataset, spells, sceneAt, changesAt }: Window): View {
  const filter: Filter = state;
  const beyondCoverage = msToDay(state.t) > coverageToDay(model);
  const rows = beyondCoverage ? [] : findActiveRows(spells, state.t).sort((a, b) => a - b);
  const active = rows.flatMap((row) => dataset.events[row] ?? []);
  const scene = beyondCoverage ? { t: state.t, lanes: [], incidents: [] } : sceneAt(state.t, filter);
  const listed = beyondCoverage ? [] : listEvents(model, state, active, scene);
  return {
    scene,
    listed,
    total: withoutParts(listed.filter((event) => !event.background)).length,
    typeCounts: countBy(active, { ...filter, types: [] }, (event) => [event.type]),
    actorCounts: countBy(active, { ...filter, actors: [] }, partiesOf),
    changes: isComparable(model, state.t) ? changesAt(state.t, (event) => isShown(state, event)) : NO_CHANGES,
    beyondCoverage,
  };
}

/** Of the first day covered the day before is not known, and past the last day nothing is. */
function isComparable(model: Model, t: number): boolean {
  const day = msToDay(t);
  return day > (parseDay(model.coverage.from) ?? -Infinity) && day <= coverageToDay(model);
}

/** Whether the filters let an act through; the selected one is shown whatever they say. */
function isShown(state: State, event: EventRecord): boolean {
  return event.id === state.event || passesEvent(state, event);
}

/** What the list shows: the acts within the filters, or those of the open lanes; background in force stands last. */
function listEvents(model: Model, state: State, active: readonly EventRecord[], scene: Scene): EventRecord[] {
  if (state.openLanes.length > 0) {
    const open = scene.lanes.filter((lane) => state.openLanes.includes(lane.id));
    const ids = new Set<EventId>(open.flatMap((lane) => lane.events.map((event) => event.id)));
    return active.filter((event) => ids.has(event.id)).reverse();
  }
  const background = model.events.filter((event) => event.background && isInForce(model, event, state.t));
  return [...background, ...active].filter((event) => isShown(state, event)).reverse();
}

function isInForce(model: Model, event: EventRecord, t: number): boolean {
  const force = eventToForce(event, coverageToDay(model));
  return force !== null && force.start <= t && t < force.end;
}

function countBy<K>(
  active: readonly EventRecord[],
  filter: Filter,
  keysOf: (event: EventRecord) => readonly K[],
): Map<K, number> {
  const groups = new Map<K, EventRecord[]>();
  for (const event of active) {
    if (!passesEvent(filter, event)) continue;
    for (const key of new Set(keysOf(event))) groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return new Map([...groups].map(([key, events]) => [key, withoutParts(events).length]));
}

/** Creates the test of whether an event is on the map at an instant, whatever the filters. */
export function createIsActive(model: Model): (id: EventId, t: number, trailDays: number) => boolean {
  let known: { readonly dataset: Dataset; readonly rowById: ReadonlyMap<EventId, number> } | null = null;
  // Nobody asks before the reader does something.
  const read = () => {
    const dataset = buildDataset(model.events, coverageToDay(model));
    return { dataset, rowById: new Map(dataset.events.map((event, row) => [event.id, row])) };
  };
  return (id, t, trailDays) => {
    known ??= read();
    const { dataset, rowById } = known;
    const row = rowById.get(id);
    if (row === undefined) return false;
    return rowToSpells(dataset, row, { trailDays, fromMs: -Infinity }).some(({ start, end }) => start <= t && t < end);
  };
}
