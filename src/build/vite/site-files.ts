import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBlock } from '../../core/checked/format-block.ts';
import { readStoryFile } from '../../core/parse/parse-stories.ts';
import type { History } from '../../core/releases/history.ts';
import { findDataFile, readHistoryTexts, readStoryTexts } from '../data-files.ts';
import type { DATA_HOOKS } from '../index-block.ts';
import { buildSiteData, formatDataScript } from '../index-block.ts';
import { parseHistory } from '../releases/read-history.ts';
import { withHistory } from '../releases/with-history.ts';

/** What the build makes of the data files. */
export interface SiteFiles {
  /** Text of the JSON block in `index.html`. */
  readonly block: string;
  /** Scripts that bring data behind the index. */
  readonly scripts: Readonly<Record<keyof typeof DATA_HOOKS, DataScript>>;
  /** Files that go into the site as they are: address within the site → file on disk. */
  readonly copies: ReadonlyMap<string, string>;
  /** What was released and corrected, the data as they stand included. */
  readonly history: History;
}

/** A script of data: its text, and its address within the site with a hash of the text. */
export interface DataScript {
  readonly text: string;
  readonly address: string;
}

/** Reads the data files below `root`; `DATA_FILE` in the environment names another file of events. */
export function readSiteFiles(root: string): SiteFiles {
  const dataFile = findDataFile(root);
  const text = readFileSync(dataFile, 'utf8');
  const read = (address: string) => readFileSync(join(root, address), 'utf8');
  const stories = [...readStoryTexts(join(root, 'data'))].map(([id, story]) => readStoryFile(id, story));
  const { history } = parseHistory(readHistoryTexts(dataFile));
  const site = buildSiteData(text, read('data/actors.json'), read('data/places.json'), stories);
  const data = withHistory(site, history, text);
  return {
    block: formatBlock(data.index),
    scripts: { details: buildScript('details', data.details), stories: buildScript('stories', data.storyTexts) },
    history: data.history,
    copies: new Map([['data/events.json', dataFile], ...listCopies(root)]),
  };
}

function buildScript(kind: keyof typeof DATA_HOOKS, value: unknown): DataScript {
  const text = formatDataScript(kind, value);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { text, address: `data/${kind}-${hash}.js` };
}

function listCopies(root: string): [string, string][] {
  const geo = join(root, 'data/geo');
  const shapes = existsSync(geo) ? readdirSync(geo).filter((name) => name.endsWith('json')) : [];
  return ['data/actors.json', 'data/places.json', ...shapes.sort().map((name) => `data/geo/${name}`)]
    .filter((address) => existsSync(join(root, address)))
    .map((address) => [address, join(root, address)]);
}
