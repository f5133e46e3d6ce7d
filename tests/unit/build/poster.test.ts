import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPoster } from '../../../src/map/poster/draw-poster.ts';
import { formatPageHead } from '../../../src/build/poster/page-head.ts';
import { formatPosterFile } from '../../../src/build/poster/poster-file.ts';
import { formatSitePoster } from '../../../src/build/poster/site-poster.ts';
import { rasterise } from '../../../src/build/poster/rasterise.ts';
import { derivePoster, readPoster } from '../../../src/build/poster/read-poster.ts';
import { readTokens } from '../../../src/build/poster/read-tokens.ts';
import { POSTER_SIZES } from '../../../src/map/poster/poster-html.ts';
import { measureText, reckonWidth } from '../../../src/map/poster/text-width.ts';
import { insertPoster } from '../../../src/build/vite/poster-plugin.ts';
import { openCheckedIndex } from '../../../src/core/checked/checked-index.ts';
import { lanePath } from '../../../src/core/layout/lane-path.ts';
import { readSiteFiles } from '../../../src/build/vite/site-files.ts';
import { followDevice } from '../../../src/build/vite/theme-plugin.ts';

/** Height in px of a line of the card’s sentence. */
const LINE = 27;
/** Rasterising takes a second, more on a busy machine. */
const SLOW_MS = 20_000;

const ROOT = new URL('../../..', import.meta.url).pathname;
const tokensCss = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
const { block, history } = readSiteFiles(ROOT);
const poster = readPoster(ROOT, block)!;
const facts = { poster, history, siteUrl: '' };
let html = '';

beforeAll(() => {
  html = formatSitePoster(poster);
});

