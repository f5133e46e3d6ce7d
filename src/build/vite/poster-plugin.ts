import type { Plugin } from 'vite';
import { formatPageHead } from '../poster/page-head.ts';
import { formatSitePoster } from '../poster/site-poster.ts';
import { readPoster } from '../poster/read-poster.ts';
import { buildSiteExports } from '../poster/site-exports.ts';
import type { SiteFacts } from '../poster/site-facts.ts';
import { readSiteFiles } from './site-files.ts';

const EMPTY_APP = '<tension-app></tension-app>';

/** Puts the poster into the page, which is seen before the script and for good where none runs, and its files beside it. */
export function posterPlugin(root: string): Plugin {
  const read = (): SiteFacts | null => {
    const { block, history } = readSiteFiles(root);
    const poster = readPoster(root, block);
    return poster === null ? null : { poster, history, siteUrl: readSiteUrl() };
  };
  return {
    name: 'tensions:poster',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => insertPoster(html, read()),
    },
    generateBundle() {
      const facts = this.environment.name === 'client' ? read() : null;
      if (facts === null) return;
      for (const [fileName, source] of buildSiteExports(facts, root)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Absolute address of the site's folder; empty where the build is not told it. */
function readSiteUrl(): string {
  const address = process.env['SITE_URL'] ?? '';
  return address === '' || address.endsWith('/') ? address : `${address}/`;
}

/** The page with the poster inside the app, whose own picture takes its place. Without a poster as it is. */
export function insertPoster(html: string, facts: SiteFacts | null): string {
  if (!html.includes(EMPTY_APP)) throw new Error(`insertPoster: found no ${EMPTY_APP} in index.html`);
  if (facts === null) return html;
  return html
    .replace(EMPTY_APP, () => `<tension-app>\n${formatSitePoster(facts.poster)}\n</tension-app>`)
    .replace('</head>', () => `  ${formatPageHead(facts)}\n  </head>`);
}
