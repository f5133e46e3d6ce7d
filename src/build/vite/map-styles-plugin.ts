import type { Plugin } from 'vite';

/** Parts of MapLibre that our map never makes: controls, popups, markers, the reader's own place. */
const UNUSED = /\.maplibregl-(?:ctrl|popup|marker|user-location|attrib)/;

/** Leaves out of MapLibre's style sheet what no element of ours matches: nine tenths of it, pictures of buttons mostly. */
export function mapStylesPlugin(): Plugin {
  return {
    name: 'tensions:map-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/maplibre-gl\.css/ },
      handler: (code) => ({ code: dropUnusedRules(code), map: null }),
    },
  };
}

/** A style sheet without rules for unused parts of MapLibre, nor at-rules that held nothing else. */
export function dropUnusedRules(styles: string): string {
  return styles
    .replaceAll(/([^{}]+)(\{[^{}]*\})/g, (_rule, selectors: string, block: string) => {
      const used = selectors.split(',').filter((selector) => !UNUSED.test(selector));
      return used.length === 0 ? '' : used.join(',') + block;
    })
    .replaceAll(/@[^{};]+\{\s*\}/g, '');
}