/** Markup that reads as this text. */
const unescape = (markup: string) =>
  markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const countOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('the poster in the page', () => {
  it('says the day, the sentence and the number of acts that the app says', () => {
    expect(poster.view.total).toBeGreaterThan(20);
    const text = unescape(html);
    expect(text).toContain('<time datetime="2025-11-25">Tuesday, 25 November 2025</time>');
    expect(text).toContain(`<p>${poster.headline.sentence}</p>`);
    expect(text).toContain(`<h2>${poster.view.total} acts on 25 November 2025</h2>`);
  });

  it('lists every act that is drawn, with each of its citations as a link', () => {
    const drawn = new Set(poster.view.scene.lanes.flatMap((lane) => lane.events));
    expect(drawn.size).toBeGreaterThan(20);
    const items = html.split(/<li class="/).map(unescape);
    for (const { id, title } of drawn) {
      const item = items.find((text) => text.includes(`<b>${title}</b>`));
      expect(item, title).toBeDefined();
      const { citations } = poster.details.get(id)!;
      expect(citations.length).toBeGreaterThan(0);
      expect([...item!.matchAll(/<a href="([^"]+)">/g)].map(([, url]) => url)).toEqual(citations.map(({ url }) => url));
      for (const { publisher } of citations) expect(item).toContain(publisher);
    }
  });

  it('counts in the legend what the app’s legend counts, and names only what is active', () => {
    const legend = /<section class="legend[^]*?<\/section>/.exec(html)![0];
    for (const [type, count] of poster.view.typeCounts) {
      expect(legend).toContain(`${poster.words.acts.types[type]} ${count}</li>`);
    }
    expect(countOf(legend, /<li>/g)).toBe(poster.view.typeCounts.size);
  });

  it.each(Object.entries(POSTER_SIZES))('draws each lane, badge and chip of the %s map once', (name, size) => {
    const { marks } = drawPoster(poster, size);
    expect(marks.lanes.length).toBeGreaterThan(10);
    const svg = new RegExp(`<svg class="map ${name}"[^]*?</svg>`).exec(html)![0];
    expect(countOf(svg, /class="lane /g)).toBe(marks.lanes.length);
    expect(countOf(svg, /class="(?:plate|dot) /g)).toBe(marks.lanes.filter(({ badge }) => badge !== null).length);
    expect(countOf(svg, /class="chip"/g)).toBe(marks.chips.length);
    for (const { text } of marks.labels) expect(svg).toContain(`>${text}</text>`);
  });

  it('uses nothing that it does not bring along, and holds the land once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    expect(countOf(html, /<path class="land cn"/g)).toBe(1);
    expect(html).not.toMatch(/\sstyle=|<style|<script/);
  });

  it(
    'takes text of the data for text',
    () => {
      const index = openCheckedIndex(JSON.parse(block)) as {
        events: { title: string; shortTitle: string }[];
        checked?: boolean;
      };
      delete index.checked;
      for (const event of index.events) Object.assign(event, { title: '"><img src=x>&', shortTitle: '<b>&"' });
      const hostile = derivePoster(JSON.stringify(index), '{"events":[]}')!;
      const markup = formatSitePoster(hostile);
      expect(markup).not.toContain('<img');
      expect(markup).toContain('<b>&quot;&gt;&lt;img src=x&gt;&amp;</b>');
      expect(() => rasterise(formatPosterFile(hostile, readTokens(tokensCss, 'light')))).not.toThrow();
    },
    SLOW_MS,
  );

  it('says under its map when something was corrected last, and leads to all corrections', () => {
    const { model } = poster;
    const coverage = { ...model.coverage, corrected: { date: '2026-12-03', since: '2026-11-22.3' } };
    expect(formatSitePoster({ ...poster, model: { ...model, coverage } })).toContain(
      '<a href="./data/corrections.json">Corrected on 3 December 2026</a></figcaption>',
    );
    expect(
      formatSitePoster({ ...poster, model: { ...model, coverage: { version: '1', from: '', to: '' } } }),
    ).not.toContain('Corrected on');
  });

  it('is left out where there are no data, and refuses a page without its place', () => {
    expect(derivePoster('{}', '{}')).toBeNull();
    const page = '<head></head><tension-app></tension-app>';
    expect(insertPoster(page, null)).toBe(page);
    expect(insertPoster(page, facts)).toMatch(
      /<tension-app>\n<svg class="stock"[^]*<main class="poster">[^]*<\/tension-app>/,
    );
    expect(() => insertPoster('<p></p>', facts)).toThrow(/^insertPoster: /);
  });
});

describe('the poster as a file', () => {
  it.each(['light', 'dark'] as const)(
    'is well-formed, depends on nothing, and has the %s colours',
    (theme) => {
      const tokens = readTokens(tokensCss, theme);
      const svg = formatPosterFile(poster, tokens);
      expect(svg).not.toMatch(/ class=| style=|<style|<image|<use|foreignObject|href=|var\(|undefined|NaN/);
      expect(svg).toContain(`fill="${tokens.get('sea')}"`);
      const png = PNG.sync.read(rasterise(svg));
      expect([png.width, png.height]).toEqual([1200, 630]);
      const at = (x: number, y: number) => png.data.subarray(4 * (y * 1200 + x)).toString('hex', 0, 3);
      // The Pacific east of Taiwan, the corner of the paper.
      expect(`#${at(800, 560)}`).toBe(tokens.get('sea'));
      expect(`#${at(1190, 10)}`).toBe(tokens.get('paper'));
    },
    SLOW_MS,
  );

  it('draws the same lanes as the page would in its frame', () => {
    const svg = formatPosterFile(poster, readTokens(tokensCss, 'light'));
    const [, width, height] = /<clipPath id="frame"><rect width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    const { marks } = drawPoster(poster, { width: width!, height: height! });
    const drawn = [...svg.matchAll(/ data-lane="([^"]+)"/g)].map(([, id]) => unescape(id!));
    expect(drawn).toEqual(marks.lanes.map(({ strand }) => strand.id));
    for (const mark of marks.lanes) expect(svg).toContain(` d="${lanePath(mark)}"`);
  });

  it('keeps its size however long its sentence is: the map makes room', () => {
    const heightOf = (sentence: string) => {
      const headline = { ...poster.headline, sentence };
      const svg = formatPosterFile({ ...poster, headline }, readTokens(tokensCss, 'light'));
      expect(svg).toContain(' width="1200" height="630" ');
      return Number(/<clipPath id="frame"><rect width="1200" height="(\d+)"/.exec(svg)![1]);
    };
    expect(heightOf('One line.') - heightOf('China and Japan. '.repeat(20))).toBe(3 * LINE);
  });
});

describe('what other sites read', () => {
  it.each([
    ['', 'poster.png', 'data/events.csv'],
    ['https://example.org/map/', 'https://example.org/map/poster.png', 'https://example.org/map/data/events.csv'],
  ])('leads from the site %j to the picture and the data', (siteUrl, picture, table) => {
    const head = formatPageHead({ ...facts, siteUrl });
    expect(head).toContain(`<meta property="og:image" content="${picture}" />`);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(head)![1]!) as {
      distribution: { contentUrl: string }[];
      version: string;
    };
    expect(data.distribution[0]!.contentUrl).toBe(table);
    expect(data.version).toBe(poster.model.coverage.version);
  });
});

describe('followDevice', () => {
  it('gives a dark device the dark theme’s own colours while no theme is set', () => {
    const css = followDevice(tokensCss);
    const added = css.slice(tokensCss.length);
    expect(added).toContain(':root:not([data-theme])');
    expect(readTokens(added.replace(':not([data-theme])', "[data-theme='dark']"), 'dark')).toEqual(
      readTokens(tokensCss, 'dark'),
    );
    expect(() => followDevice(':root {}')).toThrow(/^followDevice: /);
  });
});

describe('text without a font', () => {
  it('is measured by its signs, bold a little wider', () => {
    expect(measureText('WWW', 'sea')).toBeGreaterThan(measureText('iii', 'sea'));
    expect(measureText('日本', 'sea')).toBe(24);
    expect(measureText('', 'badge')).toBe(0);
    expect(reckonWidth('bold', 13, 600)).toBeGreaterThan(reckonWidth('bold', 13, 400));
  });
});
