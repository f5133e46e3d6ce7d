import type { Activity } from '../activity/activity.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { EventRecord } from '../event.ts';
import { MS_PER_DAY } from '../time/day.ts';
import { passesLane, type Filter } from './filter.ts';
import { createIncidentList, type HasOwnPlace } from './incidents.ts';
import type { Age, Scene, SceneLane } from './scene.ts';
import { NEWS_DAYS, newsWeight, standingWeight } from './weight.ts';

/** The acts of one lane, remembered until the lane changes. */
interface Known {
  readonly version: number;
  /** Weightiest first. */
  readonly rows: readonly number[];
  readonly events: readonly EventRecord[];
  /** Those with a place of their own. */
  readonly placed: readonly EventRecord[];
  /** Start of the newest act, ms. */
  readonly newest: number;
}

/**
 * Creates a function that says what is visible once `activity` stands at `t`. It remembers each lane's acts, so that a
 * small step costs the lanes that changed.
 * @param hasOwnPlace which acts are incidents; without it none is
 */
export function createSceneBuilder(
  dataset: Dataset,
  activity: Activity,
  hasOwnPlace: HasOwnPlace = () => false,
): (t: number, filter: Filter) => Scene {
  const known: (Known | undefined)[] = [];
  const listIncidents = createIncidentList();

  function know(lane: number): Known {
    const version = activity.versions[lane] ?? 0;
    const before = known[lane];
    if (before !== undefined && before.version === version) return before;
    const rows = sortByWeight(dataset, activity.rowsOf(lane));
    const events = rows.map((row) => dataset.events[row]!);
    const newest = rows.reduce((latest, row) => Math.max(latest, dataset.starts[row]!), -Infinity);
    return (known[lane] = { version, rows, events, newest, placed: events.filter(hasOwnPlace) });
  }

  return (t, filter) => {
    const lanes: SceneLane[] = [];
    const placed: (readonly EventRecord[])[] = [];
    dataset.lanes.forEach((key, index) => {
      if (activity.counts[index] === 0) return;
      const acts = passesLane(filter, key) ? know(index) : onlySelected(know(index), filter, dataset);
      const [lead] = acts.events;
      const [row] = acts.rows;
      if (lead === undefined || row === undefined) return;
      const weight = standingWeight(lead) + newsWeight(t - dataset.starts[row]!);
      if (acts.placed.length > 0) placed.push(acts.placed);
      lanes.push({ ...key, events: acts.events, lead, weight, age: ageOf(t - acts.newest) });
    });
    return { t, lanes, incidents: listIncidents(placed) };
  };
}

/** Of a lane that the filter hides, the selected act alone. */
function onlySelected({ version, rows, placed }: Known, { event }: Filter, dataset: Dataset): Known {
  const kept = rows.filter((row) => dataset.events[row]!.id === event);
  const newest = kept.length === 0 ? -Infinity : dataset.starts[kept[0]!]!;
  const ofSelected = placed.filter(({ id }) => id === event);
  return { version, rows: kept, events: kept.map((row) => dataset.events[row]!), newest, placed: ofSelected };
}

/**
 * The weightiest act first, of equals the newest. News fades evenly for all and by less than a step of prominence or
 * the weight of a landmark, and a lane has one type: so this order holds at every instant and need not be made again.
 */
function sortByWeight(dataset: Dataset, rows: readonly number[]): number[] {
  // Weight and row in one number, which is sorted without a comparison function: weights are small whole numbers.
  const scale = dataset.events.length;
  const keys = Float64Array.from(rows, (row) => standingWeight(dataset.events[row]!) * scale + row).sort();
  return Array.from(keys, (key) => key % scale).reverse();
}

/** How old the newest act of a lane is, in words' terms. */
export function ageOf(ageMs: number): Age {
  if (ageMs < MS_PER_DAY) return 'today';
  return ageMs < NEWS_DAYS * MS_PER_DAY ? 'week' : 'standing';
}
