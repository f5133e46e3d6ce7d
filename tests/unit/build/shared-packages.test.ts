import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LATER_SCRIPTS, SHARED_PACKAGES } from '../../../src/build/vite/later-parts.ts';

const list = (names: string | undefined): string[] =>
  (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .sort();

describe('what the entry shares with later scripts', () => {
  const entry = readFileSync('src/app/transitions.ts', 'utf8');

  it('is all that D3’s transitions take of d3-selection', () => {
    const module = readFileSync('node_modules/d3-transition/dist/d3-transition.mjs', 'utf8');
    const wanted = list(/import \{([^}]+)\} from 'd3-selection'/.exec(module)?.[1]);
    expect(wanted).toContain('selection');
    const [name] = LATER_SCRIPTS.filter((script) => script.name === 'transitions').flatMap(({ shared = [] }) => shared);
    const shared = new RegExp(`${SHARED_PACKAGES[name!]}: \\{([^}]+)\\}`).exec(entry)?.[1];
    expect(list(shared)).toEqual(wanted);
  });
});
