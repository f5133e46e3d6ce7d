import { escapeMarkup } from '../../core/export/escape-markup.ts';
import type { Correction } from '../../core/releases/correction.ts';
import { FEED } from './corrections-feed.ts';
import { OEMBED } from './oembed.ts';
import { FILE_SIZE, PICTURE } from './poster-file.ts';
import type { SiteFacts } from './site-facts.ts';

/** What it is, in one sentence. */
const DESCRIPTION =
  'Calls, sanctions, advisories and other acts between Japan, China, Taiwan and the United States, day by day, each with its sources.';

/**
 * What other sites read of the page: Open Graph and Twitter cards, a schema.org data set, and where they find the feed of
 * corrections and the answer for oEmbed.
 */
export function formatPageHead(facts: SiteFacts): string {
  const { poster, siteUrl } = facts;
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
    `<script type="application/ld+json">${JSON.stringify(describeData(facts)).replaceAll('<', '\\u003c')}</script>`,
    formatAlternate('application/json+oembed', (siteUrl || './') + OEMBED, title),
    formatAlternate('application/feed+json', (siteUrl || './') + FEED, title),
  ].join('\n    ');
}

function formatAlternate(type: string, address: string, title: string): string {
  return `<link rel="alternate" type="${type}" href="${escapeMarkup(address)}" title="${escapeMarkup(title)}" />`;
}

/** A schema.org data set, with its newest correction and where all of them are told. */
function describeData({ poster: { model, words }, history, siteUrl }: SiteFacts): object {
  const { title } = words.page;
  const [newest] = history.corrections;
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
    ...(newest !== undefined && { correction: [describeCorrection(newest), (siteUrl || './') + FEED] }),
    ...(siteUrl !== '' && { url: siteUrl }),
    distribution: [
      download('text/csv', 'csv'),
      download('application/geo+json', 'geojson'),
      download('application/json', 'json'),
    ],
  };
}

function describeCorrection({ date, what, why }: Correction): object {
  return { '@type': 'CorrectionComment', datePublished: date, text: `${what.en} ${why.en}` };
}
