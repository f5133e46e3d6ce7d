import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStoryFile } from '../../core/parse/parse-stories.ts';
import { findDataFile, readStoryTexts } from '../data-files.ts';
import { buildSiteData, formatBlock, formatDetailsScript } from '../index-block.ts';

/** What the build makes of the data files. */
export interface SiteFiles {
  /** Text of the JSON block in `index.html`. */
  readonly block: string;
  /** Text of the script that brings the details, and its name with a hash of the text. */
  readonly detailsScript: string;
  readonly detailsName: string;
  /** Files that go into the site as they are: address within the site → file on disk. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Reads the data files below `root`; `DATA_FILE` in the environment names another file of events. */
export function readSiteFiles(root: string): SiteFiles {
  const dataFile = findDataFile(root);
  const text = readFileSync(dataFile, 'utf8');
  const read = (address: string) => readFileSync(join(root, address), 'utf8');
  const stories = [...readStoryTexts(join(root, 'data'))].map(([id, story]) => readStoryFile(id, story));
  const data = buildSiteData(text, read('data/actors.json'), read('data/places.json'), stories);
  const detailsScript = formatDetailsScript(data.details);
  const hash = createHash('sha256').update(detailsScript).digest('base64url').slice(0, 8);
  return {
    block: formatBlock(data.index),
    detailsScript,
    detailsName: `details-${hash}.js`,
    copies: new Map([['data/events.json', dataFile], ...listCopies(root)]),
  };
}

function listCopies(root: string): [string, string][] {
  const geo = join(root, 'data/geo');
  const shapes = existsSync(geo) ? readdirSync(geo).filter((name) => name.endsWith('json')) : [];
  return ['data/actors.json', 'data/places.json', ...shapes.sort().map((name) => `data/geo/${name}`)]
    .filter((address) => existsSync(join(root, address)))
    .map((address) => [address, join(root, address)]);
}
