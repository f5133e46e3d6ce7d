import type { Correction } from '../../core/releases/correction.ts';
import { findVersionBefore, type History } from '../../core/releases/history.ts';
import type { ReleaseRecord } from '../../core/releases/release.ts';
import { correctionWords } from '../../core/words/correction-words.ts';
import { sinceWords } from '../../core/words/since-words.ts';

/** Where the feed lies in the site. */
export const FEED = 'data/corrections.json';

/**
 * The corrections as a JSON Feed, the newest first. Without the site's address, links are relative to the feed's own.
 * What is English in an item stands in Japanese beside it, under `_correction`.
 * Source: https://www.jsonfeed.org/version/1.1/
 *
 * @param title name of the map
 * @param siteUrl absolute address of the site's folder with a closing slash; empty where the build does not know it
 */
export function formatFeed({ record, corrections }: History, title: string, siteUrl: string): string {
  const home = siteUrl === '' ? '../' : siteUrl;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${title}: corrections`,
    home_page_url: `${home}index.html`,
    ...(siteUrl !== '' && { feed_url: siteUrl + FEED }),
    description: 'What was corrected in the data of the map after it was published: what, when and why.',
    language: 'en',
    items: corrections.map((correction) => toItem(correction, record, home)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function toItem({ date, event, version, kind, what, why }: Correction, record: ReleaseRecord, home: string): object {
  // What is gone has no page of its own, but stands in the list of what has changed.
  const [name, value] =
    kind === 'withdrawn' ? ['since', findVersionBefore(record, version) ?? version] : ['event', event];
  return {
    // The same wherever a copy of the site lies.
    id: `${event}@${version}`,
    url: `${home}index.html?${name}=${encodeURIComponent(value)}`,
    title: `${sinceWords.en.kinds[kind]}: ${record.events.get(event)?.title ?? event}`,
    content_text: `${what.en}\n\n${correctionWords.en.why} ${why.en}`,
    // A date is a day in Tokyo.
    date_published: `${date}T00:00:00+09:00`,
    tags: [kind],
    _correction: { event, version, kind, ja: { what: what.ja, why: why.ja } },
  };
}
