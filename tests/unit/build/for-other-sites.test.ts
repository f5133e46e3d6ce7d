import { describe, expect, it } from 'vitest';
import { FEED, formatFeed } from '../../../src/build/poster/corrections-feed.ts';
import { formatOembed, OEMBED } from '../../../src/build/poster/oembed.ts';
import { formatPageHead } from '../../../src/build/poster/page-head.ts';
import { readPoster } from '../../../src/build/poster/read-poster.ts';
import { readSiteFiles } from '../../../src/build/vite/site-files.ts';
import { parseInstant } from '../../../src/core/time/parse-date.ts';
import { HISTORY } from '../../fixtures/history.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;
const poster = readPoster(ROOT, readSiteFiles(ROOT).block)!;
const SITE = 'https://example.org/map/';
const TITLE = 'Indo-Pacific Tensions Map';

type Json = Readonly<Record<string, unknown>>;
const isUrl = (value: unknown): boolean => URL.canParse(String(value));
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** What JSON Feed 1.1 asks of a feed, in words; empty for a good one. Source: https://www.jsonfeed.org/version/1.1/ */
function findFeedFaults(feed: Json): string[] {
  const items = feed['items'] as readonly Json[];
  const ids = new Set(items.map(({ id }) => id));
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  return [
    feed['version'] === 'https://jsonfeed.org/version/1.1' ? '' : 'version',
    isText(feed['title']) ? '' : 'title',
    Array.isArray(items) ? '' : 'items',
    ids.size === items.length ? '' : 'ids are not unique',
    ...items.flatMap(({ id, content_text: text, date_published: date, tags, url }) => [
      isText(id) ? '' : 'id',
      isText(text) ? '' : 'content_text',
      isText(url) ? '' : 'url',
      RFC_3339.test(String(date)) && parseInstant(String(date)) !== null ? '' : 'date_published',
      Array.isArray(tags) && tags.every(isText) ? '' : 'tags',
    ]),
    ...[feed, ...items].flatMap((object) =>
      Object.keys(object)
        .filter((key) => !/^(?:_|[a-z_]+$)/.test(key))
        .map((key) => `key ${key}`),
    ),
  ].filter((fault) => fault !== '');
}

describe('the feed of corrections', () => {
  it('is a good JSON Feed 1.1 that tells what, when and why, the newest first', () => {
    const feed = JSON.parse(formatFeed(HISTORY, TITLE, SITE)) as Json & { items: Json[] };
    expect(findFeedFaults(feed)).toEqual([]);
    expect(feed).toMatchObject({ home_page_url: `${SITE}index.html`, feed_url: SITE + FEED });
    expect(feed.items).toEqual([
      expect.objectContaining({ id: 'c@v3', title: 'Withdrawn: c as ccccccc1', url: `${SITE}index.html?since=v2` }),
      {
        id: 'b@v2',
        url: `${SITE}index.html?event=b`,
        title: 'Amended: b as bbbbbbb2',
        content_text: 'The call lasted an hour.\n\nWhy: A second report says so.',
        date_published: '2026-12-02T00:00:00+09:00',
        tags: ['amended'],
        _correction: {
          event: 'b',
          version: 'v2',
          kind: 'amended',
          ja: { what: '会談は1時間。', why: '別の報道による。' },
        },
      },
    ]);
  });

  it('leads by relative addresses where nobody knows the site’s, and is good without corrections', () => {
    const feed = JSON.parse(formatFeed(HISTORY, TITLE, '')) as Json & { items: Json[] };
    expect(findFeedFaults(feed)).toEqual([]);
    const base = new URL(FEED, SITE);
    expect(new URL(String(feed['home_page_url']), base).href).toBe(`${SITE}index.html`);
    expect(new URL(String(feed.items[1]?.['url']), base).href).toBe(`${SITE}index.html?event=b`);
    expect(feed).not.toHaveProperty('feed_url');
    expect(findFeedFaults(JSON.parse(formatFeed({ ...HISTORY, corrections: [] }, TITLE, '')) as Json)).toEqual([]);
  });

  it('holds its check: a spoilt feed has faults', () => {
    const feed = JSON.parse(formatFeed(HISTORY, TITLE, SITE)) as Json & { items: Json[] };
    const spoilt = { ...feed, items: [{ ...feed.items[0], date_published: '2026-12-02', id: 'b@v2' }, feed.items[1]] };
    expect(findFeedFaults(spoilt)).toEqual(['ids are not unique', 'date_published']);
  });
});

describe('the answer for oEmbed', () => {
  it('has what oEmbed 1.0 asks of rich content, and the frame that an editor would write', () => {
    const answer = JSON.parse(formatOembed(poster, SITE)) as Json;
    expect(answer).toEqual({
      type: 'rich',
      version: '1.0',
      title: TITLE,
      provider_name: TITLE,
      provider_url: SITE,
      cache_age: 86_400,
      thumbnail_url: `${SITE}poster.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 640,
      height: 640,
      html:
        `<iframe src="${SITE}index.html?embed" title="${TITLE}, Tuesday, 25 November 2025"` +
        ' width="100%" height="640" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>',
    });
  });

  it('has relative addresses where nobody knows the site’s', () => {
    const answer = JSON.parse(formatOembed(poster, '')) as Json;
    expect(answer['thumbnail_url']).toBe('poster.png');
    expect(answer['html']).toContain('src="index.html?embed"');
    expect(answer).not.toHaveProperty('provider_url');
  });

  it('writes an address with signs of markup as text', () => {
    const answer = JSON.parse(formatOembed(poster, 'https://example.org/?a="&b=<')) as Json;
    expect(answer['html']).toContain('src="https://example.org/?a=&quot;&amp;b=&lt;index.html?embed"');
  });
});

describe('the head of the page', () => {
  const headOf = (corrections: typeof HISTORY.corrections, siteUrl: string) =>
    formatPageHead({ poster, history: { ...HISTORY, corrections }, siteUrl });
  const dataOf = (head: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(head)![1]!) as Json;

  it.each(['', SITE])('names the feed and the answer for oEmbed, from the site %j', (siteUrl) => {
    const head = headOf([], siteUrl);
    expect(head).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${siteUrl || './'}${OEMBED}" title="${TITLE}" />`,
    );
    expect(head).toContain(
      `<link rel="alternate" type="application/feed+json" href="${siteUrl || './'}${FEED}" title="${TITLE}" />`,
    );
  });

  it('tells the newest correction as schema.org does, and none where there is none', () => {
    expect(dataOf(headOf(HISTORY.corrections, SITE))['correction']).toEqual([
      {
        '@type': 'CorrectionComment',
        datePublished: '2026-12-03',
        text: 'The call lasted an hour. A second report says so.',
      },
      SITE + FEED,
    ]);
    expect(dataOf(headOf([], SITE))).not.toHaveProperty('correction');
    expect(isUrl(SITE + FEED)).toBe(true);
  });
});
