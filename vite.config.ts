import { defineConfig } from 'vite';
import { SUPPORTED_BROWSERS } from './src/core/supported-browsers.ts';
import { compactPlugin } from './src/build/vite/compact-plugin.ts';
import { dataPlugin } from './src/build/vite/data-plugin.ts';
import { hostScriptEnvironment } from './src/build/vite/host-script.ts';
import { createLaterParts } from './src/build/vite/later-parts-plugin.ts';
import { LATER_SCRIPTS, LIVE_ENTRY } from './src/build/vite/later-parts.ts';
import { mapStylesPlugin } from './src/build/vite/map-styles-plugin.ts';
import { maplibrePlugin, nameMaplibreChunk } from './src/build/vite/maplibre-plugin.ts';
import { pagePlugin } from './src/build/vite/page-plugin.ts';
import { posterPlugin } from './src/build/vite/poster-plugin.ts';
import { pureCallsPlugin } from './src/build/vite/pure-calls-plugin.ts';
import { selectionPlugin } from './src/build/vite/selection-plugin.ts';
import { shrinkPlugin } from './src/build/vite/shrink-plugin.ts';
import { themePlugin } from './src/build/vite/theme-plugin.ts';

const root = import.meta.dirname;
const laterParts = createLaterParts(root);

export default defineConfig(({ command }) => ({
  root,
  base: './',
  publicDir: false,
  resolve: { alias: { 'd3-color': `${root}/src/build/vite/no-colors.ts` } },
  plugins: [
    compactPlugin(),
    pureCallsPlugin(),
    selectionPlugin(),
    themePlugin(),
    mapStylesPlugin(),
    maplibrePlugin(),
    laterParts.plugin,
    posterPlugin(root),
    dataPlugin(root),
    pagePlugin(),
    shrinkPlugin(),
  ],
  optimizeDeps: { entries: ['index.html', LIVE_ENTRY, ...LATER_SCRIPTS.map(({ entry }) => entry)] },
  build: {
    target: Object.entries(SUPPORTED_BROWSERS).map(([browser, version]) => browser + version),
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  builder: { sharedConfigBuild: true, buildApp: (builder) => laterParts.buildApp(builder) },
  environments: {
    client: {
      build: {
        emptyOutDir: false,
        rolldownOptions: {
          input: 'index.html',
          output: {
            format: 'iife',
            entryFileNames: 'assets/app-[hash].js',
            assetFileNames: 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
    ...(command === 'build' && {
      ...laterParts.environments,
      hostScript: hostScriptEnvironment,
      live: {
        consumer: 'client',
        build: {
          emptyOutDir: true,
          rolldownOptions: {
            input: LIVE_ENTRY,
            preserveEntrySignatures: 'strict',
            output: {
              format: 'es',
              entryFileNames: 'assets/[name]-[hash].js',
              chunkFileNames: ({ name }) => `assets/${nameMaplibreChunk(name)}-[hash].js`,
              assetFileNames: 'assets/[name]-[hash][extname]',
            },
          },
        },
      },
    }),
  },
}));
