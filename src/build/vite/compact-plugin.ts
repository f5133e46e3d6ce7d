import type { Plugin } from 'vite';

/**
 * Takes the indentation out of the elements' sources. The minifier leaves template literals as they stand, and in
 * markup and style sheets indentation means nothing.
 */
export function compactPlugin(): Plugin {
  return {
    name: 'tensions:compact',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/ui\/.+\.ts$/ },
      handler: (code) => ({ code: compact(code), map: null }),
    },
  };
}

/** The same source without indentation and without comments of style sheets that stand on lines of their own. */
export function compact(code: string): string {
  return code.replaceAll(/^[ \t]+/gm, '').replaceAll(/^\/\* .* \*\/\n/gm, '');
}
