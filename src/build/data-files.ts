import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoryId } from '../core/story/story.ts';
import type { HistoryTexts } from './releases/read-history.ts';

/** The texts of the data files, as they lie in `data/`. */
export interface DataTexts {
  readonly events: string;
  readonly actors: string;
  readonly places: string;
  /** Texts of the stories, by their file's name without its ending. */
  readonly stories: ReadonlyMap<StoryId, string>;
  /** Table of CAMEO codes and their weights: a header, then `code<TAB>weight`. */
  readonly weights: string;
  /** What was released and corrected of these events. */
  readonly history: HistoryTexts;
}

const DATA_FOLDER = new URL('../../data/', import.meta.url);

function readText(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, DATA_FOLDER)), 'utf8');
}

/**
 * Reads the repository's data files.
 *
 * @param eventsPath another file of events in place of `data/events.json`
 * @throws where a file cannot be read
 */
export function readDataTexts(eventsPath = fileURLToPath(new URL('events.json', DATA_FOLDER))): DataTexts {
  return {
    events: readFileSync(eventsPath, 'utf8'),
    actors: readText('actors.json'),
    places: readText('places.json'),
    stories: readStoryTexts(fileURLToPath(DATA_FOLDER)),
    weights: readText('cameo-goldstein.tsv'),
    history: readHistoryTexts(eventsPath),
  };
}

/** The texts of the files beside a file of events that tell what was released and corrected of it. */
export function readHistoryTexts(eventsPath: string): HistoryTexts {
  const read = (name: string): string | null => {
    const path = join(dirname(eventsPath), name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  return { releases: read('releases.json'), corrections: read('corrections.json') };
}

/** The texts of the stories in a data folder, in the order of their names; none where it has no `stories/`. */
export function readStoryTexts(dataFolder: string): Map<StoryId, string> {
  const folder = join(dataFolder, 'stories');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(names.sort().map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')]));
}

/** The weight of each code, from the table's text. @throws where a line is none: the table is ours. */
export function parseCodeWeights(text: string): Map<string, number> {
  const lines = text.trim().split(/\r?\n/).slice(1);
  return new Map(
    lines.map((line): [string, number] => {
      const match = /^(\d{2,4})\t(-?\d+(?:\.\d+)?)$/.exec(line);
      if (match === null) throw new Error(`parseCodeWeights: got "${line}", expected a code, a tab and a weight`);
      return [match[1] ?? '', Number(match[2])];
    }),
  );
}

/** The file of events that a site is built from; `DATA_FILE` in the environment names another than the data's own. */
export function findDataFile(root: string): string {
  return resolve(root, process.env['DATA_FILE'] ?? 'data/events.json');
}
