import { mkdirSync, writeFileSync } from 'node:fs';
import { freezeSite } from '../../src/build/freeze/freeze-site.ts';

/** Folder of the file, made anew by each run. */
const FOLDER = '.cache/single-file';

/** A folder that holds `map.html`: the built site frozen into one file. */
export async function makeSingleFile(query: string): Promise<string> {
  const { files } = await freezeSite('dist', { query, date: '2026-11-29', live: null });
  const [html] = [...(files?.values() ?? [])];
  if (html === undefined) throw new Error(`makeSingleFile: got "${query}", expected a query to freeze`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/map.html`, html);
  return FOLDER;
}
