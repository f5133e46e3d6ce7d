import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/actor.ts';
import { CODE_FORMS, formatEmbedCode, type EmbedFacts } from '../../src/core/embed-code/embed-code.ts';
import { escapeMarkup } from '../../src/core/export/escape-markup.ts';
import { dayEndToMs } from '../../src/core/time/day.ts';
import type { UrlContext } from '../../src/state/codec.ts';
import {
  choosePeriod,
  findCarried,
  startChoices,
  toEmbedState,
  toReaderContext,
  type EmbedChoices,
} from '../../src/state/embed-choices.ts';
import { browserLanguage } from '../../src/state/fields.ts';
import { parseQuery } from '../../src/state/query.ts';
import { HIDEABLE, PROJECTIONS, THEMES, type State } from '../../src/state/state.ts';
import { formatUrl, parseUrl } from '../../src/state/url.ts';
import { readHtml, type ReadElement } from '../fixtures/read-html.ts';
import { BAN, CONTEXT, LAW } from '../unit/state/fixtures.ts';

const SEED = 20251125;
const PAGE = 'https://example.org/map/index.html';
const contexts = fc.constantFrom('en-GB', 'ja-JP', 'de').map((browserLanguage) => ({ ...CONTEXT, browserLanguage }));

/** Views as a reader may have come to them. */
const searches = fc
  .record({
    event: fc.constantFrom('', `event=${BAN}`, `event=${LAW}`, 'event=none'),
    story: fc.constantFrom('', 'story=the-call', 'story=the-call&step=2', 'story=the-call&step=3'),
    t: fc.constantFrom('', 't=2026-01-06', 't=2025-11-25T10:00%2B09:00'),
    filters: fc.constantFrom('', 'types=call,sanction', 'pair=CN-JP&confidence=low', 'actors=US&trail=all'),
    map: fc.constantFrom('', 'map=4.5/31/128', 'map=pacific&projection=globe', 'lanes=all'),
    page: fc.constantFrom('', 'lang=ja', 'theme=dark&hide=list', 'play=1', 'utm_source=%22%3E%3Cscript%3E', 'embed'),
  })
  .map((parts) => `?${Object.values(parts).filter(Boolean).join('&')}`);

const days = fc.integer({ min: CONTEXT.coverageFromDay, max: CONTEXT.coverageToDay });

/** Choices as the dialog can come to them from a view. */
function choicesFrom(state: State): fc.Arbitrary<EmbedChoices> {
  return fc
    .record({
      period: fc.option(fc.tuple(days, days)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      chosen: fc.record({
        lang: fc.constantFrom(null, ...LANGUAGES),
        theme: fc.constantFrom(...THEMES),
        projection: fc.constantFrom(...PROJECTIONS),
        map: fc.constantFrom(null, 'pacific' as const, state.map, { zoom: 5, lat: -30.5, lng: 179.25 }),
        hide: fc.subarray([...HIDEABLE]),
        carried: fc.subarray(findCarried(state)),
      }),
    })
    .map(({ period, share, chosen }) => {
      const start = { ...startChoices(state), ...chosen };
      if (period === null) return start;
      const { from, to } = choosePeriod(start, { from: period[0], to: period[1] }, CONTEXT);
      return { ...start, from, to, t: dayEndToMs(Math.floor(from + share * (to - from))) };
    });
}

const embeds = fc.tuple(contexts, searches).chain(([context, search]) => {
  const { state } = parseUrl(search, '', context);
  return choicesFrom(state).map((choices) => ({ context: toReaderContext(context, choices, state), state, choices }));
});

/** What only the tokenizer of markup takes for more than a text. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '&quot;',
        '&#34;',
        '</iframe>',
        '</a>',
        '<script>',
        '-->',
        '\n',
        '\r',
        '\0',
        '` onload=x ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

function codeOf(state: State, context: UrlContext, said: Pick<EmbedFacts, 'title' | 'linkText'>) {
  const facts: EmbedFacts = {
    page: PAGE,
    script: 'https://example.org/map/embed.js',
    framed: parseQuery(formatUrl({ ...state, embed: false }, context, '')),
    linked: parseQuery(formatUrl({ ...state, embed: false, hide: [] }, context, '')),
    size: { kind: 'ratio', ratio: '4/3' },
    ...said,
  };
  const read = CODE_FORMS.map((form) => readHtml(formatEmbedCode(form, facts)));
  const [frame, element, link] = read.map(([first]) => first as ReadElement);
  return { frame: frame!, element: element!, link: link! };
}

const get = (element: ReadElement, name: string): string => element.attributes.get(name) ?? '';

/** The state that an address leads to; what no link holds is as in `expected`. */
function stateAt(address: string, context: UrlContext, { told, speed }: State): State {
  expect(address.startsWith(PAGE)).toBe(true);
  const { state, warnings } = parseUrl(address.slice(PAGE.length), '', context);
  expect(warnings).toEqual([]);
  return { ...state, told, speed };
}

/** The address that `<tension-embed>` gives its frame: its parameters are attributes. */
function elementAddress({ attributes }: ReadElement): string {
  const url = new URL(attributes.get('src') ?? '');
  url.searchParams.set('embed', '');
  for (const [name, value] of attributes) if (name !== 'src' && name !== 'title') url.searchParams.set(name, value);
  return url.href;
}

describe('the code of an embed', () => {
  it('leads back to the very state that was chosen, as frame, as element and as link', () => {
    const said = { title: 'Title', linkText: 'Text' };
    fc.assert(
      fc.property(embeds, ({ context, state, choices }) => {
        const wanted = toEmbedState(state, choices);
        const { frame, element, link } = codeOf(wanted, context, said);
        expect(stateAt(get(frame, 'src'), context, wanted)).toEqual(wanted);
        expect(stateAt(elementAddress(element), context, wanted)).toEqual(wanted);
        expect(stateAt(get(link, 'href'), context, wanted)).toEqual({ ...wanted, embed: false, hide: [] });
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('says a chosen language to readers of every browser, and carries nothing that is not the map’s', () => {
    fc.assert(
      fc.property(embeds, contexts, ({ context, state, choices }, reader) => {
        const { frame } = codeOf(toEmbedState(state, choices), context, { title: '', linkText: '' });
        const src = get(frame, 'src');
        const { lang } = parseUrl(src.slice(PAGE.length), '', reader).state;
        expect(lang).toBe(choices.lang ?? browserLanguage(reader));
        expect(src).not.toMatch(/utm_|script|play=/);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('keeps every text a text, in one line', () => {
    fc.assert(
      fc.property(texts, texts, (title, linkText) => {
        const { frame, element, link } = codeOf(parseUrl('', '', CONTEXT).state, CONTEXT, { title, linkText });
        const written = (text: string) => escapeMarkup(text).replace(/\s+/g, ' ').trim();
        expect(escapeMarkup(get(frame, 'title'))).toBe(written(title));
        expect(escapeMarkup(get(element, 'title'))).toBe(written(title));
        expect(element.children).toEqual([link]);
        expect(
          link.children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : child.name)).join(''),
        ).toBe(written(linkText));
        expect(frame.children).toEqual([]);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
