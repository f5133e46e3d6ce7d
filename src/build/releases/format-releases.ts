import type { ReleaseRecord } from '../../core/releases/release.ts';

/** Text of `data/releases.json`: a line for each release and each event, so that a release reads well as a difference. */
export function formatReleases({ releases, events }: ReleaseRecord): string {
  const list = releases.map((release) => JSON.stringify(release));
  const histories = [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { title, hashes }]) => {
      const history = JSON.stringify({ title, hashes: Object.fromEntries(hashes) });
      return `${JSON.stringify(id)}: ${history}`;
    });
  const join = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join(',\n');
  return `{\n "releases": [\n${join(list)}\n ],\n "events": {\n${join(histories)}\n }\n}\n`;
}
