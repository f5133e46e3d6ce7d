import type { Plugin } from 'vite';

/**
 * Methods of D3's selections that neither we nor its other methods and transitions call. They hang on one object, so that
 * the bundler keeps them all: a kilobyte gzipped. Whoever needs one takes it off this list.
 */
export const UNUSED: ReadonlySet<string> = new Set([
  'selectChild',
  'selectChildren',
  'sort',
  'call',
  'size',
  'property',
  'html',
  'raise',
  'lower',
  'clone',
  'datum',
  'on',
  'dispatch',
]);

/** Leaves unused methods of selections out of the entry. The map without WebGL, whose D3 is its own, has them all. */
export function selectionPlugin(): Plugin {
  return {
    name: 'tensions:selection',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/d3-selection\/dist\/d3-selection\.mjs$/ },
      handler(code) {
        return this.environment.name === 'client' ? { code: dropUnusedMethods(code), map: null } : null;
      },
    },
  };
}

/** The module's text without the lines `name: selection_name,` of the unused. @throws where it has none of such lines */
export function dropUnusedMethods(code: string): string {
  let dropped = 0;
  const kept = code.replaceAll(/^ {2}(\S+): selection_\w+,?\n/gm, (line, name: string) => {
    if (!UNUSED.has(name)) return line;
    dropped += 1;
    return '';
  });
  if (dropped !== UNUSED.size) throw new Error(`dropUnusedMethods: found ${dropped}, expected ${UNUSED.size}`);
  return kept;
}
