import { dataUrl } from './delivery.ts';
import { parseIndex, readIndex, type ReadIndex } from './read-index.ts';
import type { Problem } from '../core/problem.ts';

/** Where the whole data lie as files beside the page; in a page whose block is unusable they take its place. */
const FILES = { events: 'data/events.json', actors: 'data/actors.json', places: 'data/places.json' };

/** Reads the index that the page brought along. */
export function readPageIndex(): ReadIndex | Promise<ReadIndex> {
  return readIndex(document.getElementById('event-index')?.textContent ?? '');
}

/**
 * Fetches the data files, where the page's own index is unusable. Never rejects: what cannot be had is a problem of
 * the row `file`, with its address and status.
 */
export async function fetchIndex(): Promise<ReadIndex> {
  const [events, actors, places] = await Promise.all([
    fetchText(FILES.events),
    fetchText(FILES.actors),
    fetchText(FILES.places),
  ]);
  const problems = [events, actors].flatMap((file) => (file.problem === null ? [] : [file.problem]));
  if (problems.length > 0) return { kind: 'unusable', problems };
  return parseIndex(joinFiles(events.text, actors.text, places.text));
}

interface FetchedText {
  readonly text: string;
  readonly problem: Problem | null;
}

async function fetchText(address: string): Promise<FetchedText> {
  const fail = (reason: string) => ({ text: '', problem: { row: 'file', field: 'address', value: address, reason } });
  try {
    const response = await fetch(new URL(address, dataUrl), { cache: 'no-cache' });
    return response.ok ? { text: await response.text(), problem: null } : fail(`answered with ${response.status}`);
  } catch {
    return fail('could not be reached');
  }
}

/** One text as the page would have brought it. A file that is no JSON goes through as it is, to be told as such. */
function joinFiles(eventsText: string, actorsText: string, placesText: string): string {
  try {
    const { actors, people } = JSON.parse(actorsText) as Record<string, unknown>;
    const { places } = (placesText === '' ? { places: [] } : JSON.parse(placesText)) as Record<string, unknown>;
    return JSON.stringify({ ...(JSON.parse(eventsText) as object), actors, people, places });
  } catch {
    return eventsText;
  }
}
