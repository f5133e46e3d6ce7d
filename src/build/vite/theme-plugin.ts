import type { Plugin } from 'vite';

const TOKENS = /\/styles\/tokens\.css$/;
const DARK = /:root\[data-theme='dark'\] \{([^}]*)\}/;

/** Lets a dark device have dark colours before any script has set the theme, and without one. */
export function themePlugin(): Plugin {
  return {
    name: 'tensions:theme',
    enforce: 'pre',
    transform: (code, id) => (TOKENS.test(id.replace(/\?.*$/, '')) ? followDevice(code) : null),
  };
}

/** The tokens, with those of the dark theme for a dark device as long as no theme is set. @throws without a dark theme. */
export function followDevice(css: string): string {
  const dark = DARK.exec(css)?.[1];
  if (dark === undefined) throw new Error('followDevice: found no dark theme in the tokens');
  return `${css}\n@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {${dark}}\n}\n`;
}
