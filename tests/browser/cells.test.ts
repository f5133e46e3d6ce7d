import type { OutgoingHttpHeaders } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/build/serve.ts';
import { openArticle, writeArticle, type OpenArticle } from './article.ts';
import { expectNotBlank, expectPoster, plainShare } from './faults.ts';
import { releaseLiveMap } from './harness.ts';
import { createMapHost } from './map-host.ts';
import { headlineDate } from './parts.ts';
import { makeSingleFile } from './single-file.ts';

/** What a frame comes to: the live map, the map that needs no WebGL, or without scripts the picture with its sources. */
type Outcome = 'live' | 'static' | 'poster';

/** A way in which the map is served, and what it can come to. */
interface Kind {
  readonly name: string;
  readonly root: string;
  readonly path: string;
  /** What it is where its origin is its own. */
  readonly atBest: 'live' | 'static';
}

const QUERY = '?embed&t=2025-11-25&lang=en';

const KINDS = [
  { name: 'the site’s page', root: 'dist', path: `index.html${QUERY}`, atBest: 'live' },
  { name: 'the single file', root: await makeSingleFile(QUERY), path: 'map.html', atBest: 'static' },
] as const satisfies readonly Kind[];

const SANDBOXES = [
  '',
  'allow-same-origin',
  'allow-scripts',
  'allow-scripts allow-popups',
  'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  'allow-scripts allow-downloads allow-forms allow-modals allow-orientation-lock allow-pointer-lock allow-popups allow-presentation',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-same-origin allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox',
];

const HOSTS = [
  { cors: 'without CORS headers', headers: {} },
  { cors: 'with CORS headers', headers: { 'Access-Control-Allow-Origin': '*' } },
];

function outcomeOf(sandbox: string, { atBest }: Kind): Outcome {
  const tokens = sandbox.split(' ');
  if (!tokens.includes('allow-scripts')) return 'poster';
  return tokens.includes('allow-same-origin') ? atBest : 'static';
}

/** The browser's own words where a sandbox lets no script run. */
const REFUSED_SCRIPTS = /^Blocked script execution in .* because the document's frame is sandboxed/;

/** A map and an article around it, each on a server of its own. */
interface Cells extends Pick<Kind, 'root' | 'path'> {
  /** What the map's host sends besides. */
  readonly headers: OutgoingHttpHeaders;
  /** Attributes of each frame. */
  readonly frames: readonly string[];
  readonly articleHeaders?: OutgoingHttpHeaders;
  readonly expected: readonly RegExp[];
}

/** All frames in view side by side, of the least size that the map is made for. */
const [WIDTH, HEIGHT] = [360, 480];
const STYLE = `display: inline-block; width: ${WIDTH}px; height: ${HEIGHT}px; min-height: 0; margin: 0; border: 0`;

async function openCells({ root, headers, frames, path, articleHeaders, expected }: Cells): Promise<OpenArticle> {
  const map = createMapHost(root, headers);
  const address = `${await listen(map, 0)}/`;
  const body = frames.map((more) => `<iframe title="Map" src="${address}${path}" style="${STYLE}" ${more}></iframe>`);
  const article = await openArticle(
    { '/': writeArticle(body.join(' '), '') },
    {
      // The article has no policy of its own: that is not what is tested here.
      headers: { 'Content-Security-Policy': '', ...articleHeaders },
      sites: [address],
      width: 4 * WIDTH + 80,
      height: 2 * HEIGHT + 80,
      reducedMotion: 'reduce',
      expected,
    },
  );
  releaseLiveMap(article.page);
  const close = async () => {
    map.close();
    await article.close();
  };
  return { ...article, close };
}

async function frameAt(page: Page, nth: number): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(nth).elementHandle())?.contentFrame();
  if (frame == null) throw new Error(`frameAt: got no frame ${nth}`);
  return frame;
}

