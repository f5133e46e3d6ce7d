import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { restrictedGlobals, restrictedSyntax, restrictedTimers } from '../config/lint/restrictions.js';

/** Messages of the linter on a line of source. */
function lint(text: string, { syntax, globals }: typeof restrictedTimers): readonly string[] {
  const rules: Linter.RulesRecord = {
    'no-restricted-syntax': ['error', ...syntax],
    'no-restricted-globals': ['error', ...globals],
  };
  const found = new Linter().verify(text, [{ languageOptions: { ecmaVersion: 2023, sourceType: 'module' }, rules }]);
  return found.map(({ message }) => message);
}

const ANYWHERE = { syntax: restrictedSyntax, globals: restrictedGlobals };

describe('the rules of the source', () => {
  it.each([
    'a.innerHTML = b;',
    'a.outerHTML = b;',
    "a.insertAdjacentHTML('beforeend', b);",
    "new DOMParser().parseFromString(b, 'text/html');",
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';",
    "import { styleMap } from 'lit/directives/style-map.js';",
    "a.setAttribute('style', b);",
    "selection.attr('style', b);",
    "import { csvParse } from 'd3';",
    "import { autoType } from 'd3';",
    'd3.csvParse(a);',
    'Date.parse(a);',
    'localStorage.clear();',
    'window.sessionStorage.clear();',
    "export * from './a.ts';",
  ])('refuse %s', (text) => {
    expect(lint(text, ANYWHERE)).toHaveLength(1);
  });

  it.each(['setTimeout(a, 1);', 'window.setInterval(a, 1);'])('refuse %s where the clock is injected', (text) => {
    expect(lint(text, restrictedTimers)).toHaveLength(1);
    expect(lint(text, ANYWHERE)).toEqual([]);
  });

  it.each([
    "a.style.setProperty('--x', b);",
    "selection.attr('d', b).style('opacity', 1);",
    'a.textContent = b;',
    "import { csvParseRows, timeParse } from 'd3';",
    'requestAnimationFrame(a);',
  ])('allow %s', (text) => {
    expect(lint(text, restrictedTimers)).toEqual([]);
  });
});
