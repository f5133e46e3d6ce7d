import type { Plugin } from 'vite';
import { CONTENT_POLICY } from '../content-policy.ts';

const HEAD = [
  `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
  '<meta name="referrer" content="no-referrer" />',
].join('\n    ');

/**
 * Finishes the built page: the content policy first, and scripts and styles that load in an opaque origin too (module
 * scripts and `crossorigin` are refused there). The dev server's page stays as it is: hot reloading needs inline styles.
 */
export function pagePlugin(): Plugin {
  return {
    name: 'tensions:page',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: finishPage },
  };
}

/**
 * The built page from the one that the bundler wrote.
 * @throws when the page has no head or its entry script is not where it is expected.
 */
export function finishPage(html: string): string {
  const classic = html
    .replaceAll(/<script type="module"(?: crossorigin)? src=/g, '<script defer src=')
    .replaceAll(/(<link rel="stylesheet") crossorigin/g, '$1');
  if (!classic.includes('<script defer src=')) throw new Error('finishPage: found no entry script to make classic');
  if (!classic.includes('<head>')) throw new Error('finishPage: found no <head>');
  return classic.replace('<head>', () => `<head>\n    ${HEAD}`);
}
