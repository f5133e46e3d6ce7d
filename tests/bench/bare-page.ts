import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page with a bare map as Vite builds any page; gives the folder that holds it. */
export async function buildBarePage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'bare-map-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('bare-map/', import.meta.url)),
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // MapLibre's worker ends in `.mjs`, which many hosts, and ours, serve with a type that browsers refuse.
        output: {
          assetFileNames: ({ names }) => {
            const isModule = names.some((name) => name.endsWith('.mjs'));
            return isModule ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]';
          },
        },
      },
    },
  });
  return outDir;
}
