import { formatBlock } from '../../core/checked/format-block.ts';
import { toHex, type Digest } from '../../core/freeze/digest.ts';
import { FROZEN_BLOCK, type FrozenBlock } from '../../core/freeze/frozen-block.ts';
import { formatFrozenHtml } from '../../core/freeze/frozen-html.ts';
import { LIVE_SCRIPTS, type ReadText, type SiteParts } from '../../core/freeze/site-parts.ts';
import { nameCopy } from '../../map/freeze/freeze-file.ts';
import type { Copy } from '../../map/freeze/plan-copy.ts';
import { CONTENT_POLICY } from '../content-policy.ts';

/** A folder with the page of a query, live map included: its name, which holds a hash of its content, and its files. */
export interface FrozenFolder {
  readonly name: string;
  /** Address within the folder → text. */
  readonly files: ReadonlyMap<string, string>;
}

export interface FolderInput {
  readonly parts: SiteParts;
  readonly copy: Copy;
  readonly read: ReadText;
  /** Addresses of all files of the site. */
  readonly addresses: readonly string[];
  readonly digest: Digest;
}

/** What of a site a frozen page may ask for beside `index.html`: all but whole data, and what only a live page uses. */
function isNeeded(address: string, parts: SiteParts): boolean {
  const isLive = LIVE_SCRIPTS.some((name) => parts.scripts[name]?.[0] === address);
  return /^(assets\/|data\/geo\/|data\/places\.json$|embed\.js$)/.test(address) && !isLive;
}

/** Makes the folder of a copy. Its page has the data within, and finds the rest beside it. */
export async function freezeFolder(input: FolderInput): Promise<FrozenFolder> {
  const { parts, copy, read, addresses, digest } = input;
  const needed = addresses.filter((address) => isNeeded(address, parts)).sort();
  const texts = await Promise.all(needed.map(async (address) => [address, await read(address)] as const));
  const files = new Map([['index.html', formatFolderPage(parts, copy)], ...texts]);
  const hashes = await Promise.all(
    [...files].map(async ([address, text]) => `${toHex(await digest(text))}  ${address}\n`),
  );
  return { name: nameCopy(copy, await digest(hashes.join(''))), files };
}

function formatFolderPage(parts: SiteParts, copy: Copy): string {
  const frozen: FrozenBlock = { search: copy.search, sealed: false, hooks: {} };
  return formatFrozenHtml({
    language: copy.language,
    theme: copy.state.theme === 'auto' ? null : copy.state.theme,
    title: copy.title,
    policy: CONTENT_POLICY,
    icon: `./${parts.icon}`,
    head: [
      `<script defer src="./${parts.start}"></script>`,
      `<script defer src="./${parts.entry}"></script>`,
      `<link rel="stylesheet" href="./${parts.style}">`,
    ].join('\n'),
    poster: copy.poster,
    blocks: new Map([...copy.blocks, [FROZEN_BLOCK, formatBlock(frozen)]]),
    scripts: '',
  });
}
