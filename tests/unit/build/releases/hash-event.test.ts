import { describe, expect, it } from 'vitest';
import { hashEvent, readReleasedEvents } from '../../../../src/build/releases/hash-event.ts';

const ROW = {
  id: 'a',
  title: 'A call',
  background: false,
  end: null,
  about: [],
  actors: ['US', 'JP'],
  citations: [{ url: 'https://example.org/', title: null, publisher: 'Example' }],
};

describe('hashEvent', () => {
  it('is short, and the same on every machine', () => {
    expect(hashEvent(ROW)).toMatch(/^[\w-]{8}$/);
    expect(hashEvent({ id: 'a', title: 'Ein Gespräch' })).toBe('2yJfhhGR');
  });

  it('does not mind the order of fields, nor whether what says nothing is written', () => {
    const { about: _about, end: _end, background: _background, citations: _citations, ...rest } = ROW;
    const citations = [{ publisher: 'Example', url: 'https://example.org/' }];
    expect(hashEvent({ citations, ...rest, notes: null })).toBe(hashEvent(ROW));
  });

  it.each<[string, object]>([
    ['a word', { title: 'A talk' }],
    ['a nested word', { citations: [{ url: 'https://example.org/', publisher: 'Other' }] }],
    ['the order of a list', { actors: ['JP', 'US'] }],
    ['a flag', { background: true }],
    ['a zero', { goldstein: 0 }],
    ['an empty text', { notes: '' }],
    ['a number for a text', { title: 1 }],
  ])('minds %s', (_what, change) => {
    expect(hashEvent({ ...ROW, ...change })).not.toBe(hashEvent(ROW));
  });
});

describe('readReleasedEvents', () => {
  it('has every row that can be named, of two with one id the first', () => {
    const text = JSON.stringify({
      events: [ROW, { ...ROW, title: 'Again' }, { id: 'b', title: 'B' }, 7, { title: 'nameless' }],
    });
    expect(readReleasedEvents(text)).toEqual(
      new Map([
        ['a', { title: 'A call', hash: hashEvent(ROW) }],
        ['b', { title: 'B', hash: hashEvent({ id: 'b', title: 'B' }) }],
      ]),
    );
    expect(readReleasedEvents('<html>').size).toBe(0);
  });
});
