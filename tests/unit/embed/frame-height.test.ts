import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../../src/embed/frame/frame-height.ts';
import { formatHeight } from '../../../src/embed/frame/height-formats.ts';

const PLAIN = { hide: [], story: null } as const;
const WIDTHS = Array.from({ length: 141 }, (_, i) => 200 + i * 10);

describe('the height that suits a frame', () => {
  it('is none without a width', () => {
    for (const width of [0, -1, NaN]) expect(frameHeight(width, PLAIN)).toBeNull();
  });

  it('is a whole number within what hosts allow, at any width, whatever is hidden or told', () => {
    for (const width of [1, ...WIDTHS, 1e6]) {
      for (const hide of [[], ['header'], ['header', 'timeline']] as const) {
        for (const story of [null, 'the-call']) {
          const height = frameHeight(width, { hide, story })!;
          expect(height).toBe(Math.round(height));
          expect(height).toBeGreaterThan(400);
          expect(height).toBeLessThan(1000);
        }
      }
    }
  });

  it('is less where parts are hidden, and the words of a story take more the narrower they are', () => {
    expect(frameHeight(360, { ...PLAIN, hide: ['timeline'] })).toBeLessThan(frameHeight(360, PLAIN)!);
    expect(frameHeight(360, { ...PLAIN, hide: ['header'] })).toBeLessThan(frameHeight(360, PLAIN)!);
    const ofStory = (width: number) => frameHeight(width, { hide: [], story: 'x' })! - frameHeight(width, PLAIN)!;
    expect(ofStory(320)).toBeGreaterThan(ofStory(800));
    expect(frameHeight(320, { hide: ['header'], story: 'x' })).toBe(frameHeight(320, { ...PLAIN, hide: ['header'] }));
  });

  it('changes by less than a settled frame announces when a scroll bar comes or goes', () => {
    // src/embed/frame/announce-height.ts: 16 px; the widest scroll bars take 17. Only the timeline's fold is a jump.
    const jumps = WIDTHS.filter(
      (width) => Math.abs(frameHeight(width, PLAIN)! - frameHeight(width - 17, PLAIN)!) >= 16,
    );
    expect(jumps).toEqual([540, 550]);
  });
});

describe('the forms of a height', () => {
  const named = (name: string, childId: string | null = null) => formatHeight(480, { name, childId });

  it('are ours, Datawrapper’s and AMP’s, and pym’s where its host script has named the frame', () => {
    expect(named('')).toEqual([
      { tensions: 1, type: 'height', height: 480 },
      { 'datawrapper-height': { 'tensions frame': 480 } },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
    ]);
    expect(named('', 'graphic').at(-1)).toBe('pymxPYMxgraphicxPYMxheightxPYMx480');
  });

  it('call the frame for Datawrapper by its name where that is safe in a selector, else by one that no address holds', () => {
    const idOf = (message: readonly unknown[]) =>
      Object.keys((message[1] as { readonly 'datawrapper-height': object })['datawrapper-height']);
    expect(idOf(named('map-1'))).toEqual(['map-1']);
    expect(idOf(named('', 'graphic'))).toEqual(['graphic']);
    for (const name of ['', `'] *`, '__proto__ ', 'a b', 'x'.repeat(65)])
      expect(idOf(named(name))).toEqual(['tensions frame']);
    expect(encodeURI('tensions frame')).not.toBe('tensions frame');
  });

  it('fit the host scripts that listen for them', () => {
    // As pym's parent reads it: its own id, a type, a message.
    const read = /^pymxPYMxgraphicxPYMx(\S+)xPYMx(.*)$/.exec(String(named('', 'graphic').at(-1)));
    expect(read?.slice(1)).toEqual(['height', '480']);
  });
});
