/** What the documents of the site did while they were under watch, as numbers. */
export interface Tally {
  /** Documents of the site that were asked for, in windows and in frames. */
  readonly pages: number;
  /** What was asked for: those documents, and all that they asked for themselves. */
  readonly requests: number;
  /** Requests to an origin that is neither the site's nor an article's of the test's own. */
  readonly foreign: number;
  readonly violations: number;
  readonly cookies: number;
  /** Keys of local and session storage, databases, caches and service workers that were there at the end. */
  readonly storageKeys: number;
}

export const EMPTY_TALLY: Tally = { pages: 0, requests: 0, foreign: 0, violations: 0, cookies: 0, storageKeys: 0 };

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      pages: sum.pages + one.pages,
      requests: sum.requests + one.requests,
      foreign: sum.foreign + one.foreign,
      violations: sum.violations + one.violations,
      cookies: sum.cookies + one.cookies,
      storageKeys: sum.storageKeys + one.storageKeys,
    }),
    EMPTY_TALLY,
  );
}

/** Whether nothing was done that must not be. A suite that has watched no page has shown nothing. */
export function isClean({ pages, foreign, violations, cookies, storageKeys }: Tally): boolean {
  return pages > 0 && foreign + violations + cookies + storageKeys === 0;
}

/** The line that the browser suite ends with. */
export function formatTally({ pages, requests, foreign, violations, cookies, storageKeys }: Tally): string {
  const words = [
    `pages ${pages}`,
    `requests ${requests}`,
    `foreign ${foreign}`,
    `policy violations ${violations}`,
    `cookies ${cookies}`,
    `storage keys ${storageKeys}`,
  ];
  return `browser suite: ${words.join(' · ')}`;
}
