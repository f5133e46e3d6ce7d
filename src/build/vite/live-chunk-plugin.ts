import type { Plugin, ViteBuilder } from 'vite';
import { readSiteFiles } from './site-files.ts';

/** Source of the chunk that is asked for later. */
export const LIVE_ENTRY = 'src/map/live/live-map.ts';

const PUBLIC_ID = 'virtual:live-chunk';
const RESOLVED_ID = `\0${PUBLIC_ID}`;

/** The plugin that tells the entry where its later parts lie, and the order of building that makes them known. */
export interface LiveChunk {
  readonly plugin: Plugin;
  buildApp(builder: ViteBuilder): Promise<void>;
}

/** Builds the live map first, so that the entry can hold its hashed name: one build, two worlds. */
export function createLiveChunk(root: string): LiveChunk {
  let liveChunk: string | null = null;
  let isDev = false;
  const plugin: Plugin = {
    name: 'tensions:live-chunk',
    configResolved(config) {
      isDev = config.command === 'serve';
    },
    resolveId: (id) => (id === PUBLIC_ID ? RESOLVED_ID : null),
    load(id) {
      if (id !== RESOLVED_ID) return null;
      if (isDev)
        return formatModule({ liveChunk: `/${LIVE_ENTRY}`, detailsScript: '/data/details.js', siteFolder: '/' });
      if (liveChunk === null) throw new Error('live-chunk: the entry was built before the live map');
      const detailsScript = `../data/${readSiteFiles(root).detailsName}`;
      return formatModule({ liveChunk, detailsScript, siteFolder: '../' });
    },
  };
  return {
    plugin,
    async buildApp({ environments, build }) {
      const { live, client } = environments;
      if (!live || !client) throw new Error('live-chunk: environments "live" and "client" are missing');
      liveChunk = findEntryName(await build(live));
      await build(client);
    },
  };
}

type BuildResult = Awaited<ReturnType<ViteBuilder['build']>>;

/** Name of the live chunk relative to the entry script: both lie in `assets/`. */
function findEntryName(result: BuildResult): string {
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = outputs.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('live-chunk: the live build made no entry chunk');
  return entry.fileName.replace(/^assets\//, './');
}

function formatModule(names: { liveChunk: string; detailsScript: string; siteFolder: string }): string {
  return Object.entries(names)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
