import { formatCheckedDetails, readCheckedDetails } from '../../core/checked/checked-details.ts';
import type { EventId } from '../../core/event.ts';
import { isJsonObject } from '../../core/parse/rows.ts';
import type { Correction } from '../../core/releases/correction.ts';
import { coverHistory, type History } from '../../core/releases/history.ts';
import { addRelease } from '../../core/releases/release.ts';
import type { SiteData } from '../index-block.ts';
import { readReleasedEvents } from './hash-event.ts';

/** The data of a site that know their history. */
export interface SiteHistory extends SiteData {
  /** With the data themselves as the newest release. */
  readonly history: History;
}

/**
 * Tells the data of a site what was released and corrected before: the index in a few bytes, the details each act's
 * corrections, and the rest as a part of its own. Data that are not released yet count as the newest release.
 *
 * @param dataText the file of events that the site is made from
 */
export function withHistory(site: SiteData, history: History, dataText: string): SiteHistory {
  const version = String(site.index.version);
  const { record, corrections } = history;
  const isReleased = record.releases.some((release) => release.version === version);
  const release = { version, date: null };
  const whole = isReleased ? record : addRelease(record, release, readReleasedEvents(dataText));
  return {
    ...site,
    index: coverIndex(site.index, coverHistory(history, version)),
    details: addCorrections(site.details, corrections, version),
    history: { record: whole, corrections },
  };
}

/** The index with what its coverage says of earlier versions. */
function coverIndex(index: SiteData['index'], told: ReturnType<typeof coverHistory>): SiteData['index'] {
  if (index.checked === true) return { ...index, coverage: { ...index.coverage, ...told } };
  return isJsonObject(index.coverage) ? { ...index, coverage: { ...index.coverage, ...told } } : index;
}

/** Details with each act's corrections, where there are any. Raw ones stay: the page reads them by the rules of a data file. */
function addCorrections(
  details: SiteData['details'],
  corrections: readonly Correction[],
  version: string,
): SiteData['details'] {
  const checked = corrections.length === 0 ? null : readCheckedDetails(details, version);
  if (checked === null) return details;
  const byEvent = new Map<EventId, Correction[]>();
  for (const each of corrections) byEvent.set(each.event, [...(byEvent.get(each.event) ?? []), each]);
  const told = [...checked].map(([id, each]) => [id, { ...each, corrections: byEvent.get(id) ?? [] }] as const);
  return formatCheckedDetails(new Map(told), version);
}
