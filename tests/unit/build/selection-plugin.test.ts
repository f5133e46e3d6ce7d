import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dropUnusedMethods } from '../../../src/build/vite/selection-plugin.ts';

const source = readFileSync('node_modules/d3-selection/dist/d3-selection.mjs', 'utf8');

it('leaves of D3’s selections what is used, each unused method out, and nothing else', () => {
  const kept = dropUnusedMethods(source);
  expect(kept).toContain('  attr: selection_attr,\n  style: selection_style,\n  classed: selection_classed,\n');
  expect(kept.split('\n').length).toBe(source.split('\n').length - 15);
  expect(() => dropUnusedMethods(kept)).toThrow(/expected 15/);
});
