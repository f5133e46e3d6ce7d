import type { Page } from 'playwright-core';

const BINDING = '__reportViolation';

/** Not the page's words: the software renderer's own remarks on reading pixels back. */
const NOISE = /GL Driver Message|GPU stall due to ReadPixels/;

/**
 * Records everything that must not happen on a page of ours: violations of the content policy (in any frame), requests
 * to another origin, uncaught errors, and errors or warnings on the console but those expected. The list grows while
 * the page is open.
 */
export async function watchPage(
  page: Page,
  {
    origin,
    expected,
    toleratesRefusals = false,
  }: { readonly origin: string; readonly expected: readonly RegExp[]; readonly toleratesRefusals?: boolean },
): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.exposeBinding(
    BINDING,
    (_source, words: string) => toleratesRefusals || faults.push(`content policy: ${words}`),
  );
  await page.addInitScript((binding) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const report = (globalThis as unknown as Record<string, (words: string) => void>)[binding];
      report?.(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  }, BINDING);
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin && !toleratesRefusals)
      faults.push(`request to another origin: ${request.url()}`);
  });
  page.on('pageerror', (error) => void faults.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const words = message.text();
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (NOISE.test(words) || expected.some((pattern) => pattern.test(words))) return;
    faults.push(`console ${message.type()}: ${words}`);
  });
  return faults;
}
