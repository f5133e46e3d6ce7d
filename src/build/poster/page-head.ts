import { FILE_SIZE } from './poster-file.ts';
import { escapeMarkup } from '../../core/export/escape-markup.ts';
import type { Poster } from './read-poster.ts';

/** Where social cards find their picture. */
export const PICTURE = 'poster.png';

/** What it is, in one sentence. */
const DESCRIPTION =
  'Calls, sanctions, advisories and other acts between Japan, China, Taiwan and the United States, day by day, each with its sources.';

/**
 * What other sites read of the page: Open Graph and Twitter cards, and a schema.org data set.
 *
 * @param siteUrl absolute address of the site's folder with a closing slash, which cards ask for; empty where the build
 *   does not know where it will lie: then addresses are relative, and most social sites show no picture
 */
export function formatPageHead(poster: Poster, siteUrl: string): string {
  const { headline, words } = poster;
  const { title } = words.page;
  const properties: readonly (readonly [attribute: string, name: string, content: string])[] = [
    ['property', 'og:type', 'website'],
    ['property', 'og:title', title],
    ['property', 'og:description', DESCRIPTION],
    ['property', 'og:image', siteUrl + PICTURE],
    ['property', 'og:image:width', String(FILE_SIZE.width)],
    ['property', 'og:image:height', String(FILE_SIZE.height)],
    ['property', 'og:image:alt', `${words.map.label}, ${headline.date}. ${headline.sentence}`],
    ...(siteUrl === '' ? [] : [['property', 'og:url', siteUrl] as const]),
    ['name', 'twitter:card', 'summary_large_image'],
  ];
  return [
    ...properties.map(
      ([attribute, name, content]) => `<meta ${attribute}="${name}" content="${escapeMarkup(content)}" />`,
    ),
    `<script type="application/ld+json">${JSON.stringify(describeData(poster, siteUrl)).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n    ');
}

/** A schema.org data set. */
function describeData({ model, words }: Poster, siteUrl: string): object {
  const { title } = words.page;
  const { from, to, version } = model.coverage;
  const download = (format: string, file: string) => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: `${siteUrl}data/events.${file}`,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: DESCRIPTION,
    version,
    temporalCoverage: `${from}/${to}`,
    isAccessibleForFree: true,
    ...(siteUrl !== '' && { url: siteUrl }),
    distribution: [
      download('text/csv', 'csv'),
      download('application/geo+json', 'geojson'),
      download('application/json', 'json'),
    ],
  };
}
