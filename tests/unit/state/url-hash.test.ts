import { describe, expect, it } from 'vitest';
import { parseUrl, stripHash } from '../../../src/state/url.ts';
import { BAN, CONTEXT, dayEnd, stateWith } from './fixtures.ts';

const stateOf = (search: string, hash = '') => parseUrl(search, hash, CONTEXT).state;
const warningsOf = (search: string, hash = '') => parseUrl(search, hash, CONTEXT).warnings;

describe('parseUrl of the hash', () => {
  it('puts the hash before the search', () => {
    expect(stateOf('?t=2025-12-01', '#t=2025-12-05').t).toBe(dayEnd('2025-12-05'));
  });

  it('moves the playhead with an event in the hash, though the search names another instant', () => {
    expect(stateOf('?t=2025-12-01', `#event=${BAN}`)).toMatchObject({ event: BAN, t: dayEnd('2026-01-06') });
    expect(stateOf('?t=2025-12-01', `#event=${BAN}&t=2026-02-01`)).toMatchObject({
      event: BAN,
      t: dayEnd('2026-02-01'),
    });
  });

  it('keeps the playhead of the search where the event in the hash is unknown', () => {
    expect(stateOf('?t=2025-12-01', '#event=nothing')).toMatchObject({ event: null, t: dayEnd('2025-12-01') });
    expect(warningsOf('', '#event=nothing')).toHaveLength(1);
  });

  it('changes nothing by a hash that leads nowhere, and warns once', () => {
    const search = `?t=2026-02-01&event=${BAN}&story=the-call&step=2`;
    for (const hash of ['#event=nothing', '#t=2026-02-30', '#story=none&step=x', '#event=&t=', '#event=%E0%A4%A']) {
      expect(stateOf(search, hash)).toEqual(stateOf(search));
    }
    expect(warningsOf(search, '#event=nothing&event=nowhere').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('It changes nothing.'),
    ]);
  });

  it('takes nothing else from the hash', () => {
    for (const hash of ['#theme=dark&list', '#main'])
      expect(parseUrl('', hash, CONTEXT)).toEqual({ state: stateWith(), warnings: [] });
  });

  it('strips from a hash what has been taken from it', () => {
    expect(stripHash('#t=2025-12-01&theme=x&event=y&story=z&step=2')).toBe('#theme=x');
    expect(stripHash('#event=y')).toBe('');
    for (const hash of ['#main', '']) expect(stripHash(hash)).toBe(hash);
  });
});
