import { describe, expect, it } from 'vitest';
import { readDataTexts } from '../../../../src/build/data-files.ts';
import { formatReleases } from '../../../../src/build/releases/format-releases.ts';
import { readReleasedEvents } from '../../../../src/build/releases/hash-event.ts';
import { hasHeading, releaseData } from '../../../../src/build/releases/release-data.ts';
import { parseReleases } from '../../../../src/core/parse/parse-releases.ts';
import { addRelease, NO_RELEASES } from '../../../../src/core/releases/release.ts';
import { correctionOf } from '../../../fixtures/history.ts';

const own = readDataTexts();
const file = JSON.parse(own.events) as { version: string; events: { id: string; summary: string }[] };
/** The data as they stand, as the first release of 1 December. */
const first = addRelease(NO_RELEASES, { version: file.version, date: '2026-12-01' }, readReleasedEvents(own.events));
const history = { releases: formatReleases(first), corrections: '{"corrections":[]}' };
const LOG = '# Log\n\n## 2026-12-03.1 (3 December 2026)\n';

/** The texts with a new version in which one act is reworded. */
function reworded(id: string, corrections: readonly object[] = []) {
  const events = file.events.map((event) =>
    event.id === id ? { ...event, summary: `${event.summary} It said so.` } : event,
  );
  return {
    ...own,
    events: JSON.stringify({ ...file, version: '2026-12-03.1', events }),
    history: { ...history, corrections: JSON.stringify({ corrections }) },
  };
}

const ID = '2025-11-24-us-cn-call';
const entry = correctionOf({ event: ID, version: '2026-12-03.1', date: '2026-12-03' });

describe('npm run data:release', () => {
  it('writes a new version with what differs, so that the record reads back', () => {
    const released = releaseData(reworded(ID, [entry]), LOG, '2026-12-03');
    if (released.kind === 'refused') expect.fail(released.lines.join('\n'));
    expect(released.line).toBe('Version 2026-12-03.1, 2026-12-03: 0 added, 1 amended, 0 withdrawn.');
    const { record, problems } = parseReleases(JSON.parse(released.text));
    expect(problems).toEqual([]);
    expect(record.releases.at(-1)).toEqual({ version: '2026-12-03.1', date: '2026-12-03' });
    expect([...record.events].filter(([, { hashes }]) => hashes.size > 1).map(([id]) => id)).toEqual([ID]);
    expect(released.text.split('\n')).toHaveLength(history.releases.split('\n').length + 1);
  });

  it.each([
    [
      'a change without an entry',
      reworded(ID),
      LOG,
      '2026-12-03',
      `events: ${ID} · version · 2026-12-03.1 · was amended`,
    ],
    [
      'a version that is out',
      { ...own, history },
      LOG,
      '2026-12-03',
      `Nothing to release: version ${file.version} is out.`,
    ],
    [
      'no word in the change log',
      reworded(ID, [entry]),
      '# Log',
      '2026-12-03',
      'CHANGELOG.md has no heading "## 2026-12-03.1"',
    ],
    ['a day before the last release', reworded(ID, [entry]), LOG, '2026-11-30', 'date: got 2026-11-30'],
    ['a day that is none', reworded(ID, [entry]), LOG, '2026-02-30', 'date: got 2026-02-30'],
  ])('refuses %s', (_what, texts, log, day, expected) => {
    const released = releaseData(texts, log, day);
    expect(released.kind === 'refused' ? released.lines.join('\n') : '').toContain(expected);
  });

  it('knows a heading from one that only begins alike', () => {
    expect(hasHeading(LOG, '2026-12-03.1')).toBe(true);
    expect(hasHeading('## 2026-12-03.11', '2026-12-03.1')).toBe(false);
  });
});
