import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readSiteFiles } from './site-files.ts';

const DEV_DETAILS = '/data/details.js';

/** Puts the data into the page as a JSON block, and beside it as files: details, events, places, geometry. */
export function dataPlugin(root: string): Plugin {
  return {
    name: 'tensions:data',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => insertBlock(html, readSiteFiles(root).block),
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const files = readSiteFiles(root);
      this.emitFile({ type: 'asset', fileName: `data/${files.detailsName}`, source: files.detailsScript });
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
  if (address === DEV_DETAILS) return { type: 'text/javascript', body: files.detailsScript };
  const path = files.copies.get(address.slice(1));
  return path === undefined ? null : { type: 'application/json', body: readFileSync(path) };
}
