import type { TextKind } from '../../core/layout/layout.ts';

/** Size in px and weight of each kind of text of the map. */
export const TEXT: Readonly<Record<TextKind, { readonly size: number; readonly weight: number }>> = {
  badge: { size: 13, weight: 600 },
  chip: { size: 14, weight: 600 },
  principal: { size: 16, weight: 600 },
  other: { size: 13, weight: 600 },
  sea: { size: 12, weight: 400 },
};

/** Advance of signs in thousandths of the type size, in a broad sans serif; the reader's may be narrower. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijl|.,:;'’·!]/, 290],
  [/[frtI()[\]/\- –]/, 370],
  [/[mwMW@%—]/, 900],
  [/[A-Z&0-9+=→↔]/, 660],
  [/[ -~\u00a0-\u024f]/, 570],
];
const WIDEST = 1000;
/** Semibold beside regular type. */
const BOLD = 1.04;

/** How wide a text is at most in the fonts that pages use, in px: there is no font to ask at build time. */
export function measureText(text: string, kind: TextKind): number {
  const { size, weight } = TEXT[kind];
  return Math.ceil(reckonWidth(text, size) * (weight > 400 ? BOLD : 1));
}

function reckonWidth(text: string, size: number): number {
  const units = Array.from(text, (sign) => WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST);
  return (units.reduce((sum, unit) => sum + unit, 0) / 1000) * size;
}

/** A text in at most so many lines of a width in px, broken between words; what has no room ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, lines: number): string[] {
  const wrapped: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${wrapped.at(-1) ?? ''} ${word}`.trim();
    if (reckonWidth(longer, size) <= width) wrapped[wrapped.length - 1] = longer;
    else if (wrapped.length < lines) wrapped.push(word);
    else return [...wrapped.slice(0, -1), `${wrapped.at(-1) ?? ''} …`];
  }
  return wrapped;
}
