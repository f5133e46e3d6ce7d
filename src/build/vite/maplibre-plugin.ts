import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin } from 'vite';

/** As the live map's sources name them, and as the dev server, which bundles nothing, takes them. */
const LIBRARY = 'maplibre-gl';
const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

const WORKER_ID = '\0maplibre-worker-url';
const WORKER_NAME = 'maplibre-gl-worker';

/**
 * MapLibre is written for compilers that take a field without a value for a mere type. Left to our own rules, such a field
 * of a subclass would be emptied after its superclass has filled it.
 */
const OLD_CLASS_FIELDS = {
  typescript: { removeClassFieldsWithoutInitializer: true },
  assumptions: { setPublicClassFields: true },
};

/** The bundler calls what library and worker share by one of its modules, which may be another tomorrow. */
export function nameMaplibreChunk(name: string): string {
  return name === WORKER_NAME ? name : 'maplibre-gl-shared';
}

/**
 * Builds MapLibre from the sources in its package instead of taking its two finished bundles, which each hold a copy of
 * what library and worker have in common: nearly a third of what a live map weighs. Here both import one chunk.
 */
export function maplibrePlugin(): Plugin {
  const sources = join(dirname(fileURLToPath(import.meta.resolve(LIBRARY))), '../src');
  return {
    name: 'tensions:maplibre',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === LIBRARY) return join(sources, 'index.ts');
      return id === WORKER_URL ? WORKER_ID : null;
    },
    load(id) {
      if (id !== WORKER_ID) return null;
      const worker = this.emitFile({ type: 'chunk', id: join(sources, 'source/worker.ts'), name: WORKER_NAME });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform: {
      filter: { id: /\/maplibre-gl\/src\/.+\.ts$/ },
      handler: compileMaplibre,
    },
  };
}

/** One source of MapLibre's as a script. */
export function compileMaplibre(code: string, id: string): ReturnType<typeof transformWithOxc> {
  return transformWithOxc(code, id, { tsconfig: false, ...OLD_CLASS_FIELDS });
}
