import type { Plugin } from 'vite';
import { formatPoster } from '../poster/poster-html.ts';
import { readPoster, type Poster } from '../poster/read-poster.ts';
import { readSiteFiles } from './site-files.ts';

const EMPTY_APP = '<tension-app></tension-app>';

/** Puts the poster into the page: what is seen before the script, and for good where none runs. */
export function posterPlugin(root: string): Plugin {
  return {
    name: 'tensions:poster',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => insertPoster(html, readPoster(root, readSiteFiles(root).block)),
    },
  };
}

/** The page with the poster inside the app, whose own picture takes its place. Without a poster as it is. */
export function insertPoster(html: string, poster: Poster | null): string {
  if (!html.includes(EMPTY_APP)) throw new Error(`insertPoster: found no ${EMPTY_APP} in index.html`);
  if (poster === null) return html;
  return html.replace(EMPTY_APP, () => `<tension-app>\n${formatPoster(poster)}\n</tension-app>`);
}