/** Waits until a frame is what it must come to, and sees that it is not blank: lanes, colours, words, a slider that answers. */
async function expectOutcome(frame: Frame, outcome: Outcome): Promise<void> {
  if (outcome === 'poster') {
    await expectPoster(frame);
    await frame.getByRole('heading', { name: 'Tuesday, 25 November 2025' }).first().waitFor();
    expect(await frame.locator('tension-app').getAttribute('data-ready')).toBeNull();
    return expect.poll(() => plainShare(frame.locator('figure svg:visible').first())).toBeLessThan(0.95);
  }
  await frame.locator(`tension-app[data-ready="${outcome}"]`).waitFor({ state: 'attached' });
  await headlineDate(frame).getByText('Tuesday, 25 November 2025').waitFor();
  await frame.locator('tension-arcs path.lane').first().waitFor({ state: 'attached' });
  await expectNotBlank(frame);
  expect(await frame.locator('tension-app').getAttribute('data-ready')).toBe(outcome);
}

describe.each(KINDS)('$name in a sandbox', (kind) => {
  describe.each(HOSTS)('$cors', ({ headers }) => {
    let article: OpenArticle;
    beforeAll(async () => {
      const frames = SANDBOXES.map((sandbox) => `sandbox="${sandbox}"`);
      article = await openCells({ ...kind, headers, frames, expected: [REFUSED_SCRIPTS] });
    });
    afterAll(() => article.close());

    it.each(SANDBOXES.map((sandbox, nth) => [sandbox, outcomeOf(sandbox, kind), nth] as const))(
      '“%s”: %s',
      async (_sandbox, outcome, nth) => {
        await expectOutcome(await frameAt(article.page, nth), outcome);
      },
    );
  });
});

const isolating = (embedderPolicy: string): OutgoingHttpHeaders => ({
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': embedderPolicy,
});
const CORP = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

interface Isolation {
  readonly article: string;
  readonly articleHeaders: OutgoingHttpHeaders;
  readonly host: string;
  readonly headers: OutgoingHttpHeaders;
  /** Attribute of the frame. */
  readonly frame: string;
  readonly outcome: Outcome | 'refused';
}

const PLAIN = { article: 'nothing', articleHeaders: {} };
const REQUIRING = { article: 'COEP require-corp', articleHeaders: isolating('require-corp') };
const CREDENTIALLESS = { article: 'COEP credentialless', articleHeaders: isolating('credentialless') };
const SILENT = { host: 'nothing', headers: {} };
const OPEN = { host: 'CORP', headers: CORP };
const ISOLATED = { host: 'COEP and CORP', headers: { ...CORP, 'Cross-Origin-Embedder-Policy': 'require-corp' } };

const ISOLATION: readonly Isolation[] = [
  { ...PLAIN, ...SILENT, frame: '', outcome: 'live' },
  { ...REQUIRING, ...SILENT, frame: '', outcome: 'refused' },
  { ...REQUIRING, ...OPEN, frame: '', outcome: 'refused' },
  { ...REQUIRING, ...ISOLATED, frame: '', outcome: 'live' },
  { ...CREDENTIALLESS, ...SILENT, frame: '', outcome: 'refused' },
  { ...REQUIRING, ...SILENT, frame: 'credentialless', outcome: 'live' },
];

describe('a map in an article that may be isolated', () => {
  it.each(ISOLATION)(
    'article sends $article, map’s host $host, frame “$frame”: $outcome',
    async ({ frame: attribute, outcome, ...sent }) => {
      const expected = outcome === 'refused' ? [/ERR_BLOCKED_BY_RESPONSE/] : [];
      const { page, close } = await openCells({ ...KINDS[0], ...sent, frames: [attribute], expected });
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(sent.article !== 'nothing');
      const frame = await frameAt(page, 0);
      if (outcome === 'refused') await expect.poll(() => frame.url()).toMatch(/^chrome-error:/);
      else await expectOutcome(frame, outcome);
      await close();
    },
  );
});
