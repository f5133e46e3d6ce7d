import type { Plugin } from 'vite';

/** Tells the bundler that what D3's modules reckon while they load may be left out where nobody uses it. */
export function pureCallsPlugin(): Plugin {
  return {
    name: 'tensions:pure-calls',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/node_modules\/d3-[\w-]+\/.+\.mjs$/ },
      handler(code, id) {
        // Transitions are a later script's: the entry, which only names the package that has them too, leaves them out.
        const isLeftOut = this.environment.name === 'client' && id.includes('/d3-transition/');
        return { code: markPureCalls(code), map: null, ...(isLeftOut && { moduleSideEffects: false }) };
      },
    },
  };
}

/** Marks the calls whose outcome a module only keeps in a variable of its own: `var hslLong = hsl(nogamma);` */
export function markPureCalls(code: string): string {
  return code.replaceAll(/^((?:var|const|let) [\w$]+ = )(?=\(function\b|new |[\w$]+\()/gm, '$1/*#__PURE__*/ ');
}
