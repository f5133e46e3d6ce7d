import { ICONS } from '../../core/icons.ts';
import type { Family } from '../../core/event.ts';
import type { Ink, Piece } from './marks-svg.ts';
import { TEXT } from './text-width.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** A casing in the paper's colour under a shape or a text. */
const cased = (width: number): Attributes => ({
  stroke: 'paper',
  'stroke-width': width,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});
const middle = { 'text-anchor': 'middle' } as const;
const type = ({ size, weight }: { readonly size: number; readonly weight: number }): Attributes => ({
  'font-size': size,
  'font-weight': weight,
});

/** How each piece looks, as styles/poster.css has it; colours by the names of their tokens. */
const LOOKS: Readonly<Record<Piece, Attributes>> = {
  lane: { fill: 'family', ...cased(2) },
  tether: {
    fill: 'none',
    stroke: 'family',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-dasharray': '0.1 5',
  },
  stem: { stroke: 'family', 'stroke-width': 1.5 },
  capital: { fill: 'ink', ...cased(2.5) },
  principal: { fill: 'ink', ...cased(4), ...middle, ...type(TEXT.principal) },
  other: { fill: 'ink', ...cased(4), ...middle, ...type(TEXT.other) },
  'sea-name': { fill: 'label-sea', 'font-style': 'italic', ...middle, ...type(TEXT.sea) },
  ring: { fill: 'none', stroke: 'ink-quiet', 'stroke-dasharray': '2 2' },
  'place-name': { fill: 'ink-quiet', ...cased(3), ...middle, ...type(TEXT.sea) },
  diamond: { fill: 'family', ...cased(3.5) },
  number: { fill: 'paper', ...middle, ...type({ size: 12, weight: 600 }) },
  plate: { fill: 'paper', stroke: 'family', 'stroke-width': 1.5 },
  word: { fill: 'ink', ...type(TEXT.badge) },
  more: { 'font-weight': 400 },
  chip: { fill: 'chip', stroke: 'paper', 'stroke-width': 2 },
  'chip-word': { fill: 'chip-ink', ...type(TEXT.chip) },
  'chip-count': { 'font-weight': 400 },
  arrow: { fill: 'none', stroke: 'chip-ink', 'stroke-width': 1.5 },
};

const COLORED: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** Paints by plain attributes with the colours themselves: an editor and a rasteriser need no style sheet. */
export function createFileInk(tokens: ReadonlyMap<string, string>): Ink {
  const color = (name: string, family: Family | undefined): string =>
    name === 'none' ? name : (tokens.get(name === 'family' ? (family ?? 'ink') : name) ?? name);
  return {
    paint: (piece, family) =>
      Object.entries(LOOKS[piece])
        .map(([name, value]) => ` ${name}="${COLORED.has(name) ? color(String(value), family) : value}"`)
        .join(''),
    icon: (type, family, transform) =>
      `<path fill="${color('family', family)}" transform="${transform}" d="${ICONS[type]}"/>`,
  };
}
