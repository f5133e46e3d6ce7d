import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One finding in a line: rule, weight, and the elements that break it. */
export type Finding = string;

/** Runs every rule of axe on the page as it stands, shadow roots included; an empty list is a clean page. */
export async function findAccessFaults(page: Page): Promise<readonly Finding[]> {
  // The debugger's own door: the content policy lets no script in.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: SOURCE });
  await session.detach();
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { iframes: false, resultTypes: ['violations'] }),
  );
  return results.violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact ?? 'unknown'}): ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
