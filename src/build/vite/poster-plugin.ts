import type { Plugin } from 'vite';
import { formatPageHead } from '../poster/page-head.ts';
import { formatPoster } from '../poster/poster-html.ts';
import { readPoster, type Poster } from '../poster/read-poster.ts';
import { buildSiteExports } from '../poster/site-exports.ts';
import { readSiteFiles } from './site-files.ts';

const EMPTY_APP = '<tension-app></tension-app>';

/** Puts the poster into the page, which is seen before the script and for good where none runs, and its files beside it. */
export function posterPlugin(root: string): Plugin {
  const read = () => readPoster(root, readSiteFiles(root).block);
  return {
    name: 'tensions:poster',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => insertPoster(html, read()),
    },
    generateBundle() {
      const poster = this.environment.name === 'client' ? read() : null;
      if (poster === null) return;
      for (const [fileName, source] of buildSiteExports(poster, root)) {
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
export function insertPoster(html: string, poster: Poster | null): string {
  if (!html.includes(EMPTY_APP)) throw new Error(`insertPoster: found no ${EMPTY_APP} in index.html`);
  if (poster === null) return html;
  return html
    .replace(EMPTY_APP, () => `<tension-app>\n${formatPoster(poster)}\n</tension-app>`)
    .replace('</head>', () => `  ${formatPageHead(poster, readSiteUrl())}\n  </head>`);
}
