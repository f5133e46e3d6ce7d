import { formatBlock } from '../../core/checked/format-block.ts';
import { toBase64, toHex, type Digest } from '../../core/freeze/digest.ts';
import { FROZEN_BLOCK, geometryBlock, MANIFEST_BLOCK, type FrozenBlock } from '../../core/freeze/frozen-block.ts';
import { formatFrozenHtml } from '../../core/freeze/frozen-html.ts';
import { inlineJson, inlineScript, inlineStyle } from '../../core/freeze/inline.ts';
import { SEALED_SCRIPTS, type ReadText, type SealedScript, type SiteParts } from '../../core/freeze/site-parts.ts';
import type { Problem } from '../../core/problem.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { planCopy, type Copy, type FreezeRequest, type FreezeWish } from './plan-copy.ts';
import { readSite } from './read-site.ts';

/** One file with everything inside. */
export interface FrozenFile {
  /** With a hash of its content. */
  readonly name: string;
  readonly html: string;
}

/** How many digits of a hash stand in a name. */
const NAME_DIGITS = 12;

/** A text of the page that a browser runs or applies, and its hash. */
interface Part {
  readonly id: string;
  readonly text: string;
  readonly hash: Uint8Array;
}

/**
 * Makes the one file of a query: the map that needs no WebGL, with the data of its period. It asks for nothing, and lets
 * nothing run but what it holds. The same site, query, date and address give the same file to the byte.
 */
export async function freezeFile(
  read: ReadText,
  request: FreezeRequest,
  digest: Digest,
): Promise<
  | { readonly file: FrozenFile; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly file?: never }
> {
  const site = await readSite(read);
  const { copy, problems } = await planCopy(site, request);
  if (problems !== undefined) return { problems };
  return { file: await sealCopy({ read, request, digest, copy, parts: site.parts }) };
}

/** Puts all that a copy needs into one file. */
export async function sealCopy(input: SealInput): Promise<FrozenFile> {
  const html = await formatFile(input);
  return { name: `${nameCopy(input.copy, await input.digest(html))}.html`, html };
}

/** What a copy is called: its day, and the beginning of a hash. */
export function nameCopy({ state }: Copy, hash: Uint8Array): string {
  return `tensions-${dayToIso(msToDay(state.t))}-${toHex(hash).slice(0, NAME_DIGITS)}`;
}

/** A copy, and what it is put together from. */
export interface SealInput {
  readonly read: ReadText;
  readonly request: FreezeWish;
  readonly digest: Digest;
  readonly copy: Copy;
  readonly parts: SiteParts;
}

async function formatFile({ read, request, digest, copy, parts }: SealInput): Promise<string> {
  const names = SEALED_SCRIPTS.filter((name) => name !== 'wordsJa' || copy.speaksMore);
  const toPart = async (id: string, text: string): Promise<Part> => ({ id, text, hash: await digest(text) });
  const readScript = async (id: string, address: string) => toPart(id, inlineScript(await read(address)));
  const [style, ...scripts] = await Promise.all([
    read(parts.style).then((css) => toPart('part-style', inlineStyle(css))),
    readScript('part-start', parts.start),
    readScript('part-entry', parts.entry),
    ...names.map((name) => readScript(`part-${name}`, scriptOf(parts, name)[0])),
  ]);
  const blocks = new Map([
    ...copy.blocks,
    ...(await readGeometry(read, parts)),
    [FROZEN_BLOCK, formatBlock(toFrozenBlock(copy, parts, names))],
  ]);
  const manifest = await formatManifest({ copy, request, digest, blocks, parts: [style, ...scripts] });
  return formatFrozenHtml({
    language: copy.language,
    theme: copy.state.theme === 'auto' ? null : copy.state.theme,
    title: copy.title,
    policy: formatPolicy(style, scripts),
    icon: `data:image/svg+xml,${encodeURIComponent((await read(parts.icon)).trim())}`,
    head: `<style id="part-style">${style.text}</style>`,
    poster: copy.poster,
    blocks: new Map([...blocks, [MANIFEST_BLOCK, manifest]]),
    scripts: scripts.map(({ id, text }) => `<script id="${id}">${text}</script>`).join('\n'),
  });
}

function scriptOf({ scripts }: SiteParts, name: SealedScript): readonly [address: string, hook: string] {
  const script = scripts[name];
  if (script === undefined) throw new Error(`parts.json: expected a script "${name}", got none`);
  return script;
}

function toFrozenBlock({ search }: Copy, parts: SiteParts, names: readonly SealedScript[]): FrozenBlock {
  return { search, sealed: true, hooks: Object.fromEntries(names.map((name) => [name, scriptOf(parts, name)[1]])) };
}

/** The land as near views draw it. */
async function readGeometry(read: ReadText, { geometry }: SiteParts): Promise<[string, string][]> {
  return Promise.all(
    geometry.map(async (address): Promise<[string, string]> => {
      const name = /(\w+)\.json$/.exec(address)?.[1] ?? '';
      return [geometryBlock(name), inlineJson((await read(address)).trim())];
    }),
  );
}

/** Nothing but these very texts runs or is applied; nothing is asked for. */
function formatPolicy(style: Part, scripts: readonly Part[]): string {
  const sourceOf = ({ hash }: Part) => `'sha256-${toBase64(hash)}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(sourceOf).join(' ')}`,
    `style-src ${sourceOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What a manifest says of a copy beside its hashes. */
export function describeCopy({ version, period, search }: Copy, { date, live }: FreezeWish): object {
  return { frozen: date, version, period, query: search, live };
}

/** What the file is, and the hash of each of its elements' texts, by the element's id. */
async function formatManifest(input: {
  readonly copy: Copy;
  readonly request: FreezeWish;
  readonly digest: Digest;
  readonly blocks: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
}): Promise<string> {
  const { copy, request, digest, blocks, parts } = input;
  const data = await Promise.all([...blocks].map(async ([id, text]) => [id, toHex(await digest(text))] as const));
  return formatBlock({
    ...describeCopy(copy, request),
    sha256: Object.fromEntries([...parts.map(({ id, hash }) => [id, toHex(hash)] as const), ...data]),
  });
}
