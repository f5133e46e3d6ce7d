import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { toHex, type Digest } from '../../core/freeze/digest.ts';
import type { Problem } from '../../core/problem.ts';
import { PARTS_FILE, type ReadText } from '../../core/freeze/site-parts.ts';
import { getWords } from '../../core/words/get-words.ts';
import { describeCopy, sealCopy } from '../../map/freeze/freeze-file.ts';
import { planCopy, type Copy, type FreezeWish } from '../../map/freeze/plan-copy.ts';
import { readSite } from '../../map/freeze/read-site.ts';
import { freezeFolder } from './freeze-folder.ts';

/** All files of a copy (address → text), the manifest last; or what of the query cannot be had. */
export type FrozenSite =
  | { readonly files: ReadonlyMap<string, string>; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly files?: never };

/** Node's SHA-256. */
export const digest: Digest = (text) => Promise.resolve(createHash('sha256').update(text).digest());

/**
 * Makes both forms of a copy, the one file and the folder, from a built site.
 *
 * @param root folder of the built site
 * @throws where the folder holds none
 */
export async function freezeSite(root: string, wish: FreezeWish): Promise<FrozenSite> {
  if (!existsSync(join(root, PARTS_FILE))) throw new Error(`${root}: holds no built site. Run npm run build first.`);
  const read: ReadText = (address) => Promise.resolve(readFileSync(join(root, address), 'utf8'));
  const site = await readSite(read);
  const { copy, problems } = await planCopy(site, { ...wish, loadWords: getWords });
  if (problems !== undefined) return { problems };
  const from = { parts: site.parts, copy, read, digest };
  const file = await sealCopy({ ...from, request: wish });
  const folder = await freezeFolder({ ...from, addresses: listFiles(root) });
  const files = new Map([
    [file.name, file.html],
    ...[...folder.files].map(([address, text]) => [`${folder.name}/${address}`, text] as const),
  ]);
  return { files: new Map([...files, ['manifest.json', await formatManifest(files, copy, wish)]]) };
}

/** Addresses of all files below a folder, sorted. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
    .sort();
}

/** What the copy is, and the hash of each file. */
async function formatManifest(files: ReadonlyMap<string, string>, copy: Copy, wish: FreezeWish): Promise<string> {
  const hashes = await Promise.all(
    [...files].map(async ([address, text]) => [address, toHex(await digest(text))] as const),
  );
  const manifest = { ...describeCopy(copy, wish), sha256: Object.fromEntries(hashes) };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
