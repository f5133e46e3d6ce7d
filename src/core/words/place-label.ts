import type { EventRecord } from '../event.ts';
import type { Place } from '../place.ts';
import { tellActs, type LaneTooltip } from './lane-label.ts';
import type { Words } from './words.ts';

/** Names of the places of some acts, each once, as the data write them. */
export function placeNames(events: readonly EventRecord[]): string[] {
  return [...new Set(events.flatMap(({ place }) => place?.name ?? []))];
}

/** Accessible name of a marker: "Place: Kinmen, 2 acts". */
export function formatMarkerName(events: readonly EventRecord[], words: Words): string {
  return words.incident.marker(placeNames(events), words.acts.actCount(events.length));
}

/** Tooltip of a marker: where it is, and what happened there. */
export function formatMarkerTooltip(events: readonly EventRecord[], words: Words): LaneTooltip {
  return { heading: placeNames(events).join('; '), ...tellActs(events, events.length, words), age: '', about: '' };
}

/** Tooltip of a disputed place: its name, who administers and who claims it, and the names that the heading lacks. */
export function formatPlaceTooltip({ names, labels, sentence, otherNames }: Place, { language }: Words): LaneTooltip {
  const english = labels?.en ?? names.en;
  const others = language === 'en' ? otherNames : [english, ...otherNames];
  return {
    heading: language === 'en' ? english : names[language],
    acts: [],
    more: sentence?.[language] ?? '',
    age: others.join(' · '),
    about: '',
  };
}
