import type { Plugin } from 'vite';
import { minify, type MinifyOptions } from 'terser';

/** The builds whose scripts are ours; the live map is MapLibre's, which its makers have made small. */
const isOurs = (environment: string): boolean => environment !== 'live';

/** No function of ours that has no `this` is ever called with `new`, and reading a property does nothing. */
const OPTIONS: MinifyOptions = { ecma: 2020, compress: { passes: 4, pure_getters: true } };

/**
 * Tells the browser that what the page starts with calls nearly all of its functions at once: compiled while it is being
 * loaded, beside the page's own thread, they cost that 15 ms less, on a slow phone 75. Engines that do not know it, do not
 * mind it. Source: https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Shrinks our scripts once more behind the bundler: 3 % of what readers load. */
export function shrinkPlugin(): Plugin {
  return {
    name: 'tensions:shrink',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      if (!isOurs(this.environment.name)) return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const isFirst = this.environment.name === 'client';
        const format = isFirst ? { preamble: COMPILE_AT_ONCE } : {};
        const { code } = await minify(compactStyles(file.code), { ...OPTIONS, format });
        if (code === undefined) throw new Error(`shrink: ${file.fileName} came out empty`);
        file.code = code;
      }
    },
  };
}

/**
 * Takes the line breaks and blanks out of style sheets that stand in templates of a minified script. Only what is
 * followed or preceded by a brace or a semicolon of a rule goes: the script's own code has no such blanks, and the
 * markup's templates keep theirs.
 */
export function compactStyles(code: string): string {
  return code
    .replaceAll(/([;{])\n/g, '$1')
    .replaceAll(/;\}\n?/g, '}')
    .replaceAll(/([;{])([a-z-]+): /g, '$1$2:')
    .replaceAll(/([\w\])*%]) \{/g, '$1{')
    .replaceAll(/([ :(,])0\.(\d+r?em)/g, '$1.$2');
}
