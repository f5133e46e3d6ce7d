/** The colours of one theme in styles/tokens.css, by their names without the dashes. @throws where the theme is missing. */
export function readTokens(css: string, theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const start = css.indexOf(`:root[data-theme='${theme}']`);
  const block = start < 0 ? '' : css.slice(start, css.indexOf('}', start));
  const tokens = new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  if (tokens.size === 0) throw new Error(`readTokens: found no colours of the theme "${theme}"`);
  return tokens;
}
