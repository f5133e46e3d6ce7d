import { describe, expect, it } from 'vitest';
import { LATER_SCRIPTS } from '../../src/build/vite/later-parts.ts';
import { PARTS, weigh, type Part } from '../config/size.ts';

const SCRIPT: Part = { what: 'script', files: /\.js$/, leastKb: 0.05, mostKb: 0.2 };
const STYLE: Part = { what: 'style', files: /\.css$/, leastKb: 0.5, mostKb: 2 };
const BOTH = { what: 'both', counts: () => true, leastKb: 0.5, mostKb: 1.3 };

/** Bytes that gzip cannot shorten much, the same in every run. */
function noise(length: number): Buffer {
  let seed = 1;
  return Buffer.from(Array.from({ length }, () => (seed = (seed * 48271) % 2147483647) % 256));
}

/** A built site as the table knows it, each file of 1000 bytes. */
function siteOf(paths: readonly string[]): Map<string, Buffer> {
  return new Map(paths.map((path) => [path, noise(1000)]));
}

describe('weigh', () => {
  it.each([
    ['fits', noise(100), [true, true, true]],
    ['has grown', noise(400), [false, true, false]],
    ['has shrunk', noise(1), [false, true, true]],
  ])('tells of part and sum when a chunk %s', (_how, script, isWithin) => {
    const site = new Map([
      ['a.js', script],
      ['b.css', noise(1000)],
    ]);
    const { lines, strays } = weigh(site, [SCRIPT, STYLE], [BOTH]);
    expect(lines.map((line) => line.isWithin)).toEqual(isWithin);
    expect(strays).toEqual([]);
  });

  it('takes a missing chunk for one that has shrunk', () => {
    expect(weigh(new Map(), [SCRIPT], []).lines).toMatchObject([{ kb: 0, isWithin: false }]);
  });

  it('tells a file that no part counts, and one that two count', () => {
    const site = siteOf(['a.js', 'new.wasm', 'b.css']);
    expect(weigh(site, [SCRIPT, STYLE, { ...STYLE, what: 'again' }], []).strays).toEqual(['new.wasm', 'b.css']);
  });

  it('counts what comes later apart from our own code, and in everything that any visit may load', () => {
    const scripts = ['app', 'words-ja', 'about', 'parser'].map((name) => `assets/${name}-12345678.js`);
    const { lines } = weigh(siteOf(['index.html', 'data/events.json', 'assets/style-12345678.css', ...scripts]));
    const found = Object.fromEntries(lines.map(({ what, kb }) => [what, Math.round(kb)]));
    expect(found).toMatchObject({
      'our own code': 1,
      parser: 1,
      'before any interaction, in any language': 4,
      everything: 6,
    });
  });

  it('has a part for every script that is asked for later', () => {
    const paths = LATER_SCRIPTS.map(({ fileName }) => `assets/${fileName}-a1_b2-C3.js`);
    expect(weigh(siteOf(paths)).strays).toEqual([]);
    expect(PARTS.every(({ leastKb, mostKb }) => leastKb > 0 && mostKb > leastKb)).toBe(true);
  });
});
