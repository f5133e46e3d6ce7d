import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_MESSAGE, VIEW_NAMES } from '../../../src/embed/messages.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const guide = read('src/embed/README.md');
const types = [...read('src/embed/messages.ts').matchAll(/readonly type: '(\w+)';/g)].map(([, type]) => type);

describe('the guide for articles', () => {
  it('tells every message by its type', () => {
    expect(types).toHaveLength(9);
    expect(types.filter((type) => !guide.includes(`\`${type}\``) && !guide.includes(`type: '${type}'`))).toEqual([]);
  });

  it('tells every name of the view, and how long a message may be', () => {
    const names = /The view has these names: (.+)\./.exec(guide)?.[1]?.replaceAll('`', '').split(', ');
    expect(names).toEqual([...VIEW_NAMES]);
    expect(guide).toContain(MAX_MESSAGE.toLocaleString('en'));
  });

  it('is linked from the README, and leads to files that exist', () => {
    expect(read('README.md')).toContain('(src/embed/README.md)');
    const links = [...guide.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => path ?? '');
    for (const path of links)
      expect(readFileSync(new URL(path, new URL('../../../src/embed/', import.meta.url)))).toBeDefined();
  });
});
