import { describe, expect, it } from 'vitest';
import { formatUrl, parseUrl } from '../../../src/state/url.ts';
import { CONTEXT, stateWith } from './fixtures.ts';

describe('the version since which changes are marked', () => {
  it('is any that readers had, this one too', () => {
    for (const since of CONTEXT.versions) {
      expect(parseUrl(`?since=${since}`, '', CONTEXT)).toMatchObject({ state: { since }, warnings: [] });
      expect(formatUrl(stateWith({ since }), CONTEXT, '')).toBe(`?since=${since}`);
    }
  });

  it.each(['2025-11-26', '2026-01-01.1', '__proto__', 'none'])('falls back with one warning at %s', (since) => {
    const { state, warnings } = parseUrl(`?since=${since}`, '', CONTEXT);
    expect(state.since).toBeNull();
    expect(warnings).toMatchObject([{ row: 'link', field: 'since', value: since }]);
  });

  it('leaves the address once it is closed', () => {
    expect(formatUrl(stateWith(), CONTEXT, '?since=2025-11-26.1&utm=a')).toBe('?utm=a');
  });
});
