import { eventToForce } from '../../dataset/force.ts';
import type { EventRecord } from '../../event.ts';
import { familyOf } from '../../event.ts';
import { dayToIso, msToDay } from '../../time/day.ts';
import { standingWeight } from '../../scene/weight.ts';
import type { StandingFacts, StandingGroup } from './headline-words.ts';
import { titleInSentence } from './title-case.ts';

const MAX_NAMED = 2;

/** A restriction in force at `t`. The acts are active at `t`: an open one is in force whatever the end of coverage. */
function isRestrictionInForce(event: EventRecord, t: number): boolean {
  if (familyOf(event.type) !== 'restrictions') return false;
  const force = eventToForce(event, msToDay(t));
  return force !== null && force.start <= t && t < force.end;
}

/** A report of the day or later, or an end that is known, shows the measure in force on the day. */
function isConfirmed(event: EventRecord, isoDay: string): boolean {
  return event.inForceUntil !== 'open' || (event.lastConfirmed !== null && event.lastConfirmed >= isoDay);
}

/** The weightier first, of equals the one that is shown in force, then the newer. */
function compareStanding(a: EventRecord, b: EventRecord, isoDay: string): number {
  const byWeight = standingWeight(b) - standingWeight(a);
  const byProof = Number(isConfirmed(b, isoDay)) - Number(isConfirmed(a, isoDay));
  return byWeight || byProof || (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? 1 : -1);
}

function groupKey(event: EventRecord): string {
  return `${event.actors.join()}>${event.to.join()}:${event.type}`;
}

function buildGroups(events: readonly EventRecord[], nameOf: (id: string) => string): StandingGroup[] {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events) groups.set(groupKey(event), [...(groups.get(groupKey(event)) ?? []), event]);
  return [...groups.values()].slice(0, MAX_NAMED).flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { actors, to, type } = first;
    return [{ from: actors.map(nameOf), to: to.map(nameOf), type, count: members.length }];
  });
}

/** The first {@link MAX_NAMED} of a kind; the rest is not looked at. */
function takeFirst(events: readonly EventRecord[], isOfKind: (event: EventRecord) => boolean): EventRecord[] {
  const taken: EventRecord[] = [];
  for (const event of events) {
    if (isOfKind(event)) taken.push(event);
    if (taken.length === MAX_NAMED) break;
  }
  return taken;
}

interface StandingContext {
  /** The playhead, ms. */
  readonly t: number;
  readonly lead: EventRecord | null;
  /** All events of the data: evidence for how titles are written. */
  readonly all: readonly EventRecord[];
  readonly nameOf: (id: string) => string;
}

/**
 * What stands at `t` among the active acts, besides `lead`: the weightiest restrictions in force and the count of all.
 * Named are only such as one verb is true of: all shown in force on the day, else all without a reported end.
 * Null where none stands. The ids are of all that are counted.
 */
export function findStanding(
  active: readonly EventRecord[],
  { t, lead, all, nameOf }: StandingContext,
): { readonly facts: StandingFacts; readonly events: readonly EventRecord[] } | null {
  const isoDay = dayToIso(msToDay(t));
  const events = active
    .filter((event) => event !== lead && isRestrictionInForce(event, t))
    .sort((a, b) => compareStanding(a, b, isoDay));
  if (events.length === 0) return null;
  const earlier = events.filter((event) => event.start.slice(0, 10) < isoDay);
  const isNameable = (event: EventRecord) => titleInSentence(event, all) !== null;
  const confirmed = takeFirst(earlier, isNameable).every((event) => isConfirmed(event, isoDay));
  const pool = earlier.filter((event) => (confirmed ? isConfirmed(event, isoDay) : event.inForceUntil === 'open'));
  const named = takeFirst(pool, isNameable)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map((event) => ({ from: event.actors.map(nameOf).join(' and '), title: titleInSentence(event, all) ?? '' }));
  return { facts: { named, groups: buildGroups(pool, nameOf), confirmed, total: events.length }, events };
}
