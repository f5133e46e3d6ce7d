import { escapeMarkup } from '../../core/export/escape-markup.ts';
import { FILE_SIZE, PICTURE } from './poster-file.ts';
import type { Poster } from './read-poster.ts';

/** Where the answer for oEmbed lies in the site. */
export const OEMBED = 'oembed.json';

/** CSS px of the frame: as README.md shows it, in a column of text. */
const FRAME = { width: 640, height: 640 };
const DAY_SECONDS = 86_400;

/**
 * What a site that speaks oEmbed is told of the page: the frame of its default picture. A file answers whatever it is
 * asked, so that `maxwidth` and an address with parameters change nothing. Without the site's address, links are relative
 * to the file's own, and few sites follow them.
 * Source: https://oembed.com/#section2.3.4
 *
 * @param siteUrl absolute address of the site's folder with a closing slash, or empty
 */
export function formatOembed({ words, headline }: Poster, siteUrl: string): string {
  const { title } = words.page;
  const frame = [
    ['src', `${siteUrl}index.html?embed`],
    ['title', `${title}, ${headline.date}`],
    ['width', String(FRAME.width)],
    ['height', String(FRAME.height)],
    ['style', 'border:0;max-width:100%'],
    ['loading', 'lazy'],
  ] as const;
  const attributes = frame.map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: title,
    ...(siteUrl !== '' && { provider_url: siteUrl }),
    cache_age: DAY_SECONDS,
    thumbnail_url: siteUrl + PICTURE,
    thumbnail_width: FILE_SIZE.width,
    thumbnail_height: FILE_SIZE.height,
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    ...FRAME,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
