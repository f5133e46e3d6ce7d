import { formatEmbedCode } from '../../core/embed-code/embed-code.ts';
import { ELEMENT_SIZE, findFrameHeight } from '../../core/embed-code/frame-size.ts';
import { FILE_SIZE, PICTURE } from './poster-file.ts';
import type { Poster } from '../../map/poster/poster.ts';

/** Where the answer for oEmbed lies in the site. */
export const OEMBED = 'oembed.json';

/** The column of text for which a size is told, CSS px; the frame itself is as wide as its column. */
const WIDTH_PX = 640;
const DAY_SECONDS = 86_400;

/**
 * What a site that speaks oEmbed is told of the page: the frame of its default picture, in the code of the embed dialog.
 * A file answers whatever it is asked, so that `maxwidth` and an address with parameters change nothing. Without the
 * site's address, links are relative to the file's own, and few sites follow them.
 * Source: https://oembed.com/#section2.3.4
 *
 * @param siteUrl absolute address of the site's folder with a closing slash, or empty
 */
export function formatOembed({ words, headline }: Poster, siteUrl: string): string {
  const { title } = words.page;
  const page = `${siteUrl}index.html`;
  const html = formatEmbedCode('iframe', {
    page,
    script: '',
    framed: [],
    linked: [],
    title: `${title}, ${headline.date}`,
    linkText: '',
    size: ELEMENT_SIZE,
  });
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
    html,
    width: WIDTH_PX,
    height: findFrameHeight(ELEMENT_SIZE, WIDTH_PX),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
