import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findImports } from '../../config/architecture.ts';
import { readSources } from '../../config/read-sources.ts';
import { MODULES_GLOBAL, SHARED_MODULES, SHARED_PACKAGES } from '../../../src/build/vite/later-parts.ts';

const list = (names: string | undefined): string[] =>
  (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .sort();

const entry = readFileSync('src/app/shared-packages.ts', 'utf8');
const sharedOf = (name: keyof typeof SHARED_PACKAGES) =>
  list(new RegExp(`${SHARED_PACKAGES[name]}: \\{([^}]+)\\}`).exec(entry)?.[1]);

const imports = findImports(readSources('src'));

/** What a file takes of another by its name in `import {…}`, types left out. */
function namesFrom(path: string, to: string): string[] {
  const file = to.split('/').at(-1) ?? '';
  const found = readFileSync(path, 'utf8').matchAll(/import \{([^}]+)\} from '([^']+)';/g);
  return [...found].flatMap(([, names, from = '']) => (from.endsWith(`/${file}`) ? list(names) : []));
}

describe('what the entry shares with later scripts', () => {
  it('is all that D3’s transitions take of d3-selection', () => {
    const module = readFileSync('node_modules/d3-transition/dist/d3-transition.mjs', 'utf8');
    const wanted = list(/import \{([^}]+)\} from 'd3-selection'/.exec(module)?.[1]);
    expect(wanted).toContain('selection');
    expect(sharedOf('d3-selection')).toEqual(wanted);
  });

  it('is all that the elements take of Lit', () => {
    const sources = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const taken = sources.flatMap((path) =>
      [...readFileSync(`src/ui/${path}`, 'utf8').matchAll(/import \{([^}]+)\} from 'lit';/g)].flatMap(([, names]) =>
        list(names),
      ),
    );
    expect(sharedOf('lit')).toEqual([...new Set(taken)].sort());
  });

  it('is all of its own modules that the button that freezes takes and does not bring', () => {
    const isShared = (path: string) => SHARED_MODULES.some((pattern) => pattern.test(`/${path}`));
    const reached = new Set(['src/ui/freeze/freeze-part.ts']);
    const taken = new Set<string>();
    for (const path of reached) {
      for (const { to, typesOnly } of imports.filter(({ from }) => from === path)) {
        if (typesOnly || !to.startsWith('src/')) continue;
        if (!isShared(to)) reached.add(to);
        else for (const name of namesFrom(path, to)) taken.add(name);
      }
    }
    const given = list(new RegExp(`${MODULES_GLOBAL}: \\{([^}]+)\\}`).exec(entry)?.[1]);
    expect(given).toContain('buildLayout');
    expect(given).toEqual([...taken].sort());
  });

  it('is nothing that changes: the elements’ script has no copy of what the page’s transitions have told the page', () => {
    const reached = new Set(['src/ui/later-elements.ts']);
    for (const path of reached)
      for (const { from, to, typesOnly } of imports) if (from === path && !typesOnly) reached.add(to);
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((path) => path === 'src/ui/transitions.ts' || path === 'd3')).toEqual([]);
  });
});
