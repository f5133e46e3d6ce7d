import type { EnvironmentOptions, Plugin, ViteBuilder } from 'vite';
import { DATA_HOOKS } from '../index-block.ts';
import { PARTS_FILE, type SiteParts } from '../../core/freeze/site-parts.ts';
import {
  FROZEN_START,
  LATER_SCRIPTS,
  LIVE_ENTRY,
  MODULES_GLOBAL,
  SHARED_MODULES,
  SHARED_PACKAGES,
  type LaterScript,
  type LaterScriptAddress,
  type PartAddresses,
} from './later-parts.ts';
import { readSiteFiles } from './site-files.ts';

const PUBLIC_ID = 'virtual:later-parts';
/** In front of a later script's name: the module that hands its source over to the page. */
const HANDOVER_ID = 'virtual:later-script/';

/** The plugin that tells the entry where its later parts lie, and the builds that make them known. */
export interface LaterParts {
  readonly plugin: Plugin;
  /** The builds of the later scripts, which belong beside `live` and `client`. */
  readonly environments: Readonly<Record<string, EnvironmentOptions>>;
  buildApp(builder: ViteBuilder): Promise<void>;
}

/** Builds what is asked for later first, so that the entry can hold the hashed names: one build, several worlds. */
export function createLaterParts(root: string): LaterParts {
  const built: Built = new Map();
  let isDev = false;
  const plugin: Plugin = {
    name: 'tensions:later-parts',
    configResolved(config) {
      isDev = config.command === 'serve';
    },
    resolveId: (id) => (id === PUBLIC_ID || id.startsWith(HANDOVER_ID) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${PUBLIC_ID}`) return formatModule(isDev ? findDevParts() : findBuiltParts(root, built));
      const script = LATER_SCRIPTS.find(({ name }) => id === `\0${HANDOVER_ID}${name}`);
      return script === undefined ? null : formatHandover(script);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const source = `${JSON.stringify(findSiteParts(root, built, Object.keys(bundle)))}\n`;
        this.emitFile({ type: 'asset', fileName: PARTS_FILE, source });
      },
    },
  };
  return {
    plugin,
    environments: Object.fromEntries(LATER_SCRIPTS.map((script) => [script.name, toEnvironment(script)])),
    async buildApp({ environments, build }) {
      for (const name of ['live', 'hostScript', ...LATER_SCRIPTS.map((script) => script.name), 'client']) {
        const environment = environments[name];
        if (!environment) throw new Error(`later-parts: the environment "${name}" is missing`);
        built.set(name, findEntryName(await build(environment)));
      }
    },
  };
}

/** Environment → name of what it built. */
type Built = Map<string, string>;

/** The dev server bundles nothing: there the later scripts are modules. */
function findDevParts(): PartAddresses {
  return {
    liveChunk: `/${LIVE_ENTRY}`,
    siteFolder: '/',
    scriptType: 'module',
    laterScripts: findScripts(
      (kind) => `/data/${kind}.js`,
      ({ name, hook }) => [`/@id/${HANDOVER_ID}${name}`, hook],
    ),
  };
}

/** Addresses relative to the entry script, which lies in `assets/` with the others. */
function findBuiltParts(root: string, built: Built): PartAddresses {
  const { scripts } = readSiteFiles(root);
  const addressOf = (name: string): string => {
    const fileName = built.get(name);
    if (fileName === undefined) throw new Error(`later-parts: the entry was built before "${name}"`);
    return fileName.replace(/^assets\//, './');
  };
  return {
    liveChunk: addressOf('live'),
    siteFolder: '../',
    scriptType: 'text/javascript',
    laterScripts: findScripts(
      (kind) => `../${scripts[kind].address}`,
      ({ name, hook }) => [addressOf(name), hook],
    ),
  };
}

/** What a frozen copy is put together from. */
function findSiteParts(root: string, built: Built, fileNames: readonly string[]): SiteParts {
  const { scripts, copies } = readSiteFiles(root);
  const find = (pattern: RegExp): string => {
    const found = fileNames.find((name) => pattern.test(name));
    if (found === undefined) throw new Error(`later-parts: got no file like ${String(pattern)}`);
    return found;
  };
  return {
    entry: find(/^assets\/app-/),
    style: find(/^assets\/.+\.css$/),
    icon: find(/^assets\/.+\.svg$/),
    start: built.get(FROZEN_START) ?? '',
    scripts: Object.fromEntries(LATER_SCRIPTS.map(({ name, hook }) => [name, [built.get(name) ?? '', hook]])),
    details: scripts.details.address,
    stories: scripts.stories.address,
    geometry: [...copies.keys()].filter((address) => address.startsWith('data/geo/')),
  };
}

/** The later scripts by their names, with those that are made of data and not built. */
function findScripts(
  addressOfData: (kind: keyof typeof DATA_HOOKS) => string,
  find: (script: LaterScript) => LaterScriptAddress,
): PartAddresses['laterScripts'] {
  return Object.fromEntries([
    ...(['details', 'stories'] as const).map((kind) => [kind, [addressOfData(kind), DATA_HOOKS[kind]]] as const),
    ...LATER_SCRIPTS.filter(({ name }) => name !== FROZEN_START).map((script) => [script.name, find(script)] as const),
  ]) as PartAddresses['laterScripts'];
}

function toEnvironment({ name, fileName, shared = [], takesModules }: LaterScript): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      rolldownOptions: {
        input: HANDOVER_ID + name,
        external: [...shared, ...(takesModules === true ? SHARED_MODULES : [])],
        output: { format: 'iife', entryFileNames: `assets/${fileName}-[hash].js`, globals: findGlobal },
      },
    },
  };
}

/** The global variable that holds what a script takes of the entry. */
function findGlobal(id: string): string {
  return id in SHARED_PACKAGES ? SHARED_PACKAGES[id as keyof typeof SHARED_PACKAGES] : MODULES_GLOBAL;
}

/** Hands what the source exports to whoever listens. */
function formatHandover({ entry, hook }: LaterScript): string {
  return `import * as part from '/${entry}';\nglobalThis.${hook}?.(part);\n`;
}

type BuildResult = Awaited<ReturnType<ViteBuilder['build']>>;

function findEntryName(result: BuildResult): string {
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = outputs.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('later-parts: a build made no entry');
  return entry.fileName;
}

function formatModule(parts: PartAddresses): string {
  return Object.entries(parts)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
