import { describe, expect, it } from 'vitest';
import { BUDGETS, weigh, type Budget } from '../config/size.ts';

const BUDGET: Budget = { what: 'script', files: /\.js$/, leastKb: 0.05, mostKb: 0.2 };

/** Bytes that gzip cannot shorten much, the same in every run. */
function noise(length: number): Buffer {
  let seed = 1;
  return Buffer.from(Array.from({ length }, () => (seed = (seed * 48271) % 2147483647) % 256));
}

describe('weigh', () => {
  it.each([
    ['fits', noise(100), true],
    ['has grown', noise(400), false],
    ['has shrunk', noise(1), false],
  ])('tells when a chunk %s', (_how, script, isWithin) => {
    const [weight] = weigh(
      new Map([
        ['a.js', script],
        ['b.css', noise(1000)],
      ]),
      [BUDGET],
    );
    expect(weight?.isWithin).toBe(isWithin);
  });

  it('counts what comes later apart from our own code, and the parser not at all: few readers load it', () => {
    const site = ['app', 'words-ja', 'about', 'parser', 'style'].map((name): [string, Buffer] => [
      `assets/${name}-12345678.${name === 'style' ? 'css' : 'js'}`,
      noise(1000),
    ]);
    const counted = weigh(new Map(site)).map(({ what, kb }): [string, number] => [what, Math.round(kb)]);
    expect(new Map(counted)).toEqual(
      new Map([
        ...BUDGETS.map(({ what }): [string, number] => [what, 0]),
        ['before any interaction', 3],
        ['our own code', 1],
        ['Japanese words', 1],
        ['prose of About', 1],
        ['parser', 1],
        ['everything', 4],
      ]),
    );
  });

  it('takes a missing chunk for one that has shrunk', () => {
    expect(weigh(new Map(), [BUDGET])).toMatchObject([{ kb: 0, isWithin: false }]);
  });
});
