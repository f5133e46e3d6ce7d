import { DATA_BLOCKS, FROZEN_BLOCK, type FrozenBlock } from '../core/freeze/frozen-block.ts';
import type { Frozen } from './frozen.ts';

/** What a frozen page runs first: it finds in the page what the live one asks its host for. */

function readBlock(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

const { search, sealed, hooks } = readBlock(FROZEN_BLOCK) as FrozenBlock;

/** Scripts behind the entry hand over what they bring as soon as they run. */
const parts = new Map(
  Object.entries(hooks).map(([name, hook]) => [
    name,
    new Promise<unknown>((resolve) => Object.assign(globalThis, { [hook]: resolve })),
  ]),
);

function request(name: string): Promise<unknown> | undefined {
  const block = DATA_BLOCKS[name];
  if (block !== undefined) return Promise.resolve(readBlock(block));
  return parts.get(name) ?? (sealed ? Promise.reject(new Error(`${name} is not in this file`)) : undefined);
}

const own = location.search.replace(/^\?/, '');
const frozen: Frozen = {
  // What a reader's own address asks for comes last, and counts.
  search: own === '' ? search : `${search === '' ? '?' : `${search}&`}${own}`,
  sealed,
  request,
};
Object.assign(globalThis, { __tensionsFrozen: frozen });
