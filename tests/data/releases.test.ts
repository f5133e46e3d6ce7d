import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/build/check-data.ts';
import { readDataTexts } from '../../src/build/data-files.ts';
import { readReleasedEvents } from '../../src/build/releases/hash-event.ts';
import { hasHeading } from '../../src/build/releases/release-data.ts';
import { parseHistory } from '../../src/build/releases/read-history.ts';
import { formatReleases } from '../../src/build/releases/format-releases.ts';
import { hashAt } from '../../src/core/releases/release.ts';

const texts = readDataTexts();
const { history, problems } = parseHistory(texts.history);
const { releases, events } = history.record;
const { version } = JSON.parse(texts.events) as { version: string };
const read = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

describe('data/releases.json', () => {
  it('is there, without a problem, as its command writes it', () => {
    expect(problems).toEqual([]);
    expect(releases.length).toBeGreaterThanOrEqual(1);
    expect(texts.history.releases).toBe(formatReleases(history.record));
  });

  it('has the data as they stand for its last release: whoever builds from this commit publishes what is recorded', () => {
    expect(releases.at(-1)?.version, 'npm run data:release').toBe(version);
    const last = [...events].flatMap(([id, each]) => {
      const hash = hashAt(each, releases, releases.length - 1);
      return hash === null ? [] : [[id, { title: each.title, hash }] as const];
    });
    expect(new Map(last)).toEqual(new Map([...readReleasedEvents(texts.events)]));
  });

  it('grows: dates never go back', () => {
    const dates = releases.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it('has a section in the change log for each release', () => {
    const log = read('CHANGELOG.md');
    expect(releases.filter((release) => !hasHeading(log, release.version))).toEqual([]);
  });
});

describe('data:check against the last release', () => {
  const file = JSON.parse(texts.events) as { version: string; events: Record<string, unknown>[] };
  const [first, second] = file.events.map(({ id }) => String(id));
  /** Rows of the problems of data with a new version, the first act gone and the second reworded. */
  const rowsWith = (corrections: readonly object[]) => {
    const rows = file.events.slice(1).map((row, index) => (index === 0 ? { ...row, notes: 'Otherwise.' } : row));
    const changed = { ...file, version: '2999-01-01.1', events: rows };
    const told = { corrections: [...history.corrections, ...corrections] };
    const result = checkData({
      ...texts,
      events: JSON.stringify(changed),
      history: { ...texts.history, corrections: JSON.stringify(told) },
    });
    return result.problems.filter(({ field }) => field === 'version').map(({ row }) => row);
  };
  const entry = (event: string | undefined, kind: string) => ({
    date: '2999-01-01',
    event,
    version: '2999-01-01.1',
    kind,
    what: { en: 'It says otherwise now.', ja: '記述を改めた。' },
    why: { en: 'A report says so.', ja: '報道による。' },
  });

  it('fails on every act that has changed or vanished in silence', () => {
    expect(rowsWith([])).toEqual([`events: ${second}`, `events: ${first}`]);
    expect(rowsWith([entry(second, 'amended')])).toEqual([`events: ${first}`]);
    expect(rowsWith([entry(second, 'amended'), entry(first, 'withdrawn')])).toEqual([]);
  });

  it('is told in data/README.md with every field of a correction', () => {
    const fields = ['date', 'event', 'version', 'kind', 'what', 'why', 'amended', 'withdrawn', 'added'];
    expect(fields.filter((field) => !read('README.md').includes(`\`${field}\``))).toEqual([]);
  });
});
