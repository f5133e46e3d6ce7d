import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropUnusedMethods, UNUSED } from '../../../src/build/vite/selection-plugin.ts';

const source = readFileSync('node_modules/d3-selection/dist/d3-selection.mjs', 'utf8');
const UI = 'src/ui';

/** Sources that draw by selections. */
function readDrawers(): string[] {
  const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(join(UI, name), 'utf8')).filter((text) => /from 'd3'/.test(text));
}

it('leaves each unused method of D3’s selections out, and nothing else', () => {
  const kept = dropUnusedMethods(source);
  expect(kept).toContain('  attr: selection_attr,\n  style: selection_style,\n  classed: selection_classed,\n');
  expect(kept.split('\n').length).toBe(source.split('\n').length - UNUSED.size);
  expect(() => dropUnusedMethods(kept)).toThrow(/^dropUnusedMethods: found 0/);
});

it('leaves none out that a method which stays, or one of our own sources, calls', () => {
  const unused = new RegExp(String.raw`\.(${[...UNUSED].join('|')})\(`, 'g');
  const callsOf = (text: string) => [...text.matchAll(unused)].map(([call]) => call);
  const methods = [...source.matchAll(/^function selection_(\w+)\([^]*?^\}/gm)];
  expect(methods.length).toBeGreaterThan(30);
  const stay = methods.filter(([, name = '']) => !UNUSED.has(name)).map(([text]) => text);
  // What calls a function that it was given, calls no method of a selection.
  expect(stay.flatMap(callsOf).filter((call) => call !== '.call(')).toEqual([]);
  expect(stay.join('').match(/\bthis\.call\(/)).toBeNull();
  const drawers = readDrawers();
  expect(drawers.length).toBeGreaterThan(5);
  for (const text of drawers) expect(callsOf(text)).toEqual([]);
});
