import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { formatRevisions } from '../../core/releases/revisions.ts';
import { formatParse } from '../index-block.ts';
import { readSiteFiles } from './site-files.ts';

/** Module that holds the history of the data. */
const REVISIONS_ID = 'virtual:revisions';

/** In the dev server the scripts' names have no hash. */
const DEV_SCRIPT = /^\/data\/(details|stories)\.js$/;

/** Puts the data into the page as a JSON block, and beside it as files: details, stories' texts, events, places, geometry. */
export function dataPlugin(root: string): Plugin {
  return {
    name: 'tensions:data',
    resolveId: (id) => (id === REVISIONS_ID ? `\0${id}` : null),
    load: (id) =>
      id === `\0${REVISIONS_ID}`
        ? `export const revisions = ${formatParse(formatRevisions(readSiteFiles(root).history))};`
        : null,
    transformIndexHtml: {
      order: 'post',
      handler: (html) => insertBlock(html, readSiteFiles(root).block),
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const files = readSiteFiles(root);
      for (const { address, text } of Object.values(files.scripts)) {
        this.emitFile({ type: 'asset', fileName: address, source: text });
      }
      for (const [fileName, path] of files.copies) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const answer = answerInDev(root, request.url ?? '');
        if (answer === null) return next();
        response.setHeader('Content-Type', answer.type);
        response.end(answer.body);
      });
    },
  };
}

function insertBlock(html: string, block: string): string {
  if (!html.includes('</body>')) throw new Error('insertBlock: index.html has no </body>');
  // A function as replacement: the data may hold `$&`.
  return html.replace('</body>', () => `<script type="application/json" id="event-index">${block}</script>\n</body>`);
}

function answerInDev(root: string, url: string): { type: string; body: string | Buffer } | null {
  const address = url.replace(/[?#].*$/, '');
  if (!address.startsWith('/data/')) return null;
  const files = readSiteFiles(root);
  const kind = DEV_SCRIPT.exec(address)?.[1];
  if (kind === 'details' || kind === 'stories') return { type: 'text/javascript', body: files.scripts[kind].text };
  const path = files.copies.get(address.slice(1));
  return path === undefined ? null : { type: 'application/json', body: readFileSync(path) };
}
