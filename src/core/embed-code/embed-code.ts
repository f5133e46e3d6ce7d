import { escapeMarkup } from '../export/escape-markup.ts';
import { formatFrameSize, type FrameSize } from './frame-size.ts';

/** The ways to put the map into an article. */
export const CODE_FORMS = ['iframe', 'element', 'link'] as const;
export type CodeForm = (typeof CODE_FORMS)[number];

/** A parameter of the map's address: as it is written there, and its value as text. */
export interface EmbedParameter {
  readonly raw: string;
  readonly name: string;
  readonly text: string;
}

/** What is to be embedded. Addresses are absolute; texts are in the language of the article. */
export interface EmbedFacts {
  /** The map's page, without parameters. */
  readonly page: string;
  /** The host script. */
  readonly script: string;
  /** What the frame's picture differs in from the default one. */
  readonly framed: readonly EmbedParameter[];
  /** The same for the page that stands by itself. */
  readonly linked: readonly EmbedParameter[];
  /** Name of the picture. */
  readonly title: string;
  /** What it shows, for who has the link alone. */
  readonly linkText: string;
  readonly size: FrameSize;
}

const FRAME: EmbedParameter = { raw: 'embed', name: 'embed', text: '' };

type Attribute = readonly [name: string, value: string | true];

const FORMATS: Readonly<Record<CodeForm, (facts: EmbedFacts) => string>> = {
  iframe: formatIframe,
  element: formatElement,
  link: formatLink,
};

/** The code to paste, in one line for each element: there are systems that make a break of every new line. */
export function formatEmbedCode(form: CodeForm, facts: EmbedFacts): string {
  return FORMATS[form](facts);
}

/** Address of what the code shows: the frame's page, or with the link the page that stands by itself. */
export function formatEmbedAddress(form: CodeForm, { page, framed, linked }: EmbedFacts): string {
  return form === 'link' ? withQuery(page, linked) : withQuery(page, [FRAME, ...framed]);
}

function formatIframe(facts: EmbedFacts): string {
  const { width, height, style } = formatFrameSize(facts.size);
  return formatTag('iframe', [
    ['src', formatEmbedAddress('iframe', facts)],
    ['title', facts.title],
    ['width', width],
    ['height', height],
    ['style', style],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
  ]);
}

/**
 * The element takes parameters as attributes, and its height from the frame. It holds the link: without the script, and
 * wherever only text gets through, that is what is left.
 */
function formatElement(facts: EmbedFacts): string {
  const { page, script, framed, title } = facts;
  const parameters = framed.map(({ name, text }) => [name, text] as const);
  const element = formatTag('tension-embed', [['src', page], ...parameters, ['title', title]], formatLink(facts));
  const loader: readonly Attribute[] = [
    ['src', script],
    ['async', true],
  ];
  return `${element}\n${formatTag('script', loader)}`;
}

function formatLink(facts: EmbedFacts): string {
  return formatTag('a', [['href', formatEmbedAddress('link', facts)]], toLine(facts.linkText));
}

function withQuery(page: string, parameters: readonly EmbedParameter[]): string {
  return parameters.length === 0 ? page : `${page}?${parameters.map(({ raw }) => raw).join('&')}`;
}

/** @param inner markup */
function formatTag(name: string, attributes: readonly Attribute[], inner = ''): string {
  const written = attributes.map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${toLine(value)}"`));
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

/** The text as markup, in one line. */
function toLine(text: string): string {
  return escapeMarkup(text).replace(/\s+/g, ' ').trim();
}
