import { describe, expect, it } from 'vitest';
import { formatUrl, parseUrl } from '../../../src/state/url.ts';
import { BAN, CONTEXT, day, dayEnd, LAW, stateWith } from './fixtures.ts';

const stateOf = (search: string, hash = '') => parseUrl(search, hash, CONTEXT).state;
const rewrite = (search: string) => formatUrl(stateOf(search), CONTEXT, search);

describe('a story in the address', () => {
  const [first, second] = CONTEXT.stories.get('the-call') ?? [];

  it('sets what its step sets, so that the address need not', () => {
    expect(stateOf('?story=the-call&step=2')).toEqual({
      ...stateWith(),
      ...second,
      story: 'the-call',
      step: 2,
      told: true,
    });
    expect(rewrite('?story=the-call&step=2')).toBe('?story=the-call&step=2');
    expect(stateOf('?story=the-call')).toMatchObject({ ...first, step: 1, told: false });
  });

  it('gives way to what the address says itself', () => {
    const search = '?story=the-call&step=2&t=2026-02-01&event=none&types=all&actors=US&pair=none&map=default';
    expect(stateOf(search)).toMatchObject({
      t: dayEnd('2026-02-01'),
      event: null,
      told: false,
      types: [],
      actors: ['US'],
      pair: null,
      map: null,
    });
    expect(rewrite(search)).toBe(search);
    expect(stateOf(`?story=the-call&step=2&event=${LAW}`)).toMatchObject({ event: LAW, told: false });
  });

  it('widens the period to hold its instant, unless the address names another', () => {
    const context = { ...CONTEXT, coverageFromDay: day('2025-09-01') };
    const early = new Map([['early', [{ ...(first ?? stateWith()), t: dayEnd('2025-09-10') }]]]);
    const { state } = parseUrl('?story=early', '', { ...context, stories: early });
    expect([state.from, state.t]).toEqual([day('2025-09-10'), dayEnd('2025-09-10')]);
    expect(stateOf('?story=the-call&step=2&to=2025-12-31').t).toBe(dayEnd('2025-12-31'));
  });

  it.each([
    ['story=no-such-story', 'story', { story: null, step: 1 }],
    ['story=the-call&step=99', 'step', { story: 'the-call', step: 3 }],
    ['story=the-call&step=0', 'step', { story: 'the-call', step: 1 }],
    ['story=the-call&step=two', 'step', { story: 'the-call', step: 1 }],
  ])('tells of %s and shows the nearest', (search, field, expected) => {
    const { state, warnings } = parseUrl(`?${search}`, '', CONTEXT);
    expect(state).toMatchObject(expected);
    expect(warnings).toMatchObject([{ row: 'link', field }]);
  });

  it('says nothing of a step without a story', () => {
    expect(parseUrl('?step=7', '', CONTEXT)).toEqual({ state: stateWith(), warnings: [] });
  });

  it('moves the whole picture from the hash, whatever the search had moved', () => {
    const search = `?story=the-call&step=3&t=2025-12-01&event=${BAN}&types=call&theme=dark`;
    const stepOnly = stateOf(search, '#step=2');
    expect(stepOnly).toEqual({ ...stateOf('?story=the-call&step=2'), theme: 'dark' });
    expect(stateOf(search, '#story=the-call')).toMatchObject({ ...first, step: 1 });
    expect(stateOf('?t=2025-12-01', '#story=the-call&step=2')).toMatchObject({ ...second, step: 2 });
    expect(stateOf('?t=2025-12-01', '#story=no-such-story').t).toBe(dayEnd('2025-12-01'));
  });
});

describe('a warning of the link', () => {
  it('cuts a long bad value in its warning', () => {
    expect(parseUrl(`?theme=${'x'.repeat(5000)}`, '', CONTEXT).warnings[0]?.value.length).toBe(41);
  });
});
