import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatParameterTable } from '../../../src/state/parameter-table.ts';

const START = '<!-- parameters -->';
const END = '<!-- /parameters -->';
/** The formatter pads the cells of the README; padding says nothing. */
const unpad = (table: string): string => table.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');
const README = new URL('../../../README.md', import.meta.url);

describe('the table of URL parameters', () => {
  it('names every parameter of the public interface in its order', () => {
    const names = [...formatParameterTable().matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(names.join(' ')).toBe(
      'embed t from to trail event types actors pair lanes confidence map projection lang theme hide story step play since',
    );
  });

  it('has three cells in every row', () => {
    for (const row of formatParameterTable().split('\n')) expect(row.split('|')).toHaveLength(5);
  });

  it('stands in the README word for word', () => {
    const [, behind] = readFileSync(README, 'utf8').split(START);
    const table = behind?.split(END)[0]?.trim() ?? '';
    expect(unpad(table), `README.md lacks the table between ${START} and ${END}, or it differs`).toBe(
      unpad(formatParameterTable()),
    );
  });
});
